using Refit;

namespace ExtraHop.Client;

/// <summary>Private keys with which a sensor decrypts TLS traffic.</summary>
public interface ISslDecryptKeysApi
{
    /// <summary>Lists the decryption keys, without the private keys themselves.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /ssldecryptkeys</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/ssldecryptkeys")]
    Task<IReadOnlyList<SslDecryptKey>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a decryption key, without the private key itself.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>GET /ssldecryptkeys/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/ssldecryptkeys/{id}")]
    Task<SslDecryptKey> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Uploads a decryption key.</summary>
    /// <param name="key">The certificate and its private key.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopConflictException">The system has the key already.</exception>
    /// <remarks><c>POST /ssldecryptkeys</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/ssldecryptkeys")]
    Task<CreatedResource> CreateAsync([Body] SslDecryptKeyCreate key, CancellationToken cancellationToken = default);

    /// <summary>Switches a decryption key on or off.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>PATCH /ssldecryptkeys/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/ssldecryptkeys/{id}")]
    Task UpdateAsync(string id, [Body] SslDecryptKeyUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a decryption key.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>DELETE /ssldecryptkeys/{id}</c>. Sensor; 9.8, 26.3.</remarks>
    [Delete("/ssldecryptkeys/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the protocols and ports whose traffic a key decrypts.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>GET /ssldecryptkeys/{id}/protocols</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/ssldecryptkeys/{id}/protocols")]
    Task<IReadOnlyList<SslDecryptKeyProtocol>> ListProtocolsAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lets a key decrypt a protocol on a port.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="protocol">The protocol and the port.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such key.</exception>
    /// <remarks><c>POST /ssldecryptkeys/{id}/protocols</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/ssldecryptkeys/{id}/protocols")]
    Task<CreatedResource> AddProtocolAsync(string id, [Body] SslDecryptKeyProtocolCreate protocol, CancellationToken cancellationToken = default);

    /// <summary>Stops a key from decrypting a protocol.</summary>
    /// <param name="id">The key's ID: its SHA-1 hash in hexadecimal digits without separators.</param>
    /// <param name="protocol">The protocol's name in lower case, such as <c>http</c>.</param>
    /// <param name="port">The one port to stop on; null for every port.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such key, or it does not decrypt the protocol.</exception>
    /// <remarks><c>DELETE /ssldecryptkeys/{id}/protocols/{protocol}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/ssldecryptkeys/{id}/protocols/{protocol}")]
    Task RemoveProtocolAsync(string id, string protocol, int? port = null, CancellationToken cancellationToken = default);
}
