namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IUserGroupsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class UserGroupsApiBase : IUserGroupsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<UserGroup>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IUserGroupsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<UserGroup> GetAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IUserGroupsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        UserGroupCreate group,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task RefreshAllAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IUserGroupsApi.RefreshAllAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        string id,
        UserGroupUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IUserGroupsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAssociationsAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.DeleteAssociationsAsync");

    /// <inheritdoc/>
    public virtual Task<UserGroupMembers> GetMembersAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.GetMembersAsync");

    /// <inheritdoc/>
    public virtual Task UpdateMembersAsync(
        string id,
        IReadOnlyDictionary<string, string?> members,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.UpdateMembersAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceMembersAsync(
        string id,
        IReadOnlyDictionary<string, string?> members,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IUserGroupsApi.ReplaceMembersAsync");

    /// <inheritdoc/>
    public virtual Task RefreshAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IUserGroupsApi.RefreshAsync");
}
