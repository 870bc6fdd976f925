using ExtraHop.Client.Http.Requests.Query;
using ExtraHop.Client.Paging;
using Refit;

namespace ExtraHop.Client;

/// <summary>Device groups, static or dynamic, and what is assigned to them.</summary>
public interface IDeviceGroupsApi
{
    /// <summary>Lists the device groups.</summary>
    /// <param name="query">Which groups to list; null for those that users created.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListAsync(
        [QueryConverter(typeof(ObjectConverter<DeviceGroupListQuery>))] DeviceGroupListQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>GET /devicegroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}")]
    Task<DeviceGroup> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a device group.</summary>
    /// <param name="group">The new device group.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new device group ID.</returns>
    /// <remarks><c>POST /devicegroups</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/devicegroups")]
    Task<CreatedResource> CreateAsync([Body] DeviceGroupCreate group, CancellationToken cancellationToken = default);

    /// <summary>Changes a device group. What the change does not set stays as it is.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>PATCH /devicegroups/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Patch("/devicegroups/{id}")]
    Task UpdateAsync(long id, [Body] DeviceGroupUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the alerts of a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device group itself, false or null for those that reach it through a group or by
    /// default, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>GET /devicegroups/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns alerts to a device group and takes others away, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the alerts to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devicegroups/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns an alert to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or alert.</exception>
    /// <remarks><c>POST /devicegroups/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Takes an alert away from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or alert.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists the dashboards that show a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>GET /devicegroups/{id}/dashboards</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices in a device group: one page.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="query">Which page, and which devices of the group; null for the first page.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>GET /devicegroups/{id}/devices</c>. Documented for 9.8, 26.3. <see cref="EnumerateDevicesAsync"/> gets them all.</remarks>
    [Get("/devicegroups/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        [QueryConverter(typeof(ObjectConverter<DeviceGroupDevicesQuery>))] DeviceGroupDevicesQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Adds devices to a device group and removes others, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devicegroups/{id}/devices</c>. Documented for 9.8, 26.3. Static groups only.</remarks>
    [Post("/devicegroups/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Adds a device to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or device.</exception>
    /// <remarks><c>POST /devicegroups/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3. Static groups only.</remarks>
    [Post("/devicegroups/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Removes a device from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or device.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3. Static groups only.</remarks>
    [Delete("/devicegroups/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists the triggers of a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the device group itself, false or null for those that reach it through a group or by
    /// default, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <remarks><c>GET /devicegroups/{id}/triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/devicegroups/{id}/triggers")]
    Task<IReadOnlyList<Trigger>> ListTriggersAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns triggers to a device group and takes others away, in one call.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="assignment">The IDs of the triggers to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /devicegroups/{id}/triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/triggers")]
    Task<AssignmentResult> AssignTriggersAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="triggerId">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or trigger.</exception>
    /// <remarks><c>POST /devicegroups/{id}/triggers/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/devicegroups/{id}/triggers/{child-id}")]
    Task AssignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);

    /// <summary>Takes a trigger away from a device group.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="triggerId">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device group or trigger.</exception>
    /// <remarks><c>DELETE /devicegroups/{id}/triggers/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/devicegroups/{id}/triggers/{child-id}")]
    Task UnassignTriggerAsync(long id, [AliasAs("child-id")] long triggerId, CancellationToken cancellationToken = default);

    /// <summary>Enumerates all devices in a device group, page by page.</summary>
    /// <param name="id">The device group ID.</param>
    /// <param name="query">Which devices of the group; null for all. Its limit is the size of a page (1000 unless set), its offset the start.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The devices; <see cref="AsyncPages{T}.AsPages"/> gives them by pages.</returns>
    /// <remarks>Calls <see cref="ListDevicesAsync"/> until a page is empty.</remarks>
    AsyncPages<Device> EnumerateDevicesAsync(long id, DeviceGroupDevicesQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new DeviceGroupDevicesQuery();
        int limit = query.Limit ?? 1000;
        return PageWalk.ByOffset(
            (offset, token) => ListDevicesAsync(id, query with { Limit = limit, Offset = checked((int)offset) }, token),
            () => new RepeatGuard<Device>(static device => PageKey.Of(device.Id, device), limit),
            cancellationToken,
            query.Offset ?? 0);
    }
}
