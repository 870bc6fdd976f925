namespace ExtraHop.Client;

/// <summary>An activity map sharing.</summary>
public sealed record ActivityMapSharing : ExtraHopModel
{
    /// <summary>The anyone: level for everybody.</summary>
    public SharingLevel? Anyone { get; set; }

    /// <summary>The groups: group to level; prefix name with local. or remote.</summary>
    public IReadOnlyDictionary<string, string?>? Groups { get; set; }

    /// <summary>The users: username to level: editor, viewer or null.</summary>
    public IReadOnlyDictionary<string, string?>? Users { get; set; }
}
