namespace ExtraHop.Client;

/// <summary>What a new email group needs.</summary>
public sealed record EmailGroupCreate
{
    /// <summary>The email addresses.</summary>
    public required IReadOnlyList<string> EmailAddresses { get; init; }

    /// <summary>The group name.</summary>
    public required string GroupName { get; init; }

    /// <summary>Whether it is system notifications.</summary>
    public required bool SystemNotifications { get; init; }
}
