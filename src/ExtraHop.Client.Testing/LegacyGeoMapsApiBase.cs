using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyGeoMapsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyGeoMapsApiBase : ILegacyGeoMapsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<GeoMap>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyGeoMapsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<GeoMap> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyGeoMapsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        GeoMap map,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        GeoMap change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyGeoMapsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Application>> ListApplicationsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.ListApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignApplicationsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignApplicationsAsync");

    /// <inheritdoc/>
    public virtual Task AssignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task UnassignApplicationAsync(
        long id,
        long applicationId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.UnassignApplicationAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.ListDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDeviceGroupsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignDeviceGroupsAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceGroupAsync(
        long id,
        long deviceGroupId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.UnassignDeviceGroupAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyGeoMapsApi.UnassignDeviceAsync");
}
