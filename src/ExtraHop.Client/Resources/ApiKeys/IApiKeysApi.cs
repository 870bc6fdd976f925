using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The API keys of a system.</summary>
[ApiGroup("ApiKeys")]
public interface IApiKeysApi
{
    /// <summary>Lists API keys.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /apikeys</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/apikeys")]
    Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one API key.</summary>
    /// <param name="keyid">API key ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /apikeys/{keyid}</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/apikeys/{keyid}")]
    Task<ApiKey> GetAsync(long keyid, CancellationToken cancellationToken = default);

    /// <summary>Creates the first key of the setup account.</summary>
    /// <param name="apiKey">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /apikeys</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/apikeys")]
    Task<ApiKeyCreated> CreateAsync([Body] ApiKeyCreate apiKey, CancellationToken cancellationToken = default);
}
