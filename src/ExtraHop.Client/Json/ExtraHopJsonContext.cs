using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Json;

/// <summary>
/// The roots of what goes over the wire: bodies, results, and types that no generated metadata leads to, such as what an <see cref="Optional{T}"/> holds. The
/// generator takes the types of their members by itself; a convention test finds one without metadata.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(UnixMillisecondsConverter),
        typeof(MillisecondsConverter),
    ])]
[JsonSerializable(typeof(ActivityMapCreate))]
[JsonSerializable(typeof(ActivityMapQuery))]
[JsonSerializable(typeof(ActivityMapQueryResponse))]
[JsonSerializable(typeof(ActivityMapSharing))]
[JsonSerializable(typeof(ActivityMapSharingReplace))]
[JsonSerializable(typeof(ActivityMapSharingUpdate))]
[JsonSerializable(typeof(ActivityMapUpdate))]
[JsonSerializable(typeof(AlertCreate))]
[JsonSerializable(typeof(AlertUpdate))]
[JsonSerializable(typeof(AnalysisPriority))]
[JsonSerializable(typeof(AnalysisPriorityManager))]
[JsonSerializable(typeof(AnalysisPriorityManagerUpdate))]
[JsonSerializable(typeof(ApiKeyCreate))]
[JsonSerializable(typeof(ApiKeyCreated))]
[JsonSerializable(typeof(ApplianceAssociation))]
[JsonSerializable(typeof(ApplianceConnect))]
[JsonSerializable(typeof(ApplianceFirmwareUpgrade))]
[JsonSerializable(typeof(ApplicationCreate))]
[JsonSerializable(typeof(ApplicationListQuery))]
[JsonSerializable(typeof(ApplicationUpdate))]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(BundleApply))]
[JsonSerializable(typeof(BundleContent))]
[JsonSerializable(typeof(BundleMeta))]
[JsonSerializable(typeof(CloudConnect))]
[JsonSerializable(typeof(CloudServices))]
[JsonSerializable(typeof(CloudServicesAction))]
[JsonSerializable(typeof(CustomDeviceCreate))]
[JsonSerializable(typeof(CustomDeviceUpdate))]
[JsonSerializable(typeof(CustomizationContent))]
[JsonSerializable(typeof(CustomizationCreate))]
[JsonSerializable(typeof(CustomizationMeta))]
[JsonSerializable(typeof(CustomizationStatus))]
[JsonSerializable(typeof(DashboardSharing))]
[JsonSerializable(typeof(DashboardSharingReplace))]
[JsonSerializable(typeof(DashboardSharingUpdate))]
[JsonSerializable(typeof(DashboardUpdate))]
[JsonSerializable(typeof(DetectionAccess))]
[JsonSerializable(typeof(DetectionFormatCreate))]
[JsonSerializable(typeof(DetectionFormatUpdate))]
[JsonSerializable(typeof(TuningRuleCreate))]
[JsonSerializable(typeof(TuningRuleUpdate))]
[JsonSerializable(typeof(DetectionLogQuery))]
[JsonSerializable(typeof(DetectionLogResponse))]
[JsonSerializable(typeof(DetectionNote))]
[JsonSerializable(typeof(DetectionNoteReplace))]
[JsonSerializable(typeof(DetectionSearch))]
[JsonSerializable(typeof(DetectionTicketUpdate))]
[JsonSerializable(typeof(DetectionUpdate))]
[JsonSerializable(typeof(DeviceDnsNames))]
[JsonSerializable(typeof(DeviceGroupCreate))]
[JsonSerializable(typeof(DeviceGroupDevicesQuery))]
[JsonSerializable(typeof(DeviceGroupListQuery))]
[JsonSerializable(typeof(DeviceGroupUpdate))]
[JsonSerializable(typeof(DeviceIpAddresses))]
[JsonSerializable(typeof(DeviceListQuery))]
[JsonSerializable(typeof(DeviceSearch))]
[JsonSerializable(typeof(DeviceUpdate))]
[JsonSerializable(typeof(DomainControllerConnect))]
[JsonSerializable(typeof(DomainControllerTest))]
[JsonSerializable(typeof(DomainControllerTestResult))]
[JsonSerializable(typeof(EmailGroupCreate))]
[JsonSerializable(typeof(EmailGroupUpdate))]
[JsonSerializable(typeof(ExclusionIntervalCreate))]
[JsonSerializable(typeof(ExclusionIntervalUpdate))]
[JsonSerializable(typeof(ExtraHopSystem))]
[JsonSerializable(typeof(FirmwareRollbackInfo))]
[JsonSerializable(typeof(FirmwareUpgrade))]
[JsonSerializable(typeof(FirmwareUploaded))]
[JsonSerializable(typeof(FirmwareUrlDownload))]
[JsonSerializable(typeof(FirmwareVersionDownload))]
[JsonSerializable(typeof(FlowLogsSecret))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyList<ActivityGroup>))]
[JsonSerializable(typeof(IReadOnlyList<ActivityMap>))]
[JsonSerializable(typeof(IReadOnlyList<Alert>))]
[JsonSerializable(typeof(IReadOnlyList<AlertStat>))]
[JsonSerializable(typeof(IReadOnlyList<ApiKey>))]
[JsonSerializable(typeof(IReadOnlyList<Appliance>))]
[JsonSerializable(typeof(IReadOnlyList<ApplianceFirmware>))]
[JsonSerializable(typeof(IReadOnlyList<ApplianceProductKey>))]
[JsonSerializable(typeof(IReadOnlyList<Application>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationActivity>))]
[JsonSerializable(typeof(IReadOnlyList<AuditLogEntry>))]
[JsonSerializable(typeof(IReadOnlyList<Bundle>))]
[JsonSerializable(typeof(IReadOnlyList<CustomDevice>))]
[JsonSerializable(typeof(IReadOnlyList<Customization>))]
[JsonSerializable(typeof(IReadOnlyList<Dashboard>))]
[JsonSerializable(typeof(IReadOnlyList<Detection>))]
[JsonSerializable(typeof(IReadOnlyList<DetectionFormat>))]
[JsonSerializable(typeof(IReadOnlyList<TuningRule>))]
[JsonSerializable(typeof(IReadOnlyList<DetectionParticipantUpdate>))]
[JsonSerializable(typeof(IReadOnlyList<Device>))]
[JsonSerializable(typeof(IReadOnlyList<DeviceActivity>))]
[JsonSerializable(typeof(IReadOnlyList<DeviceGroup>))]
[JsonSerializable(typeof(IReadOnlyList<DnsNameObservation>))]
[JsonSerializable(typeof(IReadOnlyList<DomainControllerConnection>))]
[JsonSerializable(typeof(IReadOnlyList<EmailGroup>))]
[JsonSerializable(typeof(IReadOnlyList<ExclusionInterval>))]
[JsonSerializable(typeof(IReadOnlyList<FirmwareRelease>))]
[JsonSerializable(typeof(IReadOnlyList<FlexGrid>))]
[JsonSerializable(typeof(IReadOnlyList<GeoMap>))]
[JsonSerializable(typeof(IReadOnlyList<IdentityProvider>))]
[JsonSerializable(typeof(IReadOnlyList<Investigation>))]
[JsonSerializable(typeof(IReadOnlyList<IpAddressObservation>))]
[JsonSerializable(typeof(IReadOnlyList<Job>))]
[JsonSerializable(typeof(IReadOnlyList<Network>))]
[JsonSerializable(typeof(IReadOnlyList<NetworkLocality>))]
[JsonSerializable(typeof(IReadOnlyList<NetworkUser>))]
[JsonSerializable(typeof(IReadOnlyList<Node>))]
[JsonSerializable(typeof(IReadOnlyList<OdsHttpTarget>))]
[JsonSerializable(typeof(IReadOnlyList<OdsKafkaTarget>))]
[JsonSerializable(typeof(IReadOnlyList<OdsMongoDbTarget>))]
[JsonSerializable(typeof(IReadOnlyList<OdsRawTarget>))]
[JsonSerializable(typeof(IReadOnlyList<OdsSyslogTarget>))]
[JsonSerializable(typeof(IReadOnlyList<OdsTarget>))]
[JsonSerializable(typeof(IReadOnlyList<Page>))]
[JsonSerializable(typeof(IReadOnlyList<RecordFormat>))]
[JsonSerializable(typeof(IReadOnlyList<Report>))]
[JsonSerializable(typeof(IReadOnlyList<ReportContents>))]
[JsonSerializable(typeof(IReadOnlyList<SensorTag>))]
[JsonSerializable(typeof(IReadOnlyList<SensorTagAssignment>))]
[JsonSerializable(typeof(IReadOnlyList<Software>))]
[JsonSerializable(typeof(IReadOnlyList<SslDecryptKey>))]
[JsonSerializable(typeof(IReadOnlyList<SslDecryptKeyProtocol>))]
[JsonSerializable(typeof(IReadOnlyList<StoredPacketCapture>))]
[JsonSerializable(typeof(IReadOnlyList<SupportPack>))]
[JsonSerializable(typeof(IReadOnlyList<SystemProcess>))]
[JsonSerializable(typeof(IReadOnlyList<Tag>))]
[JsonSerializable(typeof(IReadOnlyList<ThreatCollection>))]
[JsonSerializable(typeof(IReadOnlyList<Trigger>))]
[JsonSerializable(typeof(IReadOnlyList<User>))]
[JsonSerializable(typeof(IReadOnlyList<UserGroup>))]
[JsonSerializable(typeof(IReadOnlyList<Vlan>))]
[JsonSerializable(typeof(IdentityProviderCreate))]
[JsonSerializable(typeof(IdentityProviderUpdate))]
[JsonSerializable(typeof(IdracAddress))]
[JsonSerializable(typeof(InvestigationCreate))]
[JsonSerializable(typeof(InvestigationSearch))]
[JsonSerializable(typeof(InvestigationUpdate))]
[JsonSerializable(typeof(License))]
[JsonSerializable(typeof(MetricDatasetPoint))]
[JsonSerializable(typeof(MetricDetail))]
[JsonSerializable(typeof(MetricNext))]
[JsonSerializable(typeof(MetricQuery))]
[JsonSerializable(typeof(MetricResponse))]
[JsonSerializable(typeof(MetricSampleSet))]
[JsonSerializable(typeof(NetworkLocalityCreate))]
[JsonSerializable(typeof(NetworkLocalityUpdate))]
[JsonSerializable(typeof(NetworkUpdate))]
[JsonSerializable(typeof(NetworkUserSearch))]
[JsonSerializable(typeof(NetworkUserTagsChange))]
[JsonSerializable(typeof(NetworkUserUpdate))]
[JsonSerializable(typeof(NodeUpdate))]
[JsonSerializable(typeof(ObservationBatch))]
[JsonSerializable(typeof(OdsHttpTargetCreate))]
[JsonSerializable(typeof(OdsKafkaTargetCreate))]
[JsonSerializable(typeof(OdsMongoDbTargetCreate))]
[JsonSerializable(typeof(OdsRawTargetCreate))]
[JsonSerializable(typeof(OdsSyslogTargetCreate))]
[JsonSerializable(typeof(PacketSearch))]
[JsonSerializable(typeof(PairingToken))]
[JsonSerializable(typeof(ProcessName))]
[JsonSerializable(typeof(ProductKeyInfo))]
[JsonSerializable(typeof(ProductKeyUpdate))]
[JsonSerializable(typeof(RecordCursor))]
[JsonSerializable(typeof(RecordQuery))]
[JsonSerializable(typeof(RecordResponse))]
[JsonSerializable(typeof(RecordstoreCluster))]
[JsonSerializable(typeof(RecordstoreClusterUpdate))]
[JsonSerializable(typeof(RunningConfig))]
[JsonSerializable(typeof(SamlPrivileges))]
[JsonSerializable(typeof(SamlPrivilegesUpdate))]
[JsonSerializable(typeof(SamlServiceProvider))]
[JsonSerializable(typeof(SavedActivityMapQuery))]
[JsonSerializable(typeof(SensorAssociation))]
[JsonSerializable(typeof(SensorTagCreate))]
[JsonSerializable(typeof(SensorTagUpdate))]
[JsonSerializable(typeof(SensorTagsDelete))]
[JsonSerializable(typeof(SensorTagsUpdate))]
[JsonSerializable(typeof(SigningRequest))]
[JsonSerializable(typeof(SigningRequestCreate))]
[JsonSerializable(typeof(SslDecryptKeyCreate))]
[JsonSerializable(typeof(SslDecryptKeyProtocolCreate))]
[JsonSerializable(typeof(SslDecryptKeyUpdate))]
[JsonSerializable(typeof(SupportPackProgress))]
[JsonSerializable(typeof(SystemEdition))]
[JsonSerializable(typeof(SystemPlatform))]
[JsonSerializable(typeof(SystemServices))]
[JsonSerializable(typeof(SystemServicesUpdate))]
[JsonSerializable(typeof(SystemVersion))]
[JsonSerializable(typeof(TagCreate))]
[JsonSerializable(typeof(TagNamesChange))]
[JsonSerializable(typeof(TagUpdate))]
[JsonSerializable(typeof(Ticketing))]
[JsonSerializable(typeof(TicketingUpdate))]
[JsonSerializable(typeof(TriggerCreate))]
[JsonSerializable(typeof(TriggerExternalData))]
[JsonSerializable(typeof(TriggerUpdate))]
[JsonSerializable(typeof(UserCreate))]
[JsonSerializable(typeof(UserCreated))]
[JsonSerializable(typeof(UserGroupCreate))]
[JsonSerializable(typeof(UserGroupMembers))]
[JsonSerializable(typeof(UserGroupUpdate))]
[JsonSerializable(typeof(UserLock))]
[JsonSerializable(typeof(UserUpdate))]
[JsonSerializable(typeof(VlanUpdate))]
internal sealed partial class ExtraHopJsonContext : JsonSerializerContext;

