namespace ExtraHop.Client;

/// <summary>A change of a user group: only the members that are set are sent.</summary>
public sealed record UserGroupUpdate : ExtraHopRequest<UserGroupUpdate>
{
    /// <summary>Whether its members have what is shared with the group.</summary>
    public Optional<bool> Enabled { get; init; }
}
