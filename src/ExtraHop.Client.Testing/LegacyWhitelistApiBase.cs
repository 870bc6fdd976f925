using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyWhitelistApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyWhitelistApiBase : ILegacyWhitelistApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyWhitelistApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAsync(
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyWhitelistApi.AssignAsync");

    /// <inheritdoc/>
    public virtual Task AddAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyWhitelistApi.AddAsync");

    /// <inheritdoc/>
    public virtual Task RemoveAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyWhitelistApi.RemoveAsync");
}
