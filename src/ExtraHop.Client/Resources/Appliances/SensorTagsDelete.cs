using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Sensor tags to delete.</summary>
public sealed record SensorTagsDelete : ExtraHopRequest<SensorTagsDelete>
{
    /// <summary>The IDs of the tags.</summary>
    [JsonPropertyName("sensortags")]
    public required IReadOnlyList<long> SensorTags { get; init; }
}
