using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>The tags of a sensor.</summary>
public sealed record SensorTagsUpdate
{
    /// <summary>The numbers of the tags.</summary>
    [JsonPropertyName("sensortags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<long>> SensorTags { get; init; }
}
