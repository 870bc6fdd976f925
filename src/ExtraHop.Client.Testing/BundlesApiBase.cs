namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IBundlesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class BundlesApiBase : IBundlesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Bundle>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IBundlesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<BundleContent> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IBundlesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        BundleContent bundle,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IBundlesApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IBundlesApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ApplyAsync(
        long id,
        BundleApply options,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IBundlesApi.ApplyAsync");
}
