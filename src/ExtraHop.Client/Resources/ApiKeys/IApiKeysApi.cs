using Refit;

namespace ExtraHop.Client;

/// <summary>The API keys of a system.</summary>
public interface IApiKeysApi
{
    /// <summary>Lists the API keys of every user.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /apikeys</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/apikeys")]
    Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets an API key, without its text.</summary>
    /// <param name="id">The key ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>GET /apikeys/{keyid}</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/apikeys/{keyid}")]
    Task<ApiKey> GetAsync([AliasAs("keyid")] long id, CancellationToken cancellationToken = default);

    /// <summary>Makes the first API key of the setup account, the one way to a key without the web interface.</summary>
    /// <param name="apiKey">The password of the setup account.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The whole key, shown this once.</returns>
    /// <exception cref="ExtraHopConflictException">The setup account has a key already.</exception>
    /// <exception cref="ExtraHopValidationException">Key generation is switched off on this system.</exception>
    /// <remarks><c>POST /apikeys</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/apikeys")]
    Task<ApiKeyCreated> CreateAsync([Body] ApiKeyCreate apiKey, CancellationToken cancellationToken = default);
}
