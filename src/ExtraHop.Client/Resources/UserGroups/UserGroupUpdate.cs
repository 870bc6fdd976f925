using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of user group: only the members that are set are sent.</summary>
public sealed record UserGroupUpdate
{
    /// <summary>True when it is in use. The system's default is <c>true</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<bool> Enabled { get; init; }
}
