using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Customizations: backups of a system's configuration.</summary>
[ApiGroup("Customizations")]
public interface ICustomizationsApi
{
    /// <summary>Lists backup files.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /customizations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/customizations")]
    Task<IReadOnlyList<Customization>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the state of recent backups.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /customizations/status</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/customizations/status")]
    Task<CustomizationStatus> GetStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one backup as a document.</summary>
    /// <param name="id">Backup file ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /customizations/{id}</c>. Sensor, console; 9.8, 26.3. No type or content given.</remarks>
    [Get("/customizations/{id}")]
    Task<CustomizationContent> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a backup file.</summary>
    /// <param name="customization">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <remarks><c>POST /customizations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/customizations")]
    Task<CreatedResource?> CreateAsync([Body] CustomizationCreate customization, CancellationToken cancellationToken = default);

    /// <summary>Deletes a backup file.</summary>
    /// <param name="id">Backup file ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /customizations/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/customizations/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Restores a backup file.</summary>
    /// <param name="id">Backup file ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <remarks><c>POST /customizations/{id}/apply</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/customizations/{id}/apply")]
    Task<CreatedResource?> ApplyAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Downloads a backup file.</summary>
    /// <param name="id">Backup file ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file as a stream, to be disposed.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /customizations/{id}/download</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/customizations/{id}/download")]
    [Headers("Accept: */*")]
    [SafeToRetry]
    Task<FileDownload> DownloadAsync(long id, CancellationToken cancellationToken = default);
}
