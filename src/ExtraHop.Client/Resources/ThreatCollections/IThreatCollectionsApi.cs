using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Threat collections: uploaded STIX files with suspicious addresses, hosts and URIs.</summary>
[ApiGroup("ThreatCollections")]
public interface IThreatCollectionsApi
{
    /// <summary>Lists threat collections.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /threatcollections</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/threatcollections")]
    Task<IReadOnlyList<ThreatCollection>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads a threat collection.</summary>
    /// <param name="userKey">The user key.</param>
    /// <param name="name">The name.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /threatcollections</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/threatcollections")]
    [Multipart]
    Task UploadAsync(string? userKey, string name, FileUpload file, CancellationToken cancellationToken = default);

    /// <summary>Changes one threat collection.</summary>
    /// <param name="id">Threat collection ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /threatcollections/{id}</c>. Sensor, console; 26.3.</remarks>
    [Patch("/threatcollections/{id}")]
    Task UpdateAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates or replaces a threat collection by own key.</summary>
    /// <param name="userKey">The userKey.</param>
    /// <param name="name">The name.</param>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /threatcollections/~{userKey}</c>. Sensor, console; 9.8.</remarks>
    [Put("/threatcollections/~{userKey}")]
    [Multipart]
    Task ReplaceByUserKeyAsync([AliasAs("userKey")] string userKey, string? name, FileUpload? file, CancellationToken cancellationToken = default);

    /// <summary>Deletes a threat collection.</summary>
    /// <param name="id">Threat collection ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /threatcollections/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/threatcollections/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets the observable count of a threat collection.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /threatcollections/{id}/observables</c>. Sensor, console; 9.8.</remarks>
    [Get("/threatcollections/{id}/observables")]
    Task<long> CountObservablesAsync(string id, CancellationToken cancellationToken = default);
}
