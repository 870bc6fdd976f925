using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of dashboard: only the members that are set are sent.</summary>
public sealed record DashboardUpdate
{
    /// <summary>The user who owns it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Owner { get; init; }
}
