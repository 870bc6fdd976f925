using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of a dashboard.</summary>
public sealed record DashboardUpdate
{
    /// <summary>The login name of the user who gets it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Owner { get; init; }
}
