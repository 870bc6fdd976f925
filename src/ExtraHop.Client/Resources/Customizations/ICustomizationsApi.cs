using ExtraHop.Client.Resources.Customizations;
using Refit;

namespace ExtraHop.Client;

/// <summary>Customizations: backups of a system's configuration.</summary>
public interface ICustomizationsApi
{
    /// <summary>Lists the backups that the system keeps.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /customizations</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/customizations")]
    Task<IReadOnlyList<Customization>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets how the system's own backups go.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /customizations/status</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/customizations/status")]
    Task<CustomizationStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a backup as a document. <see cref="DownloadAsync"/> gives the file that can be restored.</summary>
    /// <param name="id">The backup ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such backup.</exception>
    /// <remarks><c>GET /customizations/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/customizations/{id}")]
    Task<CustomizationContent> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a backup of the configuration.</summary>
    /// <param name="customization">The backup's name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; older systems answer 204 and do not say it (<see cref="CreatedResource.IsNamed"/> is false).</returns>
    /// <remarks><c>POST /customizations</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/customizations")]
    Task<CreatedResource> CreateAsync([Body] CustomizationCreate customization, CancellationToken cancellationToken = default);

    /// <summary>Deletes a backup.</summary>
    /// <param name="id">The backup ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such backup.</exception>
    /// <remarks><c>DELETE /customizations/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/customizations/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Restores the configuration of a backup.</summary>
    /// <param name="id">The backup ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What the Location names; no document says what it is. Null without one.</returns>
    /// <remarks><c>POST /customizations/{id}/apply</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/customizations/{id}/apply")]
    Task<CreatedResource> ApplyAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Downloads a backup: an <c>exbk</c> file now, a gzip archive from older systems.</summary>
    /// <param name="id">The backup ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopValidationException">The backup cannot be downloaded.</exception>
    /// <remarks><c>POST /customizations/{id}/download</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/customizations/{id}/download")]
    [Headers("Accept: application/exbk, application/x-gzip;q=0.9, */*;q=0.1")]
    Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a backup of the configuration and saves its file, in one call.</summary>
    /// <param name="name">The backup's name on the system.</param>
    /// <param name="path">A file, or a folder in which the system's name for the file is used. A path that ends in a separator, such as <c>backups/</c>, is
    /// a folder and is made where it is missing.</param>
    /// <param name="progress">Told the bytes written so far.</param>
    /// <param name="overwrite">Whether a file that exists may be replaced.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The full path of the file. It has its name when it is whole, so a failure leaves nothing half done.</returns>
    /// <exception cref="ArgumentException">The name or the path is blank, and nothing was sent; or the path is a folder, and the system gave the file no
    /// name.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is false, or its folder is missing, both told before anything is sent;
    /// or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    /// <exception cref="ExtraHopResponseException">The backup was made, and the system neither said where it is nor lists it.</exception>
    /// <remarks>Calls <see cref="CreateAsync"/> and <see cref="DownloadAsync"/>, and between them <see cref="ListAsync"/> for older systems, which do not
    /// say where they put the backup: the newest of its name is taken. The backup stays on the system, also when its download fails.</remarks>
    Task<string> BackupAsync(
        string name, string path, IProgress<long>? progress = null, bool overwrite = false, CancellationToken cancellationToken = default) =>
        CustomizationBackup.SaveAsync(this, name, path, progress, overwrite, cancellationToken);
}
