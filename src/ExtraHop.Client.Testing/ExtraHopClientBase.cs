using System.Diagnostics.CodeAnalysis;
using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IExtraHopClient"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ExtraHopClientBase : IExtraHopClient
{
    /// <inheritdoc/>
    public virtual IExtraHopClient With(CallOptions options) => throw NotFaked.For("IExtraHopClient.With");

    /// <inheritdoc/>
    public virtual T For<[DynamicallyAccessedMembers((DynamicallyAccessedMemberTypes)8200)] T>()
        where T : class => throw NotFaked.For("IExtraHopClient.For");

    /// <inheritdoc/>
    public virtual Task<RawResponse> SendAsync(
        RawRequest request,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IExtraHopClient.SendAsync");

    /// <inheritdoc/>
    public virtual Uri Origin => throw NotFaked.For("IExtraHopClient.Origin");

    /// <inheritdoc/>
    public virtual IActivityMapsApi ActivityMaps => throw NotFaked.For("IExtraHopClient.ActivityMaps");

    /// <inheritdoc/>
    public virtual IAlertsApi Alerts => throw NotFaked.For("IExtraHopClient.Alerts");

    /// <inheritdoc/>
    public virtual IAnalysisPriorityApi AnalysisPriority => throw NotFaked.For("IExtraHopClient.AnalysisPriority");

    /// <inheritdoc/>
    public virtual IApiKeysApi ApiKeys => throw NotFaked.For("IExtraHopClient.ApiKeys");

    /// <inheritdoc/>
    public virtual IAppliancesApi Appliances => throw NotFaked.For("IExtraHopClient.Appliances");

    /// <inheritdoc/>
    public virtual IApplicationsApi Applications => throw NotFaked.For("IExtraHopClient.Applications");

    /// <inheritdoc/>
    public virtual IAuditLogApi AuditLog => throw NotFaked.For("IExtraHopClient.AuditLog");

    /// <inheritdoc/>
    public virtual IAuthApi Auth => throw NotFaked.For("IExtraHopClient.Auth");

    /// <inheritdoc/>
    public virtual IBundlesApi Bundles => throw NotFaked.For("IExtraHopClient.Bundles");

    /// <inheritdoc/>
    public virtual ICloudApi Cloud => throw NotFaked.For("IExtraHopClient.Cloud");

    /// <inheritdoc/>
    public virtual ICustomDevicesApi CustomDevices => throw NotFaked.For("IExtraHopClient.CustomDevices");

    /// <inheritdoc/>
    public virtual ICustomizationsApi Customizations => throw NotFaked.For("IExtraHopClient.Customizations");

    /// <inheritdoc/>
    public virtual IDashboardsApi Dashboards => throw NotFaked.For("IExtraHopClient.Dashboards");

    /// <inheritdoc/>
    public virtual IDetectionsApi Detections => throw NotFaked.For("IExtraHopClient.Detections");

    /// <inheritdoc/>
    public virtual IDeviceGroupsApi DeviceGroups => throw NotFaked.For("IExtraHopClient.DeviceGroups");

    /// <inheritdoc/>
    public virtual IDevicesApi Devices => throw NotFaked.For("IExtraHopClient.Devices");

    /// <inheritdoc/>
    public virtual IEmailGroupsApi EmailGroups => throw NotFaked.For("IExtraHopClient.EmailGroups");

    /// <inheritdoc/>
    public virtual IExclusionIntervalsApi ExclusionIntervals => throw NotFaked.For("IExtraHopClient.ExclusionIntervals");

    /// <inheritdoc/>
    public virtual IExtraHopApi ExtraHop => throw NotFaked.For("IExtraHopClient.ExtraHop");

    /// <inheritdoc/>
    public virtual IInvestigationsApi Investigations => throw NotFaked.For("IExtraHopClient.Investigations");

    /// <inheritdoc/>
    public virtual IJobsApi Jobs => throw NotFaked.For("IExtraHopClient.Jobs");

    /// <inheritdoc/>
    public virtual ILicenseApi License => throw NotFaked.For("IExtraHopClient.License");

    /// <inheritdoc/>
    public virtual IMetricsApi Metrics => throw NotFaked.For("IExtraHopClient.Metrics");

    /// <inheritdoc/>
    public virtual INetworkLocalitiesApi NetworkLocalities => throw NotFaked.For("IExtraHopClient.NetworkLocalities");

    /// <inheritdoc/>
    public virtual INetworkUsersApi NetworkUsers => throw NotFaked.For("IExtraHopClient.NetworkUsers");

    /// <inheritdoc/>
    public virtual INetworksApi Networks => throw NotFaked.For("IExtraHopClient.Networks");

    /// <inheritdoc/>
    public virtual INodesApi Nodes => throw NotFaked.For("IExtraHopClient.Nodes");

    /// <inheritdoc/>
    public virtual IObservationsApi Observations => throw NotFaked.For("IExtraHopClient.Observations");

    /// <inheritdoc/>
    public virtual IOpenDataStreamsApi OpenDataStreams => throw NotFaked.For("IExtraHopClient.OpenDataStreams");

    /// <inheritdoc/>
    public virtual IPacketsApi Packets => throw NotFaked.For("IExtraHopClient.Packets");

    /// <inheritdoc/>
    public virtual IPairingApi Pairing => throw NotFaked.For("IExtraHopClient.Pairing");

    /// <inheritdoc/>
    public virtual IRecordsApi Records => throw NotFaked.For("IExtraHopClient.Records");

    /// <inheritdoc/>
    public virtual IReportsApi Reports => throw NotFaked.For("IExtraHopClient.Reports");

    /// <inheritdoc/>
    public virtual IRunningConfigApi RunningConfig => throw NotFaked.For("IExtraHopClient.RunningConfig");

    /// <inheritdoc/>
    public virtual ISoftwareApi Software => throw NotFaked.For("IExtraHopClient.Software");

    /// <inheritdoc/>
    public virtual ISslDecryptKeysApi SslDecryptKeys => throw NotFaked.For("IExtraHopClient.SslDecryptKeys");

    /// <inheritdoc/>
    public virtual ISupportPacksApi SupportPacks => throw NotFaked.For("IExtraHopClient.SupportPacks");

    /// <inheritdoc/>
    public virtual ITagsApi Tags => throw NotFaked.For("IExtraHopClient.Tags");

    /// <inheritdoc/>
    public virtual IThreatCollectionsApi ThreatCollections => throw NotFaked.For("IExtraHopClient.ThreatCollections");

    /// <inheritdoc/>
    public virtual ITriggersApi Triggers => throw NotFaked.For("IExtraHopClient.Triggers");

    /// <inheritdoc/>
    public virtual IUserGroupsApi UserGroups => throw NotFaked.For("IExtraHopClient.UserGroups");

    /// <inheritdoc/>
    public virtual IUsersApi Users => throw NotFaked.For("IExtraHopClient.Users");

    /// <inheritdoc/>
    public virtual IVlansApi Vlans => throw NotFaked.For("IExtraHopClient.Vlans");

    /// <inheritdoc/>
    public virtual IWatchlistApi Watchlist => throw NotFaked.For("IExtraHopClient.Watchlist");

    /// <inheritdoc/>
    public virtual ILegacyApi Legacy => throw NotFaked.For("IExtraHopClient.Legacy");
}
