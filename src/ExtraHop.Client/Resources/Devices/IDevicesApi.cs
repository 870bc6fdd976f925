using ExtraHop.Client.Http.Requests.Query;
using ExtraHop.Client.Resources.Common;
using Refit;

namespace ExtraHop.Client;

/// <summary>Devices that the system has discovered, and what is assigned to them.</summary>
public partial interface IDevicesApi
{
    /// <summary>Lists the devices.</summary>
    /// <param name="query">What to compare, and with what; <see cref="DeviceSearchType.Any"/> for every device.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /devices</c>. Console, sensor; 5.3, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Sends 100 devices at most
    /// unless the query says otherwise.</remarks>
    [Obsolete("Deprecated since 9.8 (GET /devices); use SearchAsync or EnumerateAsync with a DeviceSearch.", DiagnosticId = DeprecatedOperations.Diagnostic)]
    [Get("/devices")]
    Task<IReadOnlyList<Device>> ListAsync(
        [QueryConverter(typeof(ObjectConverter<DeviceListQuery>))] DeviceListQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/devices/{id}")]
    Task<Device> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Searches devices: one page of those that a filter keeps.</summary>
    /// <param name="search">Which devices to find and what to return of them.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /devices/search</c>. Documented for 9.8, 26.3. Sends 100 devices at most unless the search says otherwise;
    /// <see cref="EnumerateAsync(DeviceSearch, CancellationToken)"/> gets them all. An unknown role in the filter answers 400.</remarks>
    [Post("/devices/search")]
    Task<IReadOnlyList<Device>> SearchAsync([Body] DeviceSearch search, CancellationToken cancellationToken = default);

    /// <summary>Changes a device. What the change does not set stays as it is.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>PATCH /devices/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/devices/{id}")]
    Task UpdateAsync(long id, [Body] DeviceUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists when a device had traffic, by metric category.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/activity</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/activity")]
    Task<IReadOnlyList<DeviceActivity>> ListActivityAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the alerts of a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device itself, false or null for those that reach it through a group or by default,
    /// too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns alerts to a device and takes others away, in one call.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="assignment">The IDs of the alerts to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devices/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns an alert to a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or alert.</exception>
    /// <remarks><c>POST /devices/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Takes an alert away from a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or alert.</exception>
    /// <remarks><c>DELETE /devices/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists the dashboards that show a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/dashboards</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the groups that a device is in, static and dynamic.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="activeFrom">Keeps groups that the device was in after this time: a moment, or a span before the request such as <c>-30m</c>. Concerns
    /// dynamic groups.</param>
    /// <param name="activeUntil">Keeps groups that the device was in before this time. Concerns dynamic groups.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        [AliasAs("active_from")] QueryTime? activeFrom = null,
        [AliasAs("active_until")] QueryTime? activeUntil = null,
        CancellationToken cancellationToken = default);

    /// <summary>Adds a device to device groups and removes it from others, in one call.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="assignment">The IDs of the device groups to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devices/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Adds a device to a device group.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or device group.</exception>
    /// <remarks><c>POST /devices/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Removes a device from a device group.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or device group.</exception>
    /// <remarks><c>DELETE /devices/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the DNS names under which a device was seen.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="from">The start of the window: a moment, or a span before the request such as <c>-1d</c>.</param>
    /// <param name="until">The end of the window: a moment, or a span before the request; null for now.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/dnsnames</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/dnsnames")]
    Task<DeviceDnsNames> ListDnsNamesAsync(long id, QueryTime? from = null, QueryTime? until = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the IP addresses under which a device was seen.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="from">The start of the window: a moment, or a span before the request such as <c>-1d</c>.</param>
    /// <param name="until">The end of the window: a moment, or a span before the request; null for now.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/ipaddrs</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/ipaddrs")]
    Task<DeviceIpAddresses> ListIpAddressesAsync(
        long id,
        QueryTime? from = null,
        QueryTime? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the software seen on a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="from">The start of the window: a moment, or a span before the request such as <c>-1d</c>.</param>
    /// <param name="until">The end of the window: a moment, or a span before the request; null for now.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/software</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/software")]
    Task<IReadOnlyList<Software>> ListSoftwareAsync(
        long id,
        QueryTime? from = null,
        QueryTime? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the tags of a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/tags</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/tags")]
    Task<IReadOnlyList<Tag>> ListTagsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Puts tags on a device and takes others off, in one call.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="assignment">The IDs of the tags to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devices/{id}/tags</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/tags")]
    Task<AssignmentResult> AssignTagsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a tag on a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="tagId">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or tag.</exception>
    /// <remarks><c>POST /devices/{id}/tags/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/tags/{child-id}")]
    Task AssignTagAsync(long id, [AliasAs("child-id")] long tagId, CancellationToken cancellationToken = default);

    /// <summary>Takes a tag off a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="tagId">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or tag.</exception>
    /// <remarks><c>DELETE /devices/{id}/tags/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/tags/{child-id}")]
    Task UnassignTagAsync(long id, [AliasAs("child-id")] long tagId, CancellationToken cancellationToken = default);

    /// <summary>Lists the triggers of a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device itself, false or null for those that reach it through a group or by default,
    /// too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <remarks><c>GET /devices/{id}/triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devices/{id}/triggers")]
    Task<IReadOnlyList<Trigger>> ListTriggersAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns triggers to a device and takes others away, in one call.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="assignment">The IDs of the triggers to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devices/{id}/triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/triggers")]
    Task<AssignmentResult> AssignTriggersAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="triggerId">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or trigger.</exception>
    /// <remarks><c>POST /devices/{id}/triggers/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devices/{id}/triggers/{child-id}")]
    Task AssignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);

    /// <summary>Takes a trigger away from a device.</summary>
    /// <param name="id">The device ID; the web interface shows it as API ID.</param>
    /// <param name="triggerId">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device or trigger.</exception>
    /// <remarks><c>DELETE /devices/{id}/triggers/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devices/{id}/triggers/{child-id}")]
    Task UnassignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);
}
