namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IApiKeysApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ApiKeysApiBase : IApiKeysApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IApiKeysApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<ApiKey> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IApiKeysApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<ApiKeyCreated> CreateAsync(
        ApiKeyCreate apiKey,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApiKeysApi.CreateAsync");
}
