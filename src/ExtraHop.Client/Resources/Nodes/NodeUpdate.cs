using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of node: only the members that are set are sent.</summary>
public sealed record NodeUpdate
{
    /// <summary>True when it is in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }

    /// <summary>The nickname.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Nickname { get; init; }
}
