using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A sensor tag delete, as a request sends it.</summary>
public sealed record SensorTagsDelete
{
    /// <summary>The sensortags: tag IDs to remove.</summary>
    [JsonPropertyName("sensortags")]
    public required IReadOnlyList<long> SensorTags { get; init; }
}
