namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IDeviceGroupsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class DeviceGroupsApiBase : IDeviceGroupsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListAsync(
        DeviceGroupListQuery? query = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<DeviceGroup> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDeviceGroupsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        DeviceGroupCreate group,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        DeviceGroupUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDeviceGroupsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.ListAlertsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAlertsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignAlertsAsync");

    /// <inheritdoc/>
    public virtual Task AssignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignAlertAsync");

    /// <inheritdoc/>
    public virtual Task UnassignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.UnassignAlertAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.ListDashboardsAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        DeviceGroupDevicesQuery? query = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.UnassignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Trigger>> ListTriggersAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.ListTriggersAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignTriggersAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignTriggersAsync");

    /// <inheritdoc/>
    public virtual Task AssignTriggerAsync(
        long id,
        long triggerId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.AssignTriggerAsync");

    /// <inheritdoc/>
    public virtual Task UnassignTriggerAsync(
        long id,
        long triggerId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDeviceGroupsApi.UnassignTriggerAsync");
}
