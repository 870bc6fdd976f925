namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="INetworkLocalitiesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class NetworkLocalitiesApiBase : INetworkLocalitiesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<NetworkLocality>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkLocalitiesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<NetworkLocality> GetAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkLocalitiesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        NetworkLocalityCreate locality,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkLocalitiesApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        NetworkLocalityUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkLocalitiesApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("INetworkLocalitiesApi.DeleteAsync");
}
