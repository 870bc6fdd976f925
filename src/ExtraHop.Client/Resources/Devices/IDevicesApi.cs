using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Devices that the system has discovered, and what is assigned to them.</summary>
[ApiGroup("Devices")]
public interface IDevicesApi
{
    /// <summary>Lists devices.</summary>
    /// <param name="query">Which devices to list.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /devices</c>. Console, sensor; 5.3, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor; use POST /devices/search.")]
    [Get("/devices")]
    Task<IReadOnlyList<Device>> ListAsync([Query] DeviceListQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets one device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/devices/{id}")]
    Task<Device> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Searches devices.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /devices/search</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/search")]
    [SafeToRetry]
    Task<IReadOnlyList<Device>> SearchAsync([Body] DeviceSearch query, CancellationToken cancellationToken = default);

    /// <summary>Changes a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /devices/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/devices/{id}")]
    Task UpdateAsync(long id, [Body] DeviceUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists metric activity of a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/activity</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/activity")]
    Task<IReadOnlyList<DeviceActivity>> ListActivityAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists alerts of a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="directAssignmentsOnly">Keep only alerts assigned to the device itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks alerts for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devices/{id}/alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an alert with a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devices/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an alert from a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="alertId">The number of the alert.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devices/{id}/alerts/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists dashboards of a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/dashboards</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of a device.</summary>
    /// <param name="id">Device ID.</param>
    /// <param name="activeFrom">Lower bound on dynamic group membership. 0 means request time. Negative is relative: milliseconds unless a unit suffix says otherwise. Source leaves the type blank.</param>
    /// <param name="activeUntil">Upper bound on dynamic group membership. Same value rules as active_from. Source leaves the type blank.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        QueryTime? activeFrom = null,
        QueryTime? activeUntil = null,
        CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devices/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devices/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devices/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists DNS names seen for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="from">Lower bound on when the name applied. Source leaves the type blank.</param>
    /// <param name="until">Upper bound on when the name applied. Source leaves the type blank.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/dnsnames</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/dnsnames")]
    Task<DnsNameResponse> ListDnsNamesAsync(long id, QueryTime? from = null, QueryTime? until = null, CancellationToken cancellationToken = default);

    /// <summary>Lists IP addresses seen for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="from">Lower bound on when the address applied. Source leaves the type blank.</param>
    /// <param name="until">Upper bound on when the address applied. Source leaves the type blank.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/ipaddrs</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/ipaddrs")]
    Task<DeviceIpAddrResponse> ListIpAddressesAsync(
        long id,
        QueryTime? from = null,
        QueryTime? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists software seen on a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="from">Lower bound on when the software was seen. Source leaves the type blank.</param>
    /// <param name="until">Upper bound on when the software was seen. Source leaves the type blank.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/software</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/software")]
    Task<IReadOnlyList<Software>> ListSoftwareAsync(
        long id,
        QueryTime? from = null,
        QueryTime? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists tags of a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/tags</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/tags")]
    Task<IReadOnlyList<Tag>> ListTagsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks tags for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devices/{id}/tags</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/tags")]
    Task<AssignmentResult> AssignTagsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a tag with a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="tagId">The number of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devices/{id}/tags/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/tags/{child-id}")]
    Task AssignTagAsync(long id, [AliasAs("child-id")] long tagId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a tag from a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="tagId">The number of the tag.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devices/{id}/tags/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/tags/{child-id}")]
    Task UnassignTagAsync(long id, [AliasAs("child-id")] long tagId, CancellationToken cancellationToken = default);

    /// <summary>Lists triggers of a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="directAssignmentsOnly">Keep only triggers assigned to the device itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /devices/{id}/triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/devices/{id}/triggers")]
    Task<IReadOnlyList<Trigger>> ListTriggersAsync(long id, bool? directAssignmentsOnly = null, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks triggers for a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /devices/{id}/triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/triggers")]
    Task<AssignmentResult> AssignTriggersAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a trigger with a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="triggerId">The number of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /devices/{id}/triggers/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/devices/{id}/triggers/{child-id}")]
    Task AssignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a trigger from a device.</summary>
    /// <param name="id">Device ID, shown as API ID on its page.</param>
    /// <param name="triggerId">The number of the trigger.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /devices/{id}/triggers/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/triggers/{child-id}")]
    Task UnassignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);
}
