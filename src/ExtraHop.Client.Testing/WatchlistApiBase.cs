namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IWatchlistApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class WatchlistApiBase : IWatchlistApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IWatchlistApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAsync(
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IWatchlistApi.AssignAsync");

    /// <inheritdoc/>
    public virtual Task AddAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IWatchlistApi.AddAsync");

    /// <inheritdoc/>
    public virtual Task RemoveAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IWatchlistApi.RemoveAsync");
}
