using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of tag: only the members that are set are sent.</summary>
public sealed record TagUpdate
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
