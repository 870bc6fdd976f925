namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ISslDecryptKeysApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class SslDecryptKeysApiBase : ISslDecryptKeysApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SslDecryptKey>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<SslDecryptKey> GetAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("ISslDecryptKeysApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        SslDecryptKeyCreate key,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        string id,
        SslDecryptKeyUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("ISslDecryptKeysApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SslDecryptKeyProtocol>> ListProtocolsAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.ListProtocolsAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> AddProtocolAsync(
        string id,
        SslDecryptKeyProtocolCreate protocol,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.AddProtocolAsync");

    /// <inheritdoc/>
    public virtual Task RemoveProtocolAsync(
        string id,
        string protocol,
        int? port = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISslDecryptKeysApi.RemoveProtocolAsync");
}
