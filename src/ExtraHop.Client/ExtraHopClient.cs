using ExtraHop.Client.Legacy;

namespace ExtraHop.Client;

/// <summary>A client of one ExtraHop system. Make it once and share it; it is safe to use from many threads at a time.</summary>
public sealed partial class ExtraHopClient : IExtraHopClient
{
    /// <inheritdoc/>
    public IActivityMapsApi ActivityMaps => field ??= new ActivityMapsApi(_rest);

    /// <inheritdoc/>
    public IAlertsApi Alerts => field ??= new AlertsApi(_rest);

    /// <inheritdoc/>
    public IAnalysisPriorityApi AnalysisPriority => field ??= new AnalysisPriorityApi(_rest);

    /// <inheritdoc/>
    public IApiKeysApi ApiKeys => field ??= new ApiKeysApi(_rest);

    /// <inheritdoc/>
    public IAppliancesApi Appliances => field ??= new AppliancesApi(_rest);

    /// <inheritdoc/>
    public IApplicationsApi Applications => field ??= new ApplicationsApi(_rest);

    /// <inheritdoc/>
    public IAuditLogApi AuditLog => field ??= new AuditLogApi(_rest);

    /// <inheritdoc/>
    public IAuthApi Auth => field ??= new AuthApi(_rest);

    /// <inheritdoc/>
    public IBundlesApi Bundles => field ??= new BundlesApi(_rest);

    /// <inheritdoc/>
    public ICloudApi Cloud => field ??= new CloudApi(_rest);

    /// <inheritdoc/>
    public ICustomDevicesApi CustomDevices => field ??= new CustomDevicesApi(_rest);

    /// <inheritdoc/>
    public ICustomizationsApi Customizations => field ??= new CustomizationsApi(_rest);

    /// <inheritdoc/>
    public IDashboardsApi Dashboards => field ??= new DashboardsApi(_rest);

    /// <inheritdoc/>
    public IDetectionsApi Detections => field ??= new DetectionsApi(_rest);

    /// <inheritdoc/>
    public IDeviceGroupsApi DeviceGroups => field ??= new DeviceGroupsApi(_rest);

    /// <inheritdoc/>
    public IDevicesApi Devices => field ??= new DevicesApi(_rest);

    /// <inheritdoc/>
    public IEmailGroupsApi EmailGroups => field ??= new EmailGroupsApi(_rest);

    /// <inheritdoc/>
    public IExclusionIntervalsApi ExclusionIntervals => field ??= new ExclusionIntervalsApi(_rest);

    /// <inheritdoc/>
    public IExtraHopApi ExtraHop => field ??= new ExtraHopApi(_rest);

    /// <inheritdoc/>
    public IInvestigationsApi Investigations => field ??= new InvestigationsApi(_rest);

    /// <inheritdoc/>
    public IJobsApi Jobs => field ??= new JobsApi(_rest);

    /// <inheritdoc/>
    public ILicenseApi License => field ??= new LicenseApi(_rest);

    /// <inheritdoc/>
    public IMetricsApi Metrics => field ??= new MetricsApi(_rest);

    /// <inheritdoc/>
    public INetworkLocalitiesApi NetworkLocalities => field ??= new NetworkLocalitiesApi(_rest);

    /// <inheritdoc/>
    public INetworkUsersApi NetworkUsers => field ??= new NetworkUsersApi(_rest);

    /// <inheritdoc/>
    public INetworksApi Networks => field ??= new NetworksApi(_rest);

    /// <inheritdoc/>
    public INodesApi Nodes => field ??= new NodesApi(_rest);

    /// <inheritdoc/>
    public IObservationsApi Observations => field ??= new ObservationsApi(_rest);

    /// <inheritdoc/>
    public IOpenDataStreamsApi OpenDataStreams => field ??= new OpenDataStreamsApi(_rest);

    /// <inheritdoc/>
    public IPacketsApi Packets => field ??= new PacketsApi(_rest);

    /// <inheritdoc/>
    public IPairingApi Pairing => field ??= new PairingApi(_rest);

    /// <inheritdoc/>
    public IRecordsApi Records => field ??= new RecordsApi(_rest);

    /// <inheritdoc/>
    public IReportsApi Reports => field ??= new ReportsApi(_rest);

    /// <inheritdoc/>
    public IRunningConfigApi RunningConfig => field ??= new RunningConfigApi(_rest);

    /// <inheritdoc/>
    public ISoftwareApi Software => field ??= new SoftwareApi(_rest);

    /// <inheritdoc/>
    public ISslDecryptKeysApi SslDecryptKeys => field ??= new SslDecryptKeysApi(_rest);

    /// <inheritdoc/>
    public ISupportPacksApi SupportPacks => field ??= new SupportPacksApi(_rest);

    /// <inheritdoc/>
    public ITagsApi Tags => field ??= new TagsApi(_rest);

    /// <inheritdoc/>
    public IThreatCollectionsApi ThreatCollections => field ??= new ThreatCollectionsApi(_rest);

    /// <inheritdoc/>
    public ITriggersApi Triggers => field ??= new TriggersApi(_rest);

    /// <inheritdoc/>
    public IUserGroupsApi UserGroups => field ??= new UserGroupsApi(_rest);

    /// <inheritdoc/>
    public IUsersApi Users => field ??= new UsersApi(_rest);

    /// <inheritdoc/>
    public IVlansApi Vlans => field ??= new VlansApi(_rest);

    /// <inheritdoc/>
    public IWatchlistApi Watchlist => field ??= new WatchlistApi(_rest);

    /// <inheritdoc/>
    public ILegacyApi Legacy => field ??= new LegacyApi(_rest);
}
