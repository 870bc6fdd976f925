using System.Text.Json.Serialization;
using ExtraHop.Client.Json;
using ExtraHop.Client.Legacy;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>What the client's JSON context would be if it knew the 74 operations of the spine alone: the same options, their types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(UnixMillisecondsConverter),
        typeof(MillisecondsConverter),
        typeof(OptionalConverterFactory),
    ])]
[JsonSerializable(typeof(Alert))]
[JsonSerializable(typeof(ApiKey))]
[JsonSerializable(typeof(ApiKeyCreate))]
[JsonSerializable(typeof(ApiKeyCreated))]
[JsonSerializable(typeof(Appliance))]
[JsonSerializable(typeof(ApplianceAssociation))]
[JsonSerializable(typeof(ApplianceConnect))]
[JsonSerializable(typeof(ApplianceFirmware))]
[JsonSerializable(typeof(ApplianceFirmwareUpgrade))]
[JsonSerializable(typeof(ApplianceProductKey))]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(CloudServices))]
[JsonSerializable(typeof(CloudServicesAction))]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(DeviceGroupCreate))]
[JsonSerializable(typeof(DeviceGroupUpdate))]
[JsonSerializable(typeof(ExtraHopSystem))]
[JsonSerializable(typeof(FirmwareUpgrade))]
[JsonSerializable(typeof(FirmwareUploaded))]
[JsonSerializable(typeof(FirmwareUrlDownload))]
[JsonSerializable(typeof(IdracAddress))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(License))]
[JsonSerializable(typeof(MetricQuery))]
[JsonSerializable(typeof(MetricResponse))]
[JsonSerializable(typeof(PacketSearch))]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(ProductKeyInfo))]
[JsonSerializable(typeof(ProductKeyUpdate))]
[JsonSerializable(typeof(RecordQuery))]
[JsonSerializable(typeof(RecordResponse))]
[JsonSerializable(typeof(RecordstoreCluster))]
[JsonSerializable(typeof(RecordstoreClusterUpdate))]
[JsonSerializable(typeof(RunningConfig))]
[JsonSerializable(typeof(SensorAssociation))]
[JsonSerializable(typeof(SigningRequest))]
[JsonSerializable(typeof(SigningRequestCreate))]
[JsonSerializable(typeof(SupportPack))]
[JsonSerializable(typeof(SupportPackProgress))]
[JsonSerializable(typeof(SystemEdition))]
[JsonSerializable(typeof(SystemPlatform))]
[JsonSerializable(typeof(SystemProcess))]
[JsonSerializable(typeof(SystemServices))]
[JsonSerializable(typeof(SystemServicesUpdate))]
[JsonSerializable(typeof(SystemVersion))]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(TagCreate))]
[JsonSerializable(typeof(Ticketing))]
[JsonSerializable(typeof(TicketingUpdate))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(UserCreate))]
[JsonSerializable(typeof(UserCreated))]
[JsonSerializable(typeof(UserUpdate))]
[JsonSerializable(typeof(IReadOnlyList<Alert>))]
[JsonSerializable(typeof(IReadOnlyList<ApiKey>))]
[JsonSerializable(typeof(IReadOnlyList<Appliance>))]
[JsonSerializable(typeof(IReadOnlyList<ApplianceFirmware>))]
[JsonSerializable(typeof(IReadOnlyList<ApplianceProductKey>))]
[JsonSerializable(typeof(IReadOnlyList<Device>))]
[JsonSerializable(typeof(IReadOnlyList<Job>))]
[JsonSerializable(typeof(IReadOnlyList<SupportPack>))]
[JsonSerializable(typeof(IReadOnlyList<SystemProcess>))]
[JsonSerializable(typeof(IReadOnlyList<Tag>))]
[JsonSerializable(typeof(IReadOnlyList<User>))]
[JsonSerializable(typeof(DeviceFilter))]
[JsonSerializable(typeof(DeviceSearchType?))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ServiceState))]
[JsonSerializable(typeof(UserRoles))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class SpineJsonContext : JsonSerializerContext;
