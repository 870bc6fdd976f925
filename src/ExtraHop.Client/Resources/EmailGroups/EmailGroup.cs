using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A group of email addresses.</summary>
public sealed record EmailGroup : ExtraHopModel<EmailGroup>
{
    /// <summary>The group ID.</summary>
    public long Id { get; set; }

    /// <summary>The addresses.</summary>
    public IReadOnlyList<string> EmailAddresses { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>The group's name.</summary>
    public string GroupName { get; set => field = value ?? ""; } = "";

    /// <summary>True when the group is told of the system's own state as well.</summary>
    public bool? SystemNotifications { get; set; }
}
