using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyApplicationsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyApplicationsApiBase : ILegacyApplicationsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<FlexGrid>> ListFlexGridsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.ListFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignFlexGridsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignFlexGridsAsync");

    /// <inheritdoc/>
    public virtual Task AssignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task UnassignFlexGridAsync(
        long id,
        long flexGridId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.UnassignFlexGridAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<GeoMap>> ListGeoMapsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.ListGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignGeoMapsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignGeoMapsAsync");

    /// <inheritdoc/>
    public virtual Task AssignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task UnassignGeoMapAsync(
        long id,
        long geoMapId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.UnassignGeoMapAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.ListPagesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignPagesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignPagesAsync");

    /// <inheritdoc/>
    public virtual Task AssignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.AssignPageAsync");

    /// <inheritdoc/>
    public virtual Task UnassignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyApplicationsApi.UnassignPageAsync");
}
