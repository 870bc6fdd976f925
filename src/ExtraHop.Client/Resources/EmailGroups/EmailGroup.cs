namespace ExtraHop.Client;

/// <summary>An email group.</summary>
public sealed record EmailGroup : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The email addresses.</summary>
    public IReadOnlyList<string> EmailAddresses { get; set => field = value ?? []; } = [];

    /// <summary>The group name.</summary>
    public string GroupName { get; set; } = "";

    /// <summary>Whether it is system notifications.</summary>
    public bool SystemNotifications { get; set; }
}
