using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Networks: the capture interfaces of a sensor.</summary>
[ApiGroup("Networks")]
public interface INetworksApi
{
    /// <summary>Lists networks.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /networks</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networks")]
    Task<IReadOnlyList<Network>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /networks/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networks/{id}")]
    Task<Network> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /networks/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/networks/{id}")]
    Task UpdateAsync(long id, [Body] NetworkUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists alerts of a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="directAssignmentsOnly">Leave out alerts not assigned directly.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /networks/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networks/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks alerts for a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /networks/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/networks/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an alert with a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /networks/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/networks/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an alert from a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /networks/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/networks/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists VLANs of a network.</summary>
    /// <param name="id">Network ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /networks/{id}/vlans</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networks/{id}/vlans")]
    Task<IReadOnlyList<Vlan>> ListVlansAsync(long id, CancellationToken cancellationToken = default);
}
