namespace ExtraHop.Client;

/// <summary>An user group member.</summary>
public sealed record UserGroupMember : ExtraHopModel
{
    /// <summary>The users: username to role.</summary>
    public IReadOnlyDictionary<string, string?>? Users { get; set; }
}
