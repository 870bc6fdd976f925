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
}