/// <summary>
/// The types of the calls that programs begin with, once more and by themselves: before a context gives its first type, all types that it knows are loaded,
/// and that of five hundred is felt by a script. Which types stand here is a matter of speed alone; <see cref="ExtraHopJsonContext"/> has them all.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(UnixMillisecondsConverter),
        typeof(MillisecondsConverter),
    ])]
[JsonSerializable(typeof(ApiKeyCreate))]
[JsonSerializable(typeof(ApiKeyCreated))]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(DetectionSearch))]
[JsonSerializable(typeof(DeviceGroupCreate))]
[JsonSerializable(typeof(DeviceSearch))]
[JsonSerializable(typeof(ExtraHopSystem))]
[JsonSerializable(typeof(MetricQuery))]
[JsonSerializable(typeof(MetricResponse))]
[JsonSerializable(typeof(PacketSearch))]
[JsonSerializable(typeof(RecordCursor))]
[JsonSerializable(typeof(RecordQuery))]
[JsonSerializable(typeof(RecordResponse))]
[JsonSerializable(typeof(SystemVersion))]
[JsonSerializable(typeof(TagCreate))]
[JsonSerializable(typeof(IReadOnlyList<Alert>))]
[JsonSerializable(typeof(IReadOnlyList<ApiKey>))]
[JsonSerializable(typeof(IReadOnlyList<Appliance>))]
[JsonSerializable(typeof(IReadOnlyList<Detection>))]
[JsonSerializable(typeof(IReadOnlyList<Device>))]
[JsonSerializable(typeof(IReadOnlyList<DeviceGroup>))]
[JsonSerializable(typeof(IReadOnlyList<Job>))]
[JsonSerializable(typeof(IReadOnlyList<Tag>))]
[JsonSerializable(typeof(IReadOnlyList<User>))]
internal sealed partial class CommonJsonContext : JsonSerializerContext;

