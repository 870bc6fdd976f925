using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a VLAN: what is not set stays as it is.</summary>
public sealed record VlanUpdate
{
    /// <summary>A free description; null removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The VLAN's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
