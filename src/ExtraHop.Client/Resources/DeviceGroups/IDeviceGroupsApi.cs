using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Device groups, static or dynamic, and what is assigned to them.</summary>
[ApiGroup("DeviceGroups")]
public interface IDeviceGroupsApi
{
    /// <summary>Lists device groups.</summary>
    /// <param name="query">Which device groups to list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListAsync([Query] DeviceGroupListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devicegroups/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}")]
    Task<DeviceGroup> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a device group.</summary>
    /// <param name="group">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /devicegroups</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/devicegroups")]
    Task<CreatedResource> CreateAsync([Body] DeviceGroupCreate group, CancellationToken cancellationToken = default);

    /// <summary>Changes a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /devicegroups/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Patch("/devicegroups/{id}")]
    Task UpdateAsync(long id, [Body] DeviceGroupUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists alerts of a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="directAssignmentsOnly">Keep only alerts assigned to the device group itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devicegroups/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks alerts for a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devicegroups/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an alert with a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devicegroups/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an alert from a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists dashboards of a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devicegroups/{id}/dashboards</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="query">Which devices of a group to list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devicegroups/{id}/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        [Query] DeviceGroupDevicesQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devicegroups/{id}/devices</c>. Sensor, console; 9.8, 26.3. Static groups only.</remarks>
    [Post("/devicegroups/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devicegroups/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3. Static groups only.</remarks>
    [Post("/devicegroups/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3. Static groups only.</remarks>
    [Delete("/devicegroups/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists triggers of a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="directAssignmentsOnly">Keep only triggers assigned to the device group itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devicegroups/{id}/triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/triggers")]
    Task<IReadOnlyList<Trigger>> ListTriggersAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks triggers for a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devicegroups/{id}/triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/triggers")]
    Task<AssignmentResult> AssignTriggersAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a trigger with a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="triggerId">The number of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devicegroups/{id}/triggers/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/triggers/{child-id}")]
    Task AssignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a trigger from a device group.</summary>
    /// <param name="id">Device group ID.</param>
    /// <param name="triggerId">The number of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/triggers/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}/triggers/{child-id}")]
    Task UnassignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);
}
