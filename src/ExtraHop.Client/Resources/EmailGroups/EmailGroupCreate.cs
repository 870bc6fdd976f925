namespace ExtraHop.Client;

/// <summary>What a new email group needs.</summary>
public sealed record EmailGroupCreate : ExtraHopRequest<EmailGroupCreate>
{
    /// <summary>The addresses.</summary>
    public required IReadOnlyList<string> EmailAddresses { get; init; }

    /// <summary>The group's name.</summary>
    public required string GroupName { get; init; }

    /// <summary>Whether the group is told of the system's own state as well.</summary>
    public required bool SystemNotifications { get; init; }
}
