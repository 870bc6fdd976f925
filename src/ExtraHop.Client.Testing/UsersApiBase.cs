namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="IUsersApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class UsersApiBase : IUsersApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<User>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IUsersApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<User> GetAsync(string username, CancellationToken cancellationToken = default) => throw NotFaked.For("IUsersApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<UserCreated> CreateAsync(
        UserCreate user,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUsersApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        string username,
        UserUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUsersApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(
        string username,
        string? newOwner = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUsersApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ApiKey>> ListApiKeysAsync(
        string username,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUsersApi.ListApiKeysAsync");

    /// <inheritdoc/>
    public virtual Task<ApiKey> GetApiKeyAsync(
        string username,
        long keyId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUsersApi.GetApiKeyAsync");

    /// <inheritdoc/>
    public virtual Task<UserLock> GetLockAsync(string username, CancellationToken cancellationToken = default) => throw NotFaked.For("IUsersApi.GetLockAsync");

    /// <inheritdoc/>
    public virtual Task UnlockAsync(string username, CancellationToken cancellationToken = default) => throw NotFaked.For("IUsersApi.UnlockAsync");
}
