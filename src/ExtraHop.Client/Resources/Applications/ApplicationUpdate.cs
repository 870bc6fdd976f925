using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an application: what is not set stays as it is.</summary>
public sealed record ApplicationUpdate
{
    /// <summary>All criteria from now on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<ApplicationCriteria>> Criteria { get; init; }

    /// <summary>A free description; null removes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The name that the web interface shows.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> DisplayName { get; init; }
}
