using Refit;

namespace ExtraHop.Client;

/// <summary>Networks: what a sensor captures from, the place in the system that VLANs and capture metrics hang from.</summary>
public interface INetworksApi
{
    /// <summary>Lists the networks.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /networks</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networks")]
    Task<IReadOnlyList<Network>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network.</exception>
    /// <remarks><c>GET /networks/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networks/{id}")]
    Task<Network> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a network. What the change does not set stays as it is.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network.</exception>
    /// <remarks><c>PATCH /networks/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/networks/{id}")]
    Task UpdateAsync(long id, [Body] NetworkUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists the alerts of a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the network itself, false or null for those that reach it through a group or by default,
    /// too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network.</exception>
    /// <remarks><c>GET /networks/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networks/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns alerts to a network and takes others away, in one call.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="assignment">The IDs of the alerts to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such network.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /networks/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/networks/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns an alert to a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network or alert.</exception>
    /// <remarks><c>POST /networks/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/networks/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Takes an alert away from a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network or alert.</exception>
    /// <remarks><c>DELETE /networks/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/networks/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists the VLANs of a network.</summary>
    /// <param name="id">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network.</exception>
    /// <remarks><c>GET /networks/{id}/vlans</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networks/{id}/vlans")]
    Task<IReadOnlyList<Vlan>> ListVlansAsync(long id, CancellationToken cancellationToken = default);
}
