namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IExtraHopApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ExtraHopApiBase : IExtraHopApi
{
    /// <inheritdoc/>
    public virtual Task<ExtraHopSystem> GetAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<RecordstoreCluster> GetClusterAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.GetClusterAsync");

    /// <inheritdoc/>
    public virtual Task<SystemEdition> GetEditionAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetEditionAsync");

    /// <inheritdoc/>
    public virtual Task<IdracAddress> GetIdracAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetIdracAsync");

    /// <inheritdoc/>
    public virtual Task<SystemPlatform> GetPlatformAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetPlatformAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SystemProcess>> ListProcessesAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.ListProcessesAsync");

    /// <inheritdoc/>
    public virtual Task<SystemServices> GetServicesAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetServicesAsync");

    /// <inheritdoc/>
    public virtual Task<Ticketing> GetTicketingAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetTicketingAsync");

    /// <inheritdoc/>
    public virtual Task<SystemVersion> GetVersionAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.GetVersionAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> UploadCloudResourcesAsync(
        FileUpload archive,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UploadCloudResourcesAsync");

    /// <inheritdoc/>
    public virtual Task<FirmwareUploaded> UploadFirmwareAsync(
        FileUpload image,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UploadFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task RestartAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.RestartAsync");

    /// <inheritdoc/>
    public virtual Task ShutdownAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.ShutdownAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> RegenerateCertificateAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.RegenerateCertificateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateClusterAsync(
        RecordstoreClusterUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UpdateClusterAsync");

    /// <inheritdoc/>
    public virtual Task UpdateServicesAsync(
        SystemServicesUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UpdateServicesAsync");

    /// <inheritdoc/>
    public virtual Task UpdateTicketingAsync(
        TicketingUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UpdateTicketingAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceCertificateAsync(
        string pem,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.ReplaceCertificateAsync");

    /// <inheritdoc/>
    public virtual Task<DetectionAccess> GetDetectionAccessAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.GetDetectionAccessAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceDetectionAccessAsync(
        DetectionAccess access,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.ReplaceDetectionAccessAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> DownloadFirmwareFromUrlAsync(
        FirmwareUrlDownload download,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.DownloadFirmwareFromUrlAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> DownloadFirmwareVersionAsync(
        FirmwareVersionDownload download,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.DownloadFirmwareVersionAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> UpgradeToLatestAsync(
        FirmwareUpgrade? options = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.UpgradeToLatestAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<FirmwareRelease>> ListFirmwareAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.ListFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task<FirmwareRollbackInfo> GetPreviousFirmwareAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.GetPreviousFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task RollbackFirmwareAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IExtraHopApi.RollbackFirmwareAsync");

    /// <inheritdoc/>
    public virtual Task<FlowLogsSecret> GetFlowLogsSecretAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.GetFlowLogsSecretAsync");

    /// <inheritdoc/>
    public virtual Task<FlowLogsSecret> RegenerateFlowLogsSecretAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.RegenerateFlowLogsSecretAsync");

    /// <inheritdoc/>
    public virtual Task<SigningRequest> CreateSigningRequestAsync(
        SigningRequestCreate request,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.CreateSigningRequestAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> RestartProcessAsync(
        ProcessName process,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopApi.RestartProcessAsync");
}
