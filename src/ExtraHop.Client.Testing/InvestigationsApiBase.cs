namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IInvestigationsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class InvestigationsApiBase : IInvestigationsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Investigation>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IInvestigationsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Investigation> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IInvestigationsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        InvestigationCreate investigation,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IInvestigationsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Investigation>> SearchAsync(
        InvestigationSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IInvestigationsApi.SearchAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        InvestigationUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IInvestigationsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IInvestigationsApi.DeleteAsync");
}
