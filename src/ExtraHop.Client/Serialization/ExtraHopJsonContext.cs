using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Every type that goes over the wire, listed by hand; a convention test finds one that is missing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(UnixMillisecondsConverter), typeof(MillisecondsConverter)])]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(AssignmentResult))]
[JsonSerializable(typeof(ByteSize))]
[JsonSerializable(typeof(IReadOnlyList<Job>))]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(QueryTime))]
[JsonSerializable(typeof(QueryTimeSpan))]
internal sealed partial class ExtraHopJsonContext : JsonSerializerContext;
