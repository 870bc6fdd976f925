using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of vlan: only the members that are set are sent.</summary>
public sealed record VlanUpdate
{
    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
