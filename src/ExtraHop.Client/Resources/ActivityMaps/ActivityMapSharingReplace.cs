namespace ExtraHop.Client;

/// <summary>An activity map sharing replace, as a request sends it.</summary>
public sealed record ActivityMapSharingReplace
{
    /// <summary>The anyone: level for everybody.</summary>
    public string? Anyone { get; init; }

    /// <summary>The groups: group to level; prefix name with local. or remote.</summary>
    public required IReadOnlyDictionary<string, string?> Groups { get; init; }

    /// <summary>The users: username to level: editor, viewer or null.</summary>
    public required IReadOnlyDictionary<string, string?> Users { get; init; }
}
