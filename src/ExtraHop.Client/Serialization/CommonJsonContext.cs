using System.Text.Json.Serialization;

namespace ExtraHop.Client;

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
        typeof(OptionalConverterFactory),
    ])]
[JsonSerializable(typeof(Alert))]
[JsonSerializable(typeof(ApiKey))]
[JsonSerializable(typeof(ApiKeyCreate))]
[JsonSerializable(typeof(ApiKeyCreated))]
[JsonSerializable(typeof(Appliance))]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(Detection))]
[JsonSerializable(typeof(DetectionSearch))]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(DeviceFilter))]
[JsonSerializable(typeof(DeviceGroup))]
[JsonSerializable(typeof(DeviceGroupCreate))]
[JsonSerializable(typeof(DeviceSearch))]
[JsonSerializable(typeof(ExtraHopSystem))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(MetricQuery))]
[JsonSerializable(typeof(MetricResponse))]
[JsonSerializable(typeof(PacketSearch))]
[JsonSerializable(typeof(RecordCursor))]
[JsonSerializable(typeof(RecordQuery))]
[JsonSerializable(typeof(RecordResponse))]
[JsonSerializable(typeof(SystemVersion))]
[JsonSerializable(typeof(Tag))]
[JsonSerializable(typeof(TagCreate))]
[JsonSerializable(typeof(User))]
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
