using Refit;

namespace ExtraHop.Client;

/// <summary>SAML identity providers, their privileges and the service provider they sign in to.</summary>
public interface IAuthApi
{
    /// <summary>Lists the identity providers.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /auth/identityproviders</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders")]
    Task<IReadOnlyList<IdentityProvider>> ListIdentityProvidersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets what an identity provider must know of this system.</summary>
    /// <param name="xml">True to have the SAML 2.0 metadata as XML as well.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /auth/samlsp</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/auth/samlsp")]
    Task<SamlServiceProvider> GetServiceProviderAsync(
        [QueryConverter(typeof(FlagConverter)), Query("", "xml")] bool? xml = null, CancellationToken cancellationToken = default);

    /// <summary>Makes an identity provider.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; not every system says it (<see cref="CreatedResource.IsNamed"/>).</returns>
    /// <exception cref="ExtraHopConflictException">The name is taken.</exception>
    /// <remarks><c>POST /auth/identityproviders</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/auth/identityproviders")]
    Task<CreatedResource> CreateIdentityProviderAsync([Body] IdentityProviderCreate provider, CancellationToken cancellationToken = default);

    /// <summary>Gets an identity provider.</summary>
    /// <param name="id">The provider ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such provider.</exception>
    /// <remarks><c>GET /auth/identityproviders/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders/{id}")]
    Task<IdentityProvider> GetIdentityProviderAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets which attributes of a provider's users give which privileges.</summary>
    /// <param name="id">The provider ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such provider.</exception>
    /// <remarks><c>GET /auth/identityproviders/{id}/privileges</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders/{id}/privileges")]
    Task<SamlPrivileges> GetPrivilegesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes an identity provider.</summary>
    /// <param name="id">The provider ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such provider.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken.</exception>
    /// <remarks><c>PATCH /auth/identityproviders/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/auth/identityproviders/{id}")]
    Task UpdateIdentityProviderAsync(long id, [Body] IdentityProviderUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes which attributes of a provider's users give which privileges.</summary>
    /// <param name="id">The provider ID.</param>
    /// <param name="change">The maps to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such provider.</exception>
    /// <remarks><c>PATCH /auth/identityproviders/{id}/privileges</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/auth/identityproviders/{id}/privileges")]
    Task UpdatePrivilegesAsync(long id, [Body] SamlPrivilegesUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an identity provider. Its users can no longer log in.</summary>
    /// <param name="id">The provider ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such provider.</exception>
    /// <remarks><c>DELETE /auth/identityproviders/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/auth/identityproviders/{id}")]
    Task DeleteIdentityProviderAsync(long id, CancellationToken cancellationToken = default);
}
