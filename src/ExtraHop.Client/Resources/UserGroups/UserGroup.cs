using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A user group.</summary>
public sealed record UserGroup : ExtraHopModel<UserGroup>
{
    /// <summary>The group's ID, a text.</summary>
    public string Id { get; set => field = value ?? ""; } = "";

    /// <summary>The name that the web interface shows.</summary>
    public string? DisplayName { get; set; }

    /// <summary>True when its members have what is shared with the group. The system's default is <c>true</c>.</summary>
    public bool? Enabled { get; set; }

    /// <summary>True for a group that a directory manages.</summary>
    public bool? IsRemote { get; set; }

    /// <summary>When the directory was last asked for its members; null for a local group.</summary>
    public DateTimeOffset? LastSyncTime { get; set; }

    /// <summary>The group's name.</summary>
    public string Name { get; set => field = value ?? ""; } = "";

    /// <summary>What the calling user may do with the group.</summary>
    public IReadOnlyList<string> Rights { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;
}
