using ExtraHop.Client.Resources.ExtraHop;
using Refit;

namespace ExtraHop.Client;

/// <summary>The system itself: identity, firmware, services, certificate, restart.</summary>
public interface IExtraHopApi
{
    /// <summary>Gets what the system is: host names, platform and firmware version.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop")]
    Task<ExtraHopSystem> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the settings of a recordstore cluster.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/cluster</c>. Recordstore; clients of 2015 to 2021, 8.9 (Explore).</remarks>
    [Get("/extrahop/cluster")]
    Task<RecordstoreCluster> GetClusterAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the product edition.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/edition</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/edition")]
    Task<SystemEdition> GetEditionAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the address of the hardware's remote controller (iDRAC).</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has none, as virtual ones.</exception>
    /// <remarks><c>GET /extrahop/idrac</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/idrac")]
    Task<IdracAddress> GetIdracAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the kind of system.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/platform</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/platform")]
    Task<SystemPlatform> GetPlatformAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the processes of the system with the processor time and memory that they take.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/processes</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/processes")]
    Task<IReadOnlyList<SystemProcess>> ListProcessesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets which services are on: administration, SNMP, remote shell, session key receiver.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/services</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/services")]
    Task<SystemServices> GetServicesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets how detections are tracked with tickets.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no ticketing.</exception>
    /// <remarks><c>GET /extrahop/ticketing</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/ticketing")]
    Task<Ticketing> GetTicketingAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the firmware version.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /extrahop/version</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/extrahop/version")]
    Task<SystemVersion> GetVersionAsync(CancellationToken cancellationToken = default);

    /// <summary>Uploads an archive of the resources that a system without access to the cloud services lacks.</summary>
    /// <param name="archive">A tar archive; it is read while it is sent.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; one that only accepts the archive (202) does not say it (<see cref="CreatedResource.IsNamed"/> is false).</returns>
    /// <remarks><c>POST /extrahop/cloudresources</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/extrahop/cloudresources")]
    [Headers("Content-Type: application/tar")]
    Task<CreatedResource> UploadCloudResourcesAsync([Body] FileUpload archive, CancellationToken cancellationToken = default);

    /// <summary>Uploads a firmware image, which <see cref="UpgradeToLatestAsync"/> then installs.</summary>
    /// <param name="image">The image as the vendor delivers it; it is read while it is sent.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopValidationException">The image is not firmware for this system, or there is no space for it.</exception>
    /// <remarks><c>POST /extrahop/firmware</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware")]
    [Headers("Content-Type: application/vnd.extrahop.firmware")]
    Task<FirmwareUploaded> UploadFirmwareAsync([Body] FileUpload image, CancellationToken cancellationToken = default);

    /// <summary>Restarts the system. The call returns when the restart has been ordered; <see cref="WaitForRestartAsync"/> then waits until the system is
    /// back.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /extrahop/restart</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/restart")]
    Task RestartAsync(CancellationToken cancellationToken = default);

