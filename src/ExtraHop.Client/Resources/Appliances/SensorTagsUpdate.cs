using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The tags of a sensor.</summary>
public sealed record SensorTagsUpdate : ExtraHopRequest<SensorTagsUpdate>
{
    /// <summary>The IDs of the tags.</summary>
    [JsonPropertyName("sensortags")]
    public Optional<IReadOnlyList<long>> SensorTags { get; init; }
}