/// <summary>Gives each kind of <see cref="Optional{T}"/> its converter when it is first met.</summary>
/// <remarks>
/// Forty closed converters in the options would do the same, but each would be made, and compiled, before a process could read its first device.
/// Every kind is named, because a converter that is made from a type at run time does not survive trimming.
/// </remarks>
internal sealed class OptionalConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Optional<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Optional<AiDisposition?>) ? new OptionalConverter<AiDisposition?>()
        : typeToConvert == typeof(Optional<ActivityMapMode?>) ? new OptionalConverter<ActivityMapMode?>()
        : typeToConvert == typeof(Optional<ActivityMapWeighting?>) ? new OptionalConverter<ActivityMapWeighting?>()
        : typeToConvert == typeof(Optional<AlertFieldOperator?>) ? new OptionalConverter<AlertFieldOperator?>()
        : typeToConvert == typeof(Optional<AlertObjectType>) ? new OptionalConverter<AlertObjectType>()
        : typeToConvert == typeof(Optional<AlertOperator>) ? new OptionalConverter<AlertOperator>()
        : typeToConvert == typeof(Optional<AlertType>) ? new OptionalConverter<AlertType>()
        : typeToConvert == typeof(Optional<AlertUnits>) ? new OptionalConverter<AlertUnits>()
        : typeToConvert == typeof(Optional<DateTimeOffset?>) ? new OptionalConverter<DateTimeOffset?>()
        : typeToConvert == typeof(Optional<TuningParticipant>) ? new OptionalConverter<TuningParticipant>()
        : typeToConvert == typeof(Optional<DetectionResolution>) ? new OptionalConverter<DetectionResolution>()
        : typeToConvert == typeof(Optional<DetectionResolution?>) ? new OptionalConverter<DetectionResolution?>()
        : typeToConvert == typeof(Optional<DetectionStatus>) ? new OptionalConverter<DetectionStatus>()
        : typeToConvert == typeof(Optional<DetectionStatus?>) ? new OptionalConverter<DetectionStatus?>()
        : typeToConvert == typeof(Optional<DeviceCriticality?>) ? new OptionalConverter<DeviceCriticality?>()
        : typeToConvert == typeof(Optional<DeviceFilter>) ? new OptionalConverter<DeviceFilter>()
        : typeToConvert == typeof(Optional<DeviceRole?>) ? new OptionalConverter<DeviceRole?>()
        : typeToConvert == typeof(Optional<DeviceSearchType?>) ? new OptionalConverter<DeviceSearchType?>()
        : typeToConvert == typeof(Optional<ExclusionIntervalType>) ? new OptionalConverter<ExclusionIntervalType>()
        : typeToConvert == typeof(Optional<IReadOnlyDictionary<string, SharingLevel?>>) ? new OptionalConverter<IReadOnlyDictionary<string, SharingLevel?>>()
        : typeToConvert == typeof(Optional<IReadOnlyDictionary<string, string>>) ? new OptionalConverter<IReadOnlyDictionary<string, string>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<ActivityMapWalk>>) ? new OptionalConverter<IReadOnlyList<ActivityMapWalk>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<ApplicationCriteria>>) ? new OptionalConverter<IReadOnlyList<ApplicationCriteria>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<CustomDeviceCriterion>>) ? new OptionalConverter<IReadOnlyList<CustomDeviceCriterion>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<DetectionParticipantUpdate>>) ? new OptionalConverter<IReadOnlyList<DetectionParticipantUpdate>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<DetectionPropertyFilter>>) ? new OptionalConverter<IReadOnlyList<DetectionPropertyFilter>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<TriggerEvent>>) ? new OptionalConverter<IReadOnlyList<TriggerEvent>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<long>>) ? new OptionalConverter<IReadOnlyList<long>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<string>>) ? new OptionalConverter<IReadOnlyList<string>>()
        : typeToConvert == typeof(Optional<InvestigationAssessment>) ? new OptionalConverter<InvestigationAssessment>()
        : typeToConvert == typeof(Optional<InvestigationStatus>) ? new OptionalConverter<InvestigationStatus>()
        : typeToConvert == typeof(Optional<JsonElement>) ? new OptionalConverter<JsonElement>()
        : typeToConvert == typeof(Optional<NetworkUserOverride>) ? new OptionalConverter<NetworkUserOverride>()
        : typeToConvert == typeof(Optional<SamlModuleLevels>) ? new OptionalConverter<SamlModuleLevels>()
        : typeToConvert == typeof(Optional<SamlPacketsLevels>) ? new OptionalConverter<SamlPacketsLevels>()
        : typeToConvert == typeof(Optional<SamlWriteLevels>) ? new OptionalConverter<SamlWriteLevels>()
        : typeToConvert == typeof(Optional<ServiceState>) ? new OptionalConverter<ServiceState>()
        : typeToConvert == typeof(Optional<SharingLevel?>) ? new OptionalConverter<SharingLevel?>()
        : typeToConvert == typeof(Optional<TimeSpan>) ? new OptionalConverter<TimeSpan>()
        : typeToConvert == typeof(Optional<TriggerHints>) ? new OptionalConverter<TriggerHints>()
        : typeToConvert == typeof(Optional<UserRoles>) ? new OptionalConverter<UserRoles>()
        : typeToConvert == typeof(Optional<bool>) ? new OptionalConverter<bool>()
        : typeToConvert == typeof(Optional<int>) ? new OptionalConverter<int>()
        : typeToConvert == typeof(Optional<long>) ? new OptionalConverter<long>()
        : typeToConvert == typeof(Optional<string>) ? new OptionalConverter<string>()
        : throw new NotSupportedException(
            $"{typeToConvert} is not among the optional members that the API knows; it has to be named in {nameof(OptionalConverterFactory)}.");
}
