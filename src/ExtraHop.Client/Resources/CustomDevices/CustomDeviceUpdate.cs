using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of custom device: only the members that are set are sent.</summary>
public sealed record CustomDeviceUpdate
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Author { get; init; }

    /// <summary>The criteria: present with include_criteria; PATCH replaces all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<CustomDeviceCriterion>> Criteria { get; init; }

    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>True when it is switched off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Disabled { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