    /// <summary>Shuts the system down. Nothing but its console or power switch brings it back.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /extrahop/shutdown</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/extrahop/shutdown")]
    Task ShutdownAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the system's certificate by a new self-signed one.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited. A client that pins the old certificate does not trust the new one: the wait then ends with an
    /// <see cref="ExtraHopTransportException"/> (<see cref="ExtraHopTransportException.CertificateRefused"/>). A client that pins the new one goes on with
    /// <see cref="IJobsApi.Attach"/> and the handle's <see cref="JobHandle.Location"/>.</returns>
    /// <remarks><c>POST /extrahop/sslcert</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/sslcert")]
    Task<JobHandle> RegenerateCertificateAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes the settings of a recordstore cluster. One node stands for all.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /extrahop/cluster</c>. Recordstore; clients of 2015 to 2021, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace).</remarks>
    [Patch("/extrahop/cluster")]
    Task UpdateClusterAsync([Body] RecordstoreClusterUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Switches services on or off.</summary>
    /// <param name="change">The services to switch.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller does not administer the system.</exception>
    /// <remarks><c>PATCH /extrahop/services</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/extrahop/services")]
    Task UpdateServicesAsync([Body] SystemServicesUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Changes how detections are tracked with tickets.</summary>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no ticketing.</exception>
    /// <exception cref="ExtraHopValidationException">The address template is not acceptable.</exception>
    /// <remarks><c>PATCH /extrahop/ticketing</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/extrahop/ticketing")]
    Task UpdateTicketingAsync([Body] TicketingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Installs the system's certificate, such as one that an authority signed.</summary>
    /// <param name="pem">The certificate as PEM text, with its private key behind it where the key was not made by
    /// <see cref="CreateSigningRequestAsync"/>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PUT /extrahop/sslcert</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Put("/extrahop/sslcert")]
    [Headers("Content-Type: text/plain")]
    Task ReplaceCertificateAsync([Body] string pem, CancellationToken cancellationToken = default);

    /// <summary>Gets whether access to detections is held to the users' privileges.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no such control.</exception>
    /// <remarks><c>GET /extrahop/detections/access</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/extrahop/detections/access")]
    Task<DetectionAccess> GetDetectionAccessAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets whether access to detections is held to the users' privileges.</summary>
    /// <param name="access"><see cref="DetectionAccess.On"/> or <see cref="DetectionAccess.Off"/>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no such control.</exception>
    /// <remarks><c>PUT /extrahop/detections/access</c>. Documented for 9.8, 26.3.</remarks>
    [Put("/extrahop/detections/access")]
    Task ReplaceDetectionAccessAsync([Body] DetectionAccess access, CancellationToken cancellationToken = default);

    /// <summary>Lets the system fetch firmware from an address.</summary>
    /// <param name="download">The address, and whether to upgrade at once.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The address is not acceptable, or the image is not firmware for this system.</exception>
    /// <remarks><c>POST /extrahop/firmware/download/url</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware/download/url")]
    Task<JobHandle> DownloadFirmwareFromUrlAsync([Body] FirmwareUrlDownload download, CancellationToken cancellationToken = default);

    /// <summary>Lets the system fetch a version from the vendor's cloud services.</summary>
    /// <param name="download">The version, and whether to upgrade at once.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /extrahop/firmware/download/version</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware/download/version")]
    Task<JobHandle> DownloadFirmwareVersionAsync([Body] FirmwareVersionDownload download, CancellationToken cancellationToken = default);

    /// <summary>Upgrades to the image that was uploaded or fetched last.</summary>
    /// <param name="options">How to upgrade; null for the system's defaults.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited. The system restarts in its course; the wait survives that.</returns>
    /// <exception cref="ExtraHopValidationException">The system has no image, or refuses it.</exception>
    /// <remarks><c>POST /extrahop/firmware/latest/upgrade</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware/latest/upgrade")]
    Task<JobHandle> UpgradeToLatestAsync([Body] FirmwareUpgrade? options = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the firmware that the cloud services offer this system, the newest release first; empty when nothing is newer.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The releases; <see cref="FirmwareReleases"/> chooses among them.</returns>
    /// <remarks><c>GET /extrahop/firmware/next</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/extrahop/firmware/next")]
    Task<IReadOnlyList<FirmwareRelease>> ListFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the firmware to which <see cref="RollbackFirmwareAsync"/> would return.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no earlier firmware.</exception>
    /// <remarks><c>GET /extrahop/firmware/previous</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/extrahop/firmware/previous")]
    Task<FirmwareRollbackInfo> GetPreviousFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns to the firmware before the last upgrade. The answer (202) names no job, and the system answers for some time yet before it restarts:
    /// <see cref="WaitForRestartAsync"/> waits until it is back.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /extrahop/firmware/previous/rollback</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/extrahop/firmware/previous/rollback")]
    Task RollbackFirmwareAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the secret with which flow logs are sent to this system.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no secret yet.</exception>
    /// <remarks><c>GET /extrahop/flowlogs/secret</c>. Documented for 9.8.</remarks>
    [Get("/extrahop/flowlogs/secret")]
    Task<FlowLogsSecret> GetFlowLogsSecretAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the secret of the flow logs. Senders with the old one are refused from then on.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /extrahop/flowlogs/secret</c>. Documented for 9.8.</remarks>
    [Post("/extrahop/flowlogs/secret")]
    Task<FlowLogsSecret> RegenerateFlowLogsSecretAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a key and a request to sign its certificate. The key stays on the system.</summary>
    /// <param name="request">Whom the certificate is for.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The request as PEM text, for an authority to sign; the outcome goes to <see cref="ReplaceCertificateAsync"/>.</returns>
    /// <remarks><c>POST /extrahop/sslcert/signingrequest</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/extrahop/sslcert/signingrequest")]
    Task<SigningRequest> CreateSigningRequestAsync([Body] SigningRequestCreate request, CancellationToken cancellationToken = default);

    /// <summary>Restarts one process.</summary>
    /// <param name="process">The process; <see cref="SystemProcess.CanRestart"/> tells which may be.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /extrahop/processes/{process}/restart</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8,
    /// 26.3.</remarks>
    [Post("/extrahop/processes/{process}/restart")]
    Task<CreatedResource> RestartProcessAsync(ProcessName process, CancellationToken cancellationToken = default);

    /// <summary>Waits until the system answers. One that answers now has not to be waited for: after a call that restarts it, <see cref="WaitForRestartAsync"/>
    /// is what you want.</summary>
    /// <param name="options">How to wait; null for the client's own (<see cref="ExtraHopClientOptions.JobWait"/>).</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The firmware version that the system has now.</returns>
    /// <exception cref="RestartTimeoutException">The system stayed unreachable for too long, or the wait took longer than the options allow.</exception>
    /// <exception cref="ExtraHopApiException">The system refuses to answer, such as for a wrong key.</exception>
    /// <exception cref="ExtraHopTransportException">The system's certificate is not trusted, or a proxy refused its credential.</exception>
    /// <remarks><c>GET /extrahop/version</c>, again and again. Once the system has been down, 404 and unreadable answers are waited out for up to
    /// <see cref="JobWaitOptions.StartupTimeout"/>.</remarks>
    Task<SystemVersion> WaitUntilReachableAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        new RestartWait(origin: null, GetVersionAsync, expectsRestart: false, (options ?? new JobWaitOptions()).Validated(), TimeProvider.System)
            .RunAsync(cancellationToken);

    /// <summary>Waits until the system has gone down and answers again, as after <see cref="RestartAsync"/> and <see cref="RollbackFirmwareAsync"/>. Call it at
    /// once after them, even where their own answer was lost.</summary>
    /// <param name="options">How to wait; null for the client's own (<see cref="ExtraHopClientOptions.JobWait"/>).</param>
    /// <param name="cancellationToken">Ends the wait, not the restart.</param>
    /// <returns>The firmware version that the system has now.</returns>
    /// <exception cref="RestartTimeoutException">The system answered for <see cref="JobWaitOptions.StartupTimeout"/> without going down, it stayed unreachable
    /// for too long, or the wait took longer than the options allow.</exception>
    /// <exception cref="ExtraHopApiException">The system came back and refuses to answer.</exception>
    /// <exception cref="ExtraHopTransportException">The system's certificate is not trusted, or a proxy refused its credential.</exception>
    /// <remarks>
    /// <c>GET /extrahop/version</c>, again and again. A system that restarts goes on answering for a moment, so a good answer counts only after a look that
    /// failed: a connection that is refused or breaks, 5xx, 404, a web page, 401 or 403. Until then the pause between two looks stays at
    /// <see cref="JobWaitOptions.MinimumInterval"/>, and no look is retried.
    /// </remarks>
    Task<SystemVersion> WaitForRestartAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        new RestartWait(origin: null, GetVersionAsync, expectsRestart: true, (options ?? new JobWaitOptions()).Validated(), TimeProvider.System)
            .RunAsync(cancellationToken);

    /// <summary>Uploads a firmware image and upgrades to it.</summary>
    /// <param name="image">The image, such as <c>FileUpload.FromFile("eda-9.8.2.tar")</c>.</param>
    /// <param name="options">How to upgrade; null for the system's defaults.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job of the upgrade, which can be awaited.</returns>
    /// <exception cref="ExtraHopValidationException">The image is not firmware for this system, or there is no space for it.</exception>
    /// <remarks>The job is found again where the answer that names it is lost: see <see cref="IJobsApi.StartAsync"/>.</remarks>
    async Task<JobHandle> UpgradeFromFileAsync(FileUpload image, FirmwareUpgrade? options = null, CancellationToken cancellationToken = default)
    {
        await UploadFirmwareAsync(image, cancellationToken).ConfigureAwait(false);
        return await UpgradeToLatestAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the system fetch firmware and upgrade to it, in one job.</summary>
    /// <param name="url">An address that the system can reach: <c>http</c>, <c>https</c> or <c>ftp</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ArgumentException">The address is of another kind; nothing was sent.</exception>
    /// <remarks>The job is found again where the answer that names it is lost: see <see cref="IJobsApi.StartAsync"/>.</remarks>
    Task<JobHandle> UpgradeFromUrlAsync(Uri url, CancellationToken cancellationToken = default) =>
        DownloadFirmwareFromUrlAsync(FirmwareUrlDownload.AndUpgrade(url), cancellationToken);

    /// <summary>Lets the system fetch a version from the vendor's cloud services and upgrade to it, in one job.</summary>
    /// <param name="version">A version that <see cref="ListFirmwareAsync"/> offers, such as <c>(await ListFirmwareAsync()).NewestHotfix()</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <remarks>The job is found again where the answer that names it is lost: see <see cref="IJobsApi.StartAsync"/>.</remarks>
    Task<JobHandle> UpgradeToVersionAsync(string version, CancellationToken cancellationToken = default) =>
        DownloadFirmwareVersionAsync(new FirmwareVersionDownload { Version = version, Upgrade = true }, cancellationToken);

    /// <summary>Stops or resumes the writing of records on a whole recordstore cluster, as is done around an upgrade: off before, on afterwards.</summary>
    /// <param name="enabled">Whether records are written.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    Task SetIngestAsync(bool enabled, CancellationToken cancellationToken = default) =>
        UpdateClusterAsync(new RecordstoreClusterUpdate { IngestEnabled = enabled }, cancellationToken);
}
