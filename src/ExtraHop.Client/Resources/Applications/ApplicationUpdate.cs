using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of application: only the members that are set are sent.</summary>
public sealed record ApplicationUpdate
{
    /// <summary>The criteria: returned on request through include_criteria.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<ApplicationCriteria>> Criteria { get; init; }

    /// <summary>A free description.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Description { get; init; }

    /// <summary>The display name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> DisplayName { get; init; }
}
