using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of email group: only the members that are set are sent.</summary>
public sealed record EmailGroupUpdate
{
    /// <summary>The email addresses.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> EmailAddresses { get; init; }

    /// <summary>The group name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> GroupName { get; init; }

    /// <summary>Whether it is system notifications.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> SystemNotifications { get; init; }
}
