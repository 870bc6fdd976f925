using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Keys with which the system decrypts TLS traffic.</summary>
[ApiGroup("SslDecryptKeys")]
public interface ISslDecryptKeysApi
{
    /// <summary>Lists decryption keys.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /ssldecryptkeys</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/ssldecryptkeys")]
    Task<IReadOnlyList<SslDecryptKey>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one decryption key.</summary>
    /// <param name="id">Hex SHA-1 hash of the key, without delimiters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /ssldecryptkeys/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/ssldecryptkeys/{id}")]
    Task<SslDecryptKey> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Creates a decryption key.</summary>
    /// <param name="key">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /ssldecryptkeys</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/ssldecryptkeys")]
    Task<CreatedResource> CreateAsync([Body] SslDecryptKeyCreate key, CancellationToken cancellationToken = default);

    /// <summary>Changes a decryption key.</summary>
    /// <param name="id">Hex SHA-1 hash of the key, without delimiters.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /ssldecryptkeys/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/ssldecryptkeys/{id}")]
    Task UpdateAsync(string id, [Body] SslDecryptKeyUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a decryption key.</summary>
    /// <param name="id">Hex SHA-1 hash of the key, without delimiters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /ssldecryptkeys/{id}</c>. Sensor; 9.8, 26.3.</remarks>
    [Delete("/ssldecryptkeys/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists protocols of a decryption key.</summary>
    /// <param name="id">Hex SHA-1 hash of the key, without delimiters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /ssldecryptkeys/{id}/protocols</c>. Sensor, console; 9.8, 26.3. Prose names SSLDecryptKeyProtocol.</remarks>
    [Get("/ssldecryptkeys/{id}/protocols")]
    Task<IReadOnlyList<SslDecryptKeyProtocol>> ListProtocolsAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Adds a protocol to a decryption key.</summary>
    /// <param name="id">SSL decryption key ID.</param>
    /// <param name="key">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /ssldecryptkeys/{id}/protocols</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/ssldecryptkeys/{id}/protocols")]
    Task<CreatedResource> AddProtocolAsync(string id, [Body] SslDecryptKeyProtocolCreate key, CancellationToken cancellationToken = default);

    /// <summary>Deletes a protocol of a decryption key.</summary>
    /// <param name="id">Hex SHA-1 hash of the key, without delimiters.</param>
    /// <param name="protocol">Lowercase protocol name.</param>
    /// <param name="port">Only drop protocols on this port.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /ssldecryptkeys/{id}/protocols/{protocol}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/ssldecryptkeys/{id}/protocols/{protocol}")]
    Task RemoveProtocolAsync(string id, string protocol, int? port = null, CancellationToken cancellationToken = default);
}
