using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyDeviceGroupsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyDeviceGroupsApiBase : ILegacyDeviceGroupsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.ListFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignFlexGridsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task AssignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task UnassignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.UnassignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.ListGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignGeoMapsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task AssignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task UnassignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.UnassignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.ListPagesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignPagesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignPagesAsync");

    /// <inheritdoc/>
    public virtual Task AssignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.AssignPageAsync");

    /// <inheritdoc/>
    public virtual Task UnassignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDeviceGroupsApi.UnassignPageAsync");
}
