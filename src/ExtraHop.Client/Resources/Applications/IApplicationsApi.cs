using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Applications: containers of metrics that span devices and protocols.</summary>
[ApiGroup("Applications")]
public interface IApplicationsApi
{
    /// <summary>Lists applications.</summary>
    /// <param name="query">Which applications to list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /applications</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/applications")]
    Task<IReadOnlyList<Application>> ListAsync([Query] ApplicationListQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets one application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="includeCriteria">Adds the criteria to the response.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /applications/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/applications/{id}")]
    Task<Application> GetAsync(long id, bool? includeCriteria = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an application.</summary>
    /// <param name="application">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /applications</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/applications")]
    Task<CreatedResource> CreateAsync([Body] ApplicationCreate application, CancellationToken cancellationToken = default);

    /// <summary>Changes an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /applications/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/applications/{id}")]
    Task UpdateAsync(long id, [Body] ApplicationUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists metric activity of an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /applications/{id}/activity</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/applications/{id}/activity")]
    Task<IReadOnlyList<ApplicationActivity>> ListActivityAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists alerts of an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="directAssignmentsOnly">Keep only alerts assigned straight to the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /applications/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/applications/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks alerts for an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /applications/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/applications/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an alert with an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /applications/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/applications/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an alert from an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /applications/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/applications/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists dashboards of an application.</summary>
    /// <param name="id">Application ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /applications/{id}/dashboards</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/applications/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);
}
