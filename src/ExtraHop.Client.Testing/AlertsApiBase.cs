namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IAlertsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class AlertsApiBase : IAlertsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Alert>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IAlertsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Alert> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IAlertsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        AlertCreate alert,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        AlertUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IAlertsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Application>> ListApplicationsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignApplicationsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task AssignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task UnassignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListEmailGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignEmailGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignEmailGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignEmailGroupAsync(
        long id,
        long emailGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignEmailGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignEmailGroupAsync(
        long id,
        long emailGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignEmailGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ExclusionInterval>> ListExclusionIntervalsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListExclusionIntervalsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignExclusionIntervalsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignExclusionIntervalsAsync");

    /// <inheritdoc/>
    public virtual Task AssignExclusionIntervalAsync(
        long id,
        long exclusionIntervalId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignExclusionIntervalAsync");

    /// <inheritdoc/>
    public virtual Task UnassignExclusionIntervalAsync(
        long id,
        long exclusionIntervalId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignExclusionIntervalAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Network>> ListNetworksAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListNetworksAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignNetworksAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignNetworksAsync");

    /// <inheritdoc/>
    public virtual Task AssignNetworkAsync(
        long id,
        long networkId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.AssignNetworkAsync");

    /// <inheritdoc/>
    public virtual Task UnassignNetworkAsync(
        long id,
        long networkId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.UnassignNetworkAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<AlertStat>> ListStatsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAlertsApi.ListStatsAsync");
}
