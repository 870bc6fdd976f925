using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>SAML identity providers, their privileges and the service provider they sign in to.</summary>
[ApiGroup("Auth")]
public interface IAuthApi
{
    /// <summary>Lists identity providers.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /auth/identityproviders</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders")]
    Task<IReadOnlyList<IdentityProvider>> ListIdentityProvidersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets SAML service provider metadata.</summary>
    /// <param name="xml">Ask for the SAML 2.0 metadata as XML.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /auth/samlsp</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auth/samlsp")]
    Task<SamlServiceProvider> GetServiceProviderAsync(bool? xml = null, CancellationToken cancellationToken = default);

    /// <summary>Creates an identity provider.</summary>
    /// <param name="provider">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /auth/identityproviders</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/auth/identityproviders")]
    Task<CreatedResource?> CreateIdentityProviderAsync([Body] IdentityProviderCreate provider, CancellationToken cancellationToken = default);

    /// <summary>Gets one identity provider.</summary>
    /// <param name="id">Identity provider ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /auth/identityproviders/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders/{id}")]
    Task<IdentityProvider> GetIdentityProviderAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets SAML privilege mapping of a provider.</summary>
    /// <param name="id">Identity provider ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /auth/identityproviders/{id}/privileges</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/auth/identityproviders/{id}/privileges")]
    Task<SamlPrivileges> GetPrivilegesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes an identity provider.</summary>
    /// <param name="id">Identity provider ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>PATCH /auth/identityproviders/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/auth/identityproviders/{id}")]
    Task UpdateIdentityProviderAsync(long id, [Body] IdentityProviderUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes SAML privilege mapping of a provider.</summary>
    /// <param name="id">Identity provider ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /auth/identityproviders/{id}/privileges</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/auth/identityproviders/{id}/privileges")]
    Task UpdatePrivilegesAsync(long id, [Body] SamlPrivilegesUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an identity provider.</summary>
    /// <param name="id">Identity provider ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /auth/identityproviders/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/auth/identityproviders/{id}")]
    Task DeleteIdentityProviderAsync(long id, CancellationToken cancellationToken = default);
}
