namespace ExtraHop.Client;

/// <summary>Members of a user group.</summary>
public sealed record UserGroupMembers : ExtraHopModel<UserGroupMembers>
{
    /// <summary>Login names with their role in the group.</summary>
    public IReadOnlyDictionary<string, string?>? Users { get; set; }
}
