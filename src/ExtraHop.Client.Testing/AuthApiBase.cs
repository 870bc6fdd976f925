namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IAuthApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class AuthApiBase : IAuthApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<IdentityProvider>> ListIdentityProvidersAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.ListIdentityProvidersAsync");

    /// <inheritdoc/>
    public virtual Task<SamlServiceProvider> GetServiceProviderAsync(
        bool? xml = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.GetServiceProviderAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateIdentityProviderAsync(
        IdentityProviderCreate provider,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.CreateIdentityProviderAsync");

    /// <inheritdoc/>
    public virtual Task<IdentityProvider> GetIdentityProviderAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.GetIdentityProviderAsync");

    /// <inheritdoc/>
    public virtual Task<SamlPrivileges> GetPrivilegesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.GetPrivilegesAsync");

    /// <inheritdoc/>
    public virtual Task UpdateIdentityProviderAsync(
        long id,
        IdentityProviderUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.UpdateIdentityProviderAsync");

    /// <inheritdoc/>
    public virtual Task UpdatePrivilegesAsync(
        long id,
        SamlPrivilegesUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.UpdatePrivilegesAsync");

    /// <inheritdoc/>
    public virtual Task DeleteIdentityProviderAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IAuthApi.DeleteIdentityProviderAsync");
}
