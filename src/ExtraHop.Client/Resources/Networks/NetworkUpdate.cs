using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a network: what is not set stays as it is.</summary>
public sealed record NetworkUpdate
{
    /// <summary>A free description; null removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The network's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
