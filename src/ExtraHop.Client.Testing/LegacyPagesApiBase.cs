using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyPagesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyPagesApiBase : ILegacyPagesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Page>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyPagesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Page> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyPagesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        Page page,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(long id, Page change, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyPagesApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyPagesApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Application>> ListApplicationsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.ListApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignApplicationsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task AssignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task UnassignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.UnassignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.UnassignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Network>> ListNetworksAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.ListNetworksAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignNetworksAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignNetworksAsync");

    /// <inheritdoc/>
    public virtual Task AssignNetworkAsync(
        long id,
        long networkId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.AssignNetworkAsync");

    /// <inheritdoc/>
    public virtual Task UnassignNetworkAsync(
        long id,
        long networkId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPagesApi.UnassignNetworkAsync");
}
