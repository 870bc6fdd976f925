namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IEmailGroupsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class EmailGroupsApiBase : IEmailGroupsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<EmailGroup>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IEmailGroupsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<EmailGroup> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IEmailGroupsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        EmailGroupCreate group,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IEmailGroupsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        EmailGroupUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IEmailGroupsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IEmailGroupsApi.DeleteAsync");
}
