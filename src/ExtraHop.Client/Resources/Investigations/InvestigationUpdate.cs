using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A change of an investigation: only the members that are set are sent.</summary>
public sealed record InvestigationUpdate
{
    /// <summary>The name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Name { get; init; }

    /// <summary>The detections, by number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<long>> EventIds { get; init; }

    /// <summary>How far the work is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<InvestigationStatus> Status { get; init; }

    /// <summary>What came of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<InvestigationAssessment> Assessment { get; init; }

    /// <summary>Who works on it; null for nobody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Assignee { get; init; }

    /// <summary>Notes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Notes { get; init; }
}
