using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an email group: only the members that are set are sent.</summary>
public sealed record EmailGroupUpdate
{
    /// <summary>The addresses, in whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>> EmailAddresses { get; init; }

    /// <summary>The group's name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> GroupName { get; init; }

    /// <summary>Whether the group is told of the system's own state as well.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> SystemNotifications { get; init; }
}
