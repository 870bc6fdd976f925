using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of activity map sharing: only the members that are set are sent.</summary>
public sealed record ActivityMapSharingUpdate
{
    /// <summary>The anyone: level for everybody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Anyone { get; init; }

    /// <summary>The groups: group to level; prefix name with local. or remote.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyDictionary<string, string?>> Groups { get; init; }

    /// <summary>The users: username to level: editor, viewer or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyDictionary<string, string?>> Users { get; init; }
}
