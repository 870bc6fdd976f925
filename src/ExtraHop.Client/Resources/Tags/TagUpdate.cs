using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a tag.</summary>
public sealed record TagUpdate
{
    /// <summary>The tag's new name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }
}
