namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="IDevicesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class DevicesApiBase : IDevicesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListAsync(
        DeviceListQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Device> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDevicesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> SearchAsync(
        DeviceSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.SearchAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        DeviceUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceActivity>> ListActivityAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListActivityAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListAlertsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAlertsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignAlertsAsync");

    /// <inheritdoc/>
    public virtual Task AssignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignAlertAsync");

    /// <inheritdoc/>
    public virtual Task UnassignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.UnassignAlertAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListDashboardsAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        QueryTime? activeFrom = default,
        QueryTime? activeUntil = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<DeviceDnsNames> ListDnsNamesAsync(
        long id,
        QueryTime? from = default,
        QueryTime? until = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListDnsNamesAsync");

    /// <inheritdoc/>
    public virtual Task<DeviceIpAddresses> ListIpAddressesAsync(
        long id,
        QueryTime? from = default,
        QueryTime? until = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListIpAddressesAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Software>> ListSoftwareAsync(
        long id,
        QueryTime? from = default,
        QueryTime? until = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListSoftwareAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Tag>> ListTagsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListTagsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignTagsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignTagsAsync");

    /// <inheritdoc/>
    public virtual Task AssignTagAsync(long id, long tagId, CancellationToken cancellationToken = default) => throw NotFaked.For("IDevicesApi.AssignTagAsync");

    /// <inheritdoc/>
    public virtual Task UnassignTagAsync(
        long id,
        long tagId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.UnassignTagAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Trigger>> ListTriggersAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.ListTriggersAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignTriggersAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignTriggersAsync");

    /// <inheritdoc/>
    public virtual Task AssignTriggerAsync(
        long id,
        long triggerId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.AssignTriggerAsync");

    /// <inheritdoc/>
    public virtual Task UnassignTriggerAsync(
        long id,
        long triggerId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDevicesApi.UnassignTriggerAsync");
}
