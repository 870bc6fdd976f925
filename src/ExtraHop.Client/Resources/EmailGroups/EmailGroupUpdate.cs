namespace ExtraHop.Client;

/// <summary>A change of an email group: only the members that are set are sent.</summary>
public sealed record EmailGroupUpdate : ExtraHopRequest<EmailGroupUpdate>
{
    /// <summary>The addresses, in whole.</summary>
    public Optional<IReadOnlyList<string>> EmailAddresses { get; init; }

    /// <summary>The group's name.</summary>
    public Optional<string?> GroupName { get; init; }

    /// <summary>Whether the group is told of the system's own state as well.</summary>
    public Optional<bool> SystemNotifications { get; init; }
}
