using ExtraHop.Client.Jobs;
using ExtraHop.Client.Legacy;
using ExtraHop.Client.Resources.ExtraHop;
using ExtraHop.Client.Resources.Legacy;

namespace ExtraHop.Client;

// The resource groups. What the class is stands beside its constructor.
public sealed partial class ExtraHopClient : IExtraHopClient
{
    /// <inheritdoc/>
    public IActivityMapsApi ActivityMaps => field ??= _rest.Make<IActivityMapsApi>();

    /// <inheritdoc/>
    public IAlertsApi Alerts => field ??= _rest.Make<IAlertsApi>();

    /// <inheritdoc/>
    public IAnalysisPriorityApi AnalysisPriority => field ??= _rest.Make<IAnalysisPriorityApi>();

    /// <inheritdoc/>
    public IApiKeysApi ApiKeys => field ??= _rest.Make<IApiKeysApi>();

    /// <inheritdoc/>
    public IAppliancesApi Appliances => field ??= _rest.Make<IAppliancesApi>();

    /// <inheritdoc/>
    public IApplicationsApi Applications => field ??= _rest.Make<IApplicationsApi>();

    /// <inheritdoc/>
    public IAuditLogApi AuditLog => field ??= _rest.Make<IAuditLogApi>();

    /// <inheritdoc/>
    public IAuthApi Auth => field ??= _rest.Make<IAuthApi>();

    /// <inheritdoc/>
    public IBundlesApi Bundles => field ??= _rest.Make<IBundlesApi>();

    /// <inheritdoc/>
    public ICloudApi Cloud => field ??= _rest.Make<ICloudApi>();

    /// <inheritdoc/>
    public ICustomDevicesApi CustomDevices => field ??= _rest.Make<ICustomDevicesApi>();

    /// <inheritdoc/>
    public ICustomizationsApi Customizations => field ??= _rest.Make<ICustomizationsApi>();

    /// <inheritdoc/>
    public IDashboardsApi Dashboards => field ??= _rest.Make<IDashboardsApi>();

    /// <inheritdoc/>
    public IDetectionsApi Detections => field ??= _rest.Make<IDetectionsApi>();

    /// <inheritdoc/>
    public IDeviceGroupsApi DeviceGroups => field ??= _rest.Make<IDeviceGroupsApi>();

    /// <inheritdoc/>
    public IDevicesApi Devices => field ??= _rest.Make<IDevicesApi>();

    /// <inheritdoc/>
    public IEmailGroupsApi EmailGroups => field ??= _rest.Make<IEmailGroupsApi>();

    /// <inheritdoc/>
    public IExclusionIntervalsApi ExclusionIntervals => field ??= _rest.Make<IExclusionIntervalsApi>();

    /// <inheritdoc/>
    public IExtraHopApi ExtraHop => field ??= new ClientExtraHop(_rest.Make<IExtraHopApi>(), Jobs, _rest, _settings);

    /// <inheritdoc/>
    public IInvestigationsApi Investigations => field ??= _rest.Make<IInvestigationsApi>();

    /// <inheritdoc/>
    public IJobsApi Jobs => field ??= new ClientJobs(_rest.Make<IJobsApi>(), _settings);

    /// <inheritdoc/>
    public ILicenseApi License => field ??= _rest.Make<ILicenseApi>();

    /// <inheritdoc/>
    public IMetricsApi Metrics => field ??= _rest.Make<IMetricsApi>();

    /// <inheritdoc/>
    public INetworkLocalitiesApi NetworkLocalities => field ??= _rest.Make<INetworkLocalitiesApi>();

    /// <inheritdoc/>
    public INetworkUsersApi NetworkUsers => field ??= _rest.Make<INetworkUsersApi>();

    /// <inheritdoc/>
    public INetworksApi Networks => field ??= _rest.Make<INetworksApi>();

    /// <inheritdoc/>
    public INodesApi Nodes => field ??= _rest.Make<INodesApi>();

    /// <inheritdoc/>
    public IObservationsApi Observations => field ??= _rest.Make<IObservationsApi>();

    /// <inheritdoc/>
    public IOpenDataStreamsApi OpenDataStreams => field ??= _rest.Make<IOpenDataStreamsApi>();

    /// <inheritdoc/>
    public IPacketsApi Packets => field ??= _rest.Make<IPacketsApi>();

    /// <inheritdoc/>
    public IPairingApi Pairing => field ??= _rest.Make<IPairingApi>();

    /// <inheritdoc/>
    public IRecordsApi Records => field ??= _rest.Make<IRecordsApi>();

    /// <inheritdoc/>
    public IReportsApi Reports => field ??= _rest.Make<IReportsApi>();

    /// <inheritdoc/>
    public IRunningConfigApi RunningConfig => field ??= _rest.Make<IRunningConfigApi>();

    /// <inheritdoc/>
    public ISoftwareApi Software => field ??= _rest.Make<ISoftwareApi>();

    /// <inheritdoc/>
    public ISslDecryptKeysApi SslDecryptKeys => field ??= _rest.Make<ISslDecryptKeysApi>();

    /// <inheritdoc/>
    public ISupportPacksApi SupportPacks => field ??= _rest.Make<ISupportPacksApi>();

    /// <inheritdoc/>
    public ITagsApi Tags => field ??= _rest.Make<ITagsApi>();

    /// <inheritdoc/>
    public IThreatCollectionsApi ThreatCollections => field ??= _rest.Make<IThreatCollectionsApi>();

    /// <inheritdoc/>
    public ITriggersApi Triggers => field ??= _rest.Make<ITriggersApi>();

    /// <inheritdoc/>
    public IUserGroupsApi UserGroups => field ??= _rest.Make<IUserGroupsApi>();

    /// <inheritdoc/>
    public IUsersApi Users => field ??= _rest.Make<IUsersApi>();

    /// <inheritdoc/>
    public IVlansApi Vlans => field ??= _rest.Make<IVlansApi>();

    /// <inheritdoc/>
    public IWatchlistApi Watchlist => field ??= _rest.Make<IWatchlistApi>();

    /// <inheritdoc/>
    public ILegacyApi Legacy => field ??= new LegacyApi(_rest);
}
