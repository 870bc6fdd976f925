using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of sensor tag: only the members that are set are sent.</summary>
public sealed record SensorTagUpdate
{
    /// <summary>The name: tag name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The sensors: IDs of sensors carrying the tag.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<long>> Sensors { get; init; }
}
