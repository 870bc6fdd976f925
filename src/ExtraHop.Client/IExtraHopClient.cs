using System.Diagnostics.CodeAnalysis;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Legacy;

namespace ExtraHop.Client;

/// <summary>The client: one property a resource group of the API. Make it once and share it; all members may be called from many threads at a time.</summary>
/// <remarks>Depend on this interface, or on a single group's, where a test should put its own in place.</remarks>
public interface IExtraHopClient
{
    /// <summary>The scheme, host and port that every request goes to, such as <c>https://eda01.example.com/</c>.</summary>
    Uri Origin { get; }

    /// <summary>This client with other timeouts, retries or headers for some calls: <c>client.With(new CallOptions { TotalTimeout = TimeSpan.FromMinutes(10)
    /// }).Devices.GetAsync(7)</c>. It shares the connections, the credential and the end of this client, is cheap to make and can be kept.</summary>
    /// <param name="options">What is different; what is null stays as this client has it.</param>
    /// <exception cref="ArgumentException">A member of the options is wrong; the message names it and what was expected.</exception>
    IExtraHopClient With(CallOptions options);

    /// <summary>Makes an interface of your own, with Refit's attributes, for operations that this library lacks. Its calls pass through everything that the
    /// library's own pass through: credential, limits, retries, errors, telemetry. <see cref="CreatedResource"/>, <see cref="JobHandle"/>,
    /// <see cref="AssignmentResult"/>, <see cref="FileDownload"/> and <see cref="Packets.PacketCapture"/> may be results.</summary>
    /// <typeparam name="T">The interface. Paths are below <c>/api/v1</c>; Refit's generator must have seen it, which it does in every project that references
    /// this package. JSON types of its own come from <see cref="ExtraHopClientOptions.JsonTypeInfoResolver"/>; posts that only read are named in
    /// <see cref="ExtraHopClientOptions.ReadingPosts"/>; what streams says so by <c>[Headers("Accept: */*")]</c>.</typeparam>
    /// <exception cref="ArgumentException">A method returns what cannot be made: something else than <c>Task</c> or <c>Task&lt;T&gt;</c>, or a T such as
    /// <see cref="HttpResponseMessage"/>, a stream, a text or one of Refit's own response types. The message names it.</exception>
    /// <exception cref="InvalidOperationException">Refit's generator has not seen the interface.</exception>
    T For<[DynamicallyAccessedMembers(UserInterface.Inspected)] T>()
        where T : class;

