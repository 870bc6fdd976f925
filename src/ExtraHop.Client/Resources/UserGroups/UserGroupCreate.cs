namespace ExtraHop.Client;

/// <summary>What a new user group needs.</summary>
public sealed record UserGroupCreate : ExtraHopRequest<UserGroupCreate>
{
    /// <summary>Whether its members have what is shared with the group. The system's default is <c>true</c>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The group's name.</summary>
    public required string Name { get; init; }
}
