using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of sensor tags of sensor: only the members that are set are sent.</summary>
public sealed record SensorTagsUpdate
{
    /// <summary>The sensortags: IDs of tags on the sensor.</summary>
    [JsonPropertyName("sensortags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<long>> SensorTags { get; init; }
}
