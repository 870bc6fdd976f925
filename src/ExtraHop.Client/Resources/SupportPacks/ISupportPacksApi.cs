using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Support packs: diagnostics that are run on the system and downloaded.</summary>
[ApiGroup("SupportPacks")]
public interface ISupportPacksApi
{
    /// <summary>Lists support packs.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /supportpacks</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks")]
    Task<IReadOnlyList<SupportPack>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Downloads a support pack result.</summary>
    /// <param name="filename">Support pack file name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /supportpacks/{filename}</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks/{filename}")]
    [Headers("Accept: */*")]
    Task<FileDownload> DownloadAsync(string filename, CancellationToken cancellationToken = default);

    /// <summary>Uploads a support pack, then run it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /supportpacks</c>. Packetstore; 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Location holds the running script's ID. Poll GET /supportpacks/queue/{id}.</remarks>
    [Post("/supportpacks")]
    [Multipart]
    Task<CreatedResource> UploadAsync(FileUpload file, CancellationToken cancellationToken = default);

    /// <summary>Runs the default support pack.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /supportpacks/execute</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Location holds the running script's ID. Poll GET /supportpacks/queue/{id}.</remarks>
    [Post("/supportpacks/execute")]
    Task<CreatedResource> ExecuteAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets progress of a running support pack.</summary>
    /// <param name="id">Running support pack ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /supportpacks/queue/{id}</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks/queue/{id}")]
    Task<SupportPackProgress> GetProgressAsync(string id, CancellationToken cancellationToken = default);
}
