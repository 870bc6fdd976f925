using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyActivityGroupsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyActivityGroupsApiBase : ILegacyActivityGroupsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ActivityGroup>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyActivityGroupsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyActivityGroupsApi.ListDashboardsAsync");
}
