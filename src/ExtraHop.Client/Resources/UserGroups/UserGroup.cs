namespace ExtraHop.Client;

/// <summary>An user group.</summary>
public sealed record UserGroup : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public string Id { get; set; } = "";

    /// <summary>The display name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>True when it is in use. The system's default is <c>true</c>.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Whether it is is remote.</summary>
    public bool? IsRemote { get; set; }

    /// <summary>The last sync time.</summary>
    public DateTimeOffset? LastSyncTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the calling user may do with it.</summary>
    public IReadOnlyList<string> Rights { get; set => field = value ?? []; } = [];
}
