using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyNetworksApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyNetworksApiBase : ILegacyNetworksApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Page>> ListPagesAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyNetworksApi.ListPagesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignPagesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyNetworksApi.AssignPagesAsync");

    /// <inheritdoc/>
    public virtual Task AssignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyNetworksApi.AssignPageAsync");

    /// <inheritdoc/>
    public virtual Task UnassignPageAsync(
        long id,
        long pageId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyNetworksApi.UnassignPageAsync");
}
