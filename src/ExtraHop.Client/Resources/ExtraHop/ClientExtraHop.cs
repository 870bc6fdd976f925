using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Resources.ExtraHop;

/// <summary>The system of a client: its waits go by the client's options and clock, and its upgrades are not lost with an answer. The rest is handed
/// on.</summary>
internal sealed class ClientExtraHop(IExtraHopApi api, IJobsApi jobs, RestClient rest, ClientSettings settings) : IExtraHopApi
{
    private static readonly Operation s_look = new("ExtraHop.GetVersionAsync", HttpMethod.Get, "/extrahop/version", onlyReads: true);

    // No document lists the types of jobs: one example has "upgrade", the other words are a guess. A type that fits none of them is not taken for the upgrade.
    private static readonly string[] s_wordsOfUpgrades = ["upgrade", "firmware", "download"];

    /// <summary>True where a job's type says that it upgrades the system, or fetches firmware for that.</summary>
    internal static bool NamesUpgrade(Job job) =>
        job.Type is { } type && s_wordsOfUpgrades.Any(word => type.Contains(word, StringComparison.OrdinalIgnoreCase));

    public Task<SystemVersion> WaitUntilReachableAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        WaitAsync(expectsRestart: false, options, cancellationToken);

    public Task<SystemVersion> WaitForRestartAsync(JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        WaitAsync(expectsRestart: true, options, cancellationToken);

    public async Task<JobHandle> UpgradeFromFileAsync(FileUpload image, FirmwareUpgrade? options = null, CancellationToken cancellationToken = default)
    {
        await UploadFirmwareAsync(image, cancellationToken).ConfigureAwait(false);
        return await StartUpgradeAsync(token => UpgradeToLatestAsync(options, token), cancellationToken).ConfigureAwait(false);
    }

    public Task<JobHandle> UpgradeFromUrlAsync(Uri url, CancellationToken cancellationToken = default)
    {
        var download = FirmwareUrlDownload.AndUpgrade(url);
        return StartUpgradeAsync(token => DownloadFirmwareFromUrlAsync(download, token), cancellationToken);
    }

    public Task<JobHandle> UpgradeToVersionAsync(string version, CancellationToken cancellationToken = default)
    {
        var download = new FirmwareVersionDownload { Version = version, Upgrade = true };
        return StartUpgradeAsync(token => DownloadFirmwareVersionAsync(download, token), cancellationToken);
    }

    public Task<ExtraHopSystem> GetAsync(CancellationToken cancellationToken = default) => api.GetAsync(cancellationToken);

    public Task<RecordstoreCluster> GetClusterAsync(CancellationToken cancellationToken = default) => api.GetClusterAsync(cancellationToken);

    public Task<SystemEdition> GetEditionAsync(CancellationToken cancellationToken = default) => api.GetEditionAsync(cancellationToken);

    public Task<IdracAddress> GetIdracAsync(CancellationToken cancellationToken = default) => api.GetIdracAsync(cancellationToken);

    public Task<SystemPlatform> GetPlatformAsync(CancellationToken cancellationToken = default) => api.GetPlatformAsync(cancellationToken);

    public Task<IReadOnlyList<SystemProcess>> ListProcessesAsync(CancellationToken cancellationToken = default) => api.ListProcessesAsync(cancellationToken);

    public Task<SystemServices> GetServicesAsync(CancellationToken cancellationToken = default) => api.GetServicesAsync(cancellationToken);

    public Task<Ticketing> GetTicketingAsync(CancellationToken cancellationToken = default) => api.GetTicketingAsync(cancellationToken);

    public Task<SystemVersion> GetVersionAsync(CancellationToken cancellationToken = default) => api.GetVersionAsync(cancellationToken);

    public Task<CreatedResource> UploadCloudResourcesAsync(FileUpload archive, CancellationToken cancellationToken = default) =>
        api.UploadCloudResourcesAsync(archive, cancellationToken);

    public Task<FirmwareUploaded> UploadFirmwareAsync(FileUpload image, CancellationToken cancellationToken = default) =>
        api.UploadFirmwareAsync(image, cancellationToken);

    public Task RestartAsync(CancellationToken cancellationToken = default) => api.RestartAsync(cancellationToken);

    public Task ShutdownAsync(CancellationToken cancellationToken = default) => api.ShutdownAsync(cancellationToken);

    public Task<JobHandle> RegenerateCertificateAsync(CancellationToken cancellationToken = default) => api.RegenerateCertificateAsync(cancellationToken);

    public Task UpdateClusterAsync(RecordstoreClusterUpdate change, CancellationToken cancellationToken = default) =>
        api.UpdateClusterAsync(change, cancellationToken);

    public Task UpdateServicesAsync(SystemServicesUpdate change, CancellationToken cancellationToken = default) =>
        api.UpdateServicesAsync(change, cancellationToken);

    public Task UpdateTicketingAsync(TicketingUpdate change, CancellationToken cancellationToken = default) =>
        api.UpdateTicketingAsync(change, cancellationToken);

    public Task ReplaceCertificateAsync(string pem, CancellationToken cancellationToken = default) => api.ReplaceCertificateAsync(pem, cancellationToken);

    public Task<DetectionAccess> GetDetectionAccessAsync(CancellationToken cancellationToken = default) => api.GetDetectionAccessAsync(cancellationToken);

    public Task ReplaceDetectionAccessAsync(DetectionAccess access, CancellationToken cancellationToken = default) =>
        api.ReplaceDetectionAccessAsync(access, cancellationToken);

    public Task<JobHandle> DownloadFirmwareFromUrlAsync(FirmwareUrlDownload download, CancellationToken cancellationToken = default) =>
        api.DownloadFirmwareFromUrlAsync(download, cancellationToken);

    public Task<JobHandle> DownloadFirmwareVersionAsync(FirmwareVersionDownload download, CancellationToken cancellationToken = default) =>
        api.DownloadFirmwareVersionAsync(download, cancellationToken);

    public Task<JobHandle> UpgradeToLatestAsync(FirmwareUpgrade? options = null, CancellationToken cancellationToken = default) =>
        api.UpgradeToLatestAsync(options, cancellationToken);

    public Task<IReadOnlyList<FirmwareRelease>> ListFirmwareAsync(CancellationToken cancellationToken = default) => api.ListFirmwareAsync(cancellationToken);

    public Task<FirmwareRollbackInfo> GetPreviousFirmwareAsync(CancellationToken cancellationToken = default) =>
        api.GetPreviousFirmwareAsync(cancellationToken);

    public Task RollbackFirmwareAsync(CancellationToken cancellationToken = default) => api.RollbackFirmwareAsync(cancellationToken);

    public Task<FlowLogsSecret> GetFlowLogsSecretAsync(CancellationToken cancellationToken = default) => api.GetFlowLogsSecretAsync(cancellationToken);

    public Task<FlowLogsSecret> RegenerateFlowLogsSecretAsync(CancellationToken cancellationToken = default) =>
        api.RegenerateFlowLogsSecretAsync(cancellationToken);

    public Task<SigningRequest> CreateSigningRequestAsync(SigningRequestCreate request, CancellationToken cancellationToken = default) =>
        api.CreateSigningRequestAsync(request, cancellationToken);

    public Task<CreatedResource> RestartProcessAsync(ProcessName process, CancellationToken cancellationToken = default) =>
        api.RestartProcessAsync(process, cancellationToken);

    private Task<JobHandle> StartUpgradeAsync(Func<CancellationToken, Task<JobHandle>> start, CancellationToken cancellationToken) => jobs.StartAsync(
        start,
        static job => job.Type is null || NamesUpgrade(job),
        cancellationToken);

    private Task<SystemVersion> WaitAsync(bool expectsRestart, JobWaitOptions? options, CancellationToken cancellationToken) =>
        new RestartWait(settings.Rest.Origin, LookAsync, expectsRestart, (options ?? settings.JobWait).Validated(), settings.Rest.Time)
            .RunAsync(cancellationToken);

    /// <summary>One look at the system. Retries would hide a restart that is shorter than they are.</summary>
    private async Task<SystemVersion> LookAsync(CancellationToken cancellationToken)
    {
        using var request = new ApiRequest(s_look, new Uri(settings.Rest.Prefix + s_look.PathTemplate), null) { IsSentOnce = true };
        using ApiAnswer answer = await rest.SendAsync(request, cancellationToken).ConfigureAwait(false);
        SystemVersion seen = ApiSerializer.ReadJson(answer, (JsonTypeInfo<SystemVersion>)settings.Json.GetTypeInfo(typeof(SystemVersion)));
        return seen.Version.Length > 0 ? seen : throw InvalidAnswer.Missing(answer.Operation, answer.Status, answer.ContentType, "a version");
    }
}
