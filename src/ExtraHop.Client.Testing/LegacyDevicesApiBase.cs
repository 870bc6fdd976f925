using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyDevicesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyDevicesApiBase : ILegacyDevicesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.ListFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignFlexGridsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task AssignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task UnassignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.UnassignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.ListGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignGeoMapsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task AssignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task UnassignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.UnassignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.ListPagesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignPagesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignPagesAsync");

    /// <inheritdoc/>
    public virtual Task AssignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.AssignPageAsync");

    /// <inheritdoc/>
    public virtual Task UnassignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyDevicesApi.UnassignPageAsync");
}
