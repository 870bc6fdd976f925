using Refit;

namespace ExtraHop.Client;

/// <summary>Support packs: diagnostics that are run on the system and downloaded.</summary>
public interface ISupportPacksApi
{
    /// <summary>Lists the support packs that are ready to be downloaded.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /supportpacks</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks")]
    Task<IReadOnlyList<SupportPack>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Downloads a support pack.</summary>
    /// <param name="fileName">Its file name, as <see cref="ListAsync"/> gives it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such support pack.</exception>
    /// <remarks><c>GET /supportpacks/{filename}</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks/{filename}")]
    [Headers("Accept: */*")]
    Task<FileDownload> DownloadAsync([AliasAs("filename")] string fileName, CancellationToken cancellationToken = default);

    /// <summary>Uploads a support pack that the vendor made and runs it.</summary>
    /// <param name="file">The support pack; it is read while it is sent.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The run: its key is what <see cref="GetProgressAsync"/> takes.</returns>
    /// <remarks><c>POST /supportpacks</c>. Documented for 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/supportpacks")]
    [Multipart]
    Task<CreatedResource> UploadAsync(FileUpload file, CancellationToken cancellationToken = default);

    /// <summary>Runs the default support pack.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The run: its key is what <see cref="GetProgressAsync"/> takes.</returns>
    /// <remarks><c>POST /supportpacks/execute</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/supportpacks/execute")]
    Task<CreatedResource> ExecuteAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets how far a running support pack is.</summary>
    /// <param name="id">The run, from the key of what <see cref="ExecuteAsync"/> or <see cref="UploadAsync"/> gave.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such run, or it ended.</exception>
    /// <remarks><c>GET /supportpacks/queue/{id}</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/supportpacks/queue/{id}")]
    Task<SupportPackProgress> GetProgressAsync(string id, CancellationToken cancellationToken = default);
}
