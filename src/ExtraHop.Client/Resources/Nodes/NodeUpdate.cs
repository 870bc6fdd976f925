using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a connected sensor: what is not set stays as it is.</summary>
public sealed record NodeUpdate
{
    /// <summary>False to have the console leave the sensor alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>A name for the sensor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Nickname { get; init; }
}
