using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a custom device: what is not set stays as it is.</summary>
public sealed record CustomDeviceUpdate
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Author { get; init; }

    /// <summary>All criteria from now on: they replace those that the device has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<CustomDeviceCriterion>> Criteria { get; init; }

    /// <summary>A free description; null removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>True when the system does not collect its traffic.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Disabled { get; init; }

    /// <summary>The device's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
