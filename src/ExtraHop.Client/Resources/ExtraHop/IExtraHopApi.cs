using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The system itself: identity, firmware, services, certificate, restart.</summary>
[ApiGroup("ExtraHop")]
public interface IExtraHopApi
{
    /// <summary>Gets facts about this system.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop")]
    Task<ExtraHopSystem> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets recordstore cluster settings.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /extrahop/cluster</c>. Recordstore; clients-2015-2021, 8.9 (Explore).</remarks>
    [Get("/extrahop/cluster")]
    Task<RecordstoreCluster> GetClusterAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the product edition.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/edition</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/edition")]
    Task<SystemEdition> GetEditionAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the iDRAC address.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/idrac</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/idrac")]
    Task<IdracAddress> GetIdracAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the platform name.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/platform</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/platform")]
    Task<SystemPlatform> GetPlatformAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists running processes.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /extrahop/processes</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/processes")]
    Task<IReadOnlyList<SystemProcess>> ListProcessesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets service switches.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/services</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/services")]
    Task<SystemServices> GetServicesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets ticketing settings.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/ticketing</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/ticketing")]
    Task<Ticketing> GetTicketingAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the firmware version.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/version</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/version")]
    Task<SystemVersion> GetVersionAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads a cloud resources archive.</summary>
    /// <param name="file">The file to send; it is read while it is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /extrahop/cloudresources</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/extrahop/cloudresources")]
    [Headers("Content-Type: application/tar")]
    Task<CreatedResource> UploadCloudResourcesAsync([Body] FileUpload file, CancellationToken cancellationToken = default);

    /// <summary>Uploads a firmware image.</summary>
    /// <param name="file">The file to send; it is read while it is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /extrahop/firmware</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware")]
    [Headers("Content-Type: application/vnd.extrahop.firmware")]
    Task<FirmwareUploaded> UploadFirmwareAsync([Body] FileUpload file, CancellationToken cancellationToken = default);

    /// <summary>Restarts the system.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /extrahop/restart</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Restart is under way.</remarks>
    [Post("/extrahop/restart")]
    Task RestartAsync(CancellationToken cancellationToken = default);

    /// <summary>Shuts the system down.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /extrahop/shutdown</c>. Sensor, console; 9.8, 26.3. Shutdown is under way.</remarks>
    [Post("/extrahop/shutdown")]
    Task ShutdownAsync(CancellationToken cancellationToken = default);

    /// <summary>Generates a new own certificate.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <remarks><c>POST /extrahop/sslcert</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Creates a job. Starts a certificate generation job.</remarks>
    [Post("/extrahop/sslcert")]
    Task<JobHandle> RegenerateCertificateAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes recordstore cluster settings.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /extrahop/cluster</c>. Recordstore; clients-2015-2021, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace). 8.9 repeats false in its enable example.</remarks>
    [Patch("/extrahop/cluster")]
    Task UpdateClusterAsync([Body] RecordstoreClusterUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes service switches.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /extrahop/services</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/extrahop/services")]
    Task UpdateServicesAsync([Body] SystemServicesUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes ticketing settings.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>PATCH /extrahop/ticketing</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/extrahop/ticketing")]
    Task UpdateTicketingAsync([Body] TicketingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Installs a certificate.</summary>
    /// <param name="pem">The PEM text: certificate, then key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /extrahop/sslcert</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Put("/extrahop/sslcert")]
    [Headers("Content-Type: text/plain")]
    Task ReplaceCertificateAsync([Body] string pem, CancellationToken cancellationToken = default);

    /// <summary>Gets detection access control state.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/detections/access</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/extrahop/detections/access")]
    Task<DetectionAccess> GetDetectionAccessAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets detection access control state.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /extrahop/detections/access</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Put("/extrahop/detections/access")]
    Task ReplaceDetectionAccessAsync([Body] DetectionAccess request, CancellationToken cancellationToken = default);

    /// <summary>Fetches firmware from a URL.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /extrahop/firmware/download/url</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Example sends upgrade and firmware_url; location names a job. Starts a firmware download job.</remarks>
    [Post("/extrahop/firmware/download/url")]
    Task<JobHandle> DownloadFirmwareAsync([Body] FirmwareUrlDownload request, CancellationToken cancellationToken = default);

    /// <summary>Fetches a firmware version from the cloud.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /extrahop/firmware/download/version</c>. Sensor, console; 9.8, 26.3. Starts a firmware download job.</remarks>
    [Post("/extrahop/firmware/download/version")]
    Task<JobHandle> DownloadFirmwareVersionAsync([Body] FirmwareVersionDownload request, CancellationToken cancellationToken = default);

    /// <summary>Upgrades to the newest stored firmware.</summary>
    /// <param name="options">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /extrahop/firmware/latest/upgrade</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware/latest/upgrade")]
    Task<JobHandle> UpgradeToLatestAsync([Body] FirmwareUpgrade? options = null, CancellationToken cancellationToken = default);

    /// <summary>Lists firmware versions to upgrade to.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /extrahop/firmware/next</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/extrahop/firmware/next")]
    Task<IReadOnlyList<FirmwareRelease>> ListFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the firmware a rollback would restore.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/firmware/previous</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/extrahop/firmware/previous")]
    Task<FirmwareRollbackInfo> GetPreviousFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Rolls back to the earlier firmware.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /extrahop/firmware/previous/rollback</c>. Sensor, console; 9.8, 26.3. Connected appliances keep working as before. Rollback began; no job is stated.</remarks>
    [Post("/extrahop/firmware/previous/rollback")]
    Task RollbackFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the flow log secret.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /extrahop/flowlogs/secret</c>. Sensor, console; 9.8.</remarks>
    [Get("/extrahop/flowlogs/secret")]
    Task<FlowLogsSecret> GetFlowLogsSecretAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a new flow log secret.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /extrahop/flowlogs/secret</c>. Sensor, console; 9.8.</remarks>
    [Post("/extrahop/flowlogs/secret")]
    Task<FlowLogsSecret> RegenerateFlowLogsSecretAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a certificate signing request.</summary>
    /// <param name="extrahop">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /extrahop/sslcert/signingrequest</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/sslcert/signingrequest")]
    Task<SigningRequest> CreateSigningRequestAsync([Body] SigningRequestCreate extrahop, CancellationToken cancellationToken = default);

    /// <summary>Restarts one process.</summary>
    /// <param name="process">Process name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /extrahop/processes/{process}/restart</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/processes/{process}/restart")]
    Task<CreatedResource> RestartProcessAsync(ProcessName process, CancellationToken cancellationToken = default);
}
