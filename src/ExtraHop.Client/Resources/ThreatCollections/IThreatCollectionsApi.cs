using Refit;

namespace ExtraHop.Client;

/// <summary>Threat collections: uploaded STIX files with suspicious addresses, host names and URIs, which the system watches for.</summary>
/// <remarks>A console does not hand its collections to its sensors: upload a file to each of them.</remarks>
public interface IThreatCollectionsApi
{
    /// <summary>Lists all threat collections.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /threatcollections</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/threatcollections")]
    Task<IReadOnlyList<ThreatCollection>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads a new threat collection. To upload the same file again and again, use <see cref="ReplaceByUserKeyAsync"/>.</summary>
    /// <param name="name">The name; null sends none, as newer systems allow.</param>
    /// <param name="file">The STIX file, as XML or as an archive of such.</param>
    /// <param name="userKey">A key of your own, under which the collection can be replaced later.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopConflictException">A collection has the key already.</exception>
    /// <exception cref="ExtraHopApiException">400: the file is not STIX of a version that the system reads.</exception>
    /// <remarks><c>POST /threatcollections</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/threatcollections")]
    [Multipart]
    Task UploadAsync(string? name, FileUpload file, [AliasAs("user_key")] string? userKey = null, CancellationToken cancellationToken = default);

    /// <summary>Uploads a threat collection in place of the one with the key, or as a new one where no collection has it.</summary>
    /// <param name="userKey">The key of your own. The address carries it behind a tilde.</param>
    /// <param name="name">The name; null leaves it as it is.</param>
    /// <param name="file">The STIX file; null leaves what the collection holds as it is.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">No collection has the key, and nothing came from which to make one.</exception>
    /// <remarks><c>PUT /threatcollections/~{userKey}</c>. Documented for 9.8.</remarks>
    [Put("/threatcollections/~{userKey}")]
    [Multipart]
    Task ReplaceByUserKeyAsync([AliasAs("userKey")] string userKey, string? name, FileUpload? file, CancellationToken cancellationToken = default);

    /// <summary>Asks the system to change a threat collection. No document says what it changes, as the call has no body.</summary>
    /// <param name="id">The collection's ID (<see cref="ThreatCollection.Id"/>).</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /threatcollections/{id}</c>. Documented for 26.3.</remarks>
    [Patch("/threatcollections/{id}")]
    Task UpdateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a threat collection. The system stops watching for what it held.</summary>
    /// <param name="id">The collection's ID (<see cref="ThreatCollection.Id"/>).</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such collection.</exception>
    /// <remarks><c>DELETE /threatcollections/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/threatcollections/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Counts the addresses, host names and URIs that a threat collection holds.</summary>
    /// <param name="id">The collection ID as text, or a tilde and the uploader's key.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such collection.</exception>
    /// <remarks><c>GET /threatcollections/{id}/observables</c>. Documented for 9.8.</remarks>
    [Get("/threatcollections/{id}/observables")]
    Task<long> CountObservablesAsync(string id, CancellationToken cancellationToken = default);
}
