namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IExclusionIntervalsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ExclusionIntervalsApiBase : IExclusionIntervalsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ExclusionInterval>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExclusionIntervalsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<ExclusionInterval> GetAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExclusionIntervalsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        ExclusionIntervalCreate interval,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExclusionIntervalsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        ExclusionIntervalUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExclusionIntervalsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IExclusionIntervalsApi.DeleteAsync");
}
