using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of network locality: only the members that are set are sent.</summary>
public sealed record NetworkLocalityUpdate
{
    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>Whether it is external.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> External { get; init; }

    /// <summary>The name: required since 9.0 in practice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The network. Deprecated; use <c>networks</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Network { get; init; }

    /// <summary>The networks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> Networks { get; init; }
}
