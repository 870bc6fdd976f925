using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Dashboards and who shares them.</summary>
[ApiGroup("Dashboards")]
public interface IDashboardsApi
{
    /// <summary>Lists dashboards.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /dashboards</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /dashboards/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/dashboards/{id}")]
    Task<Dashboard> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /dashboards/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/dashboards/{id}")]
    Task UpdateAsync(long id, [Body] DashboardUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /dashboards/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/dashboards/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists reports that include a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /dashboards/{id}/reports</c>. Sensor, console; 26.3. Still in 26.3; console only.</remarks>
    [Get("/dashboards/{id}/reports")]
    Task<IReadOnlyList<Report>> ListReportsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets sharing of a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /dashboards/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/dashboards/{id}/sharing")]
    Task<DashboardSharing> GetSharingAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes sharing of a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /dashboards/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/dashboards/{id}/sharing")]
    Task UpdateSharingAsync(long id, [Body] DashboardSharingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Replaces sharing of a dashboard.</summary>
    /// <param name="id">Dashboard ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>PUT /dashboards/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Put("/dashboards/{id}/sharing")]
    Task ReplaceSharingAsync(long id, [Body] DashboardSharingReplace request, CancellationToken cancellationToken = default);
}
