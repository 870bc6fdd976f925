using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a sensor tag: only the members that are set are sent.</summary>
public sealed record SensorTagUpdate
{
    /// <summary>The tag's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The numbers of the sensors that carry it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<long>> Sensors { get; init; }
}
