using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyFlexGridsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyFlexGridsApiBase : ILegacyFlexGridsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<FlexGrid>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Application>> ListApplicationsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.ListApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignApplicationsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task AssignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task UnassignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.UnassignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyFlexGridsApi.UnassignDeviceAsync");
}
