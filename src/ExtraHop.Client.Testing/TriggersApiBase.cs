namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ITriggersApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class TriggersApiBase : ITriggersApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Trigger>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ITriggersApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Trigger> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ITriggersApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        TriggerCreate trigger,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task SendExternalDataAsync(
        TriggerExternalData data,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.SendExternalDataAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        TriggerUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ITriggersApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITriggersApi.UnassignDeviceAsync");
}