    /// <summary>Sends a request that is put together at run time: <c>SendAsync(HttpMethod.Get, "/devices?limit=10")</c>.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below <c>/api/v1</c>, with its query; see <see cref="RawRequest.Path"/>.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Status, headers and body as they came.</returns>
    /// <exception cref="ArgumentException">The path would reach another resource than it says.</exception>
    /// <exception cref="ExtraHopApiException">The system answered with an error status.</exception>
    /// <exception cref="ExtraHopResponseException">The JSON is longer than <see cref="ExtraHopClientOptions.MaxAnswerBytes"/>.</exception>
    /// <exception cref="ExtraHopTransportException">No complete answer came.</exception>
    /// <exception cref="ExtraHopTimeoutException">A limit of the options ran out.</exception>
    Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        return SendAsync(new RawRequest(method, path) { Body = body }, cancellationToken);
    }

    /// <summary>Sends a request that is put together at run time.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Status, headers and body as they came.</returns>
    /// <exception cref="ArgumentException">The path would reach another resource than it says.</exception>
    /// <exception cref="ExtraHopApiException">The system answered with an error status.</exception>
    /// <exception cref="ExtraHopResponseException">The JSON is longer than <see cref="ExtraHopClientOptions.MaxAnswerBytes"/>.</exception>
    /// <exception cref="ExtraHopTransportException">No complete answer came.</exception>
    /// <exception cref="ExtraHopTimeoutException">A limit of the options ran out.</exception>
    Task<RawResponse> SendAsync(RawRequest request, CancellationToken cancellationToken = default);

    /// <summary>Activity maps: who talks with whom, starting from devices or groups and walking along their connections.</summary>
    IActivityMapsApi ActivityMaps { get; }

    /// <summary>Alerts, and the applications, devices, groups and networks they watch.</summary>
    IAlertsApi Alerts { get; }

    /// <summary>Analysis priorities: which device groups a sensor analyzes first.</summary>
    IAnalysisPriorityApi AnalysisPriority { get; }

    /// <summary>The API keys of a system.</summary>
    IApiKeysApi ApiKeys { get; }

    /// <summary>Connected systems (sensors, consoles, recordstores, packetstores), their firmware, tags and domain controllers.</summary>
    IAppliancesApi Appliances { get; }

    /// <summary>Applications: containers of metrics that span devices and protocols.</summary>
    IApplicationsApi Applications { get; }

    /// <summary>The audit log: who changed what on the system.</summary>
    IAuditLogApi AuditLog { get; }

    /// <summary>SAML identity providers, their privileges and the service provider they sign in to.</summary>
    IAuthApi Auth { get; }

    /// <summary>Bundles: saved configuration that can be applied to other systems.</summary>
    IBundlesApi Bundles { get; }

    /// <summary>The connection of a self-managed sensor to RevealX 360.</summary>
    ICloudApi Cloud { get; }

    /// <summary>Custom devices: traffic to and from addresses that the sensor does not discover by itself.</summary>
    ICustomDevicesApi CustomDevices { get; }

    /// <summary>Customizations: backups of a system's configuration.</summary>
    ICustomizationsApi Customizations { get; }

    /// <summary>Dashboards and who shares them.</summary>
    IDashboardsApi Dashboards { get; }

    /// <summary>Detections, their formats, their notes and the rules that hide them.</summary>
    IDetectionsApi Detections { get; }

    /// <summary>Device groups, static or dynamic, and what is assigned to them.</summary>
    IDeviceGroupsApi DeviceGroups { get; }

    /// <summary>Devices that the system has discovered, and what is assigned to them.</summary>
    IDevicesApi Devices { get; }

    /// <summary>Email groups: who is told of alerts and reports.</summary>
    IEmailGroupsApi EmailGroups { get; }

    /// <summary>Exclusion intervals: times in which alerts stay silent.</summary>
    IExclusionIntervalsApi ExclusionIntervals { get; }

    /// <summary>The system itself: identity, firmware, services, certificate, restart.</summary>
    IExtraHopApi ExtraHop { get; }

    /// <summary>Investigations: detections gathered into one case.</summary>
    IInvestigationsApi Investigations { get; }

    /// <summary>Jobs: work that goes on in the background, such as a firmware upgrade.</summary>
    IJobsApi Jobs { get; }

    /// <summary>The license and the product key.</summary>
    ILicenseApi License { get; }

    /// <summary>Metrics of devices, groups, applications, networks and the system, over time or in total.</summary>
    IMetricsApi Metrics { get; }

    /// <summary>Network localities: address ranges marked as internal or external.</summary>
    INetworkLocalitiesApi NetworkLocalities { get; }

    /// <summary>Users seen on the network, and their tags.</summary>
    INetworkUsersApi NetworkUsers { get; }

    /// <summary>Networks: the capture interfaces of a sensor.</summary>
    INetworksApi Networks { get; }

    /// <summary>Nodes: the sensors of a console.</summary>
    INodesApi Nodes { get; }

    /// <summary>Observations that link addresses of remote clients with their addresses on the network.</summary>
    IObservationsApi Observations { get; }

    /// <summary>Open data stream targets: where triggers send data to, over HTTP, Kafka, MongoDB, raw sockets or syslog.</summary>
    IOpenDataStreamsApi OpenDataStreams { get; }

    /// <summary>Packets: what the wire carried, filtered and delivered as a capture.</summary>
    IPacketsApi Packets { get; }

    /// <summary>Pairing tokens, with which other systems connect.</summary>
    IPairingApi Pairing { get; }

    /// <summary>Records: structured information on transactions and flows, kept in a recordstore.</summary>
    IRecordsApi Records { get; }

    /// <summary>Scheduled reports of dashboards.</summary>
    IReportsApi Reports { get; }

    /// <summary>The running configuration, which is lost at a restart until it is saved.</summary>
    IRunningConfigApi RunningConfig { get; }

    /// <summary>Software observed on devices.</summary>
    ISoftwareApi Software { get; }

    /// <summary>Keys with which the system decrypts TLS traffic.</summary>
    ISslDecryptKeysApi SslDecryptKeys { get; }

    /// <summary>Support packs: diagnostics that are run on the system and downloaded.</summary>
    ISupportPacksApi SupportPacks { get; }

    /// <summary>Tags: names that group devices.</summary>
    ITagsApi Tags { get; }

    /// <summary>Threat collections: uploaded STIX files with suspicious addresses, hosts and URIs.</summary>
    IThreatCollectionsApi ThreatCollections { get; }

    /// <summary>Triggers: scripts that run on network events.</summary>
    ITriggersApi Triggers { get; }

    /// <summary>User groups, local and remote, and their members.</summary>
    IUserGroupsApi UserGroups { get; }

    /// <summary>User accounts, their privileges and their keys.</summary>
    IUsersApi Users { get; }

    /// <summary>VLANs seen on the network.</summary>
    IVlansApi Vlans { get; }

    /// <summary>The watchlist: devices that get advanced analysis whatever the priorities say.</summary>
    IWatchlistApi Watchlist { get; }

    /// <summary>What only systems of 5.x to 8.x have.</summary>
    ILegacyApi Legacy { get; }
}
