namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="INetworkUsersApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class NetworkUsersApiBase : INetworkUsersApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<NetworkUser>> SearchAsync(
        NetworkUserSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.SearchAsync");

    /// <inheritdoc/>
    public virtual Task ChangeTagsAsync(
        NetworkUserTagsChange change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.ChangeTagsAsync");

    /// <inheritdoc/>
    public virtual Task<NetworkUser> GetAsync(
        string username,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<NetworkUser>> ListTagsAsync(
        string username,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.ListTagsAsync");

    /// <inheritdoc/>
    public virtual Task ChangeTagsOfAsync(
        string username,
        TagNamesChange change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.ChangeTagsOfAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        string username,
        NetworkUserUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("INetworkUsersApi.UpdateAsync");
}
