namespace ExtraHop.Client;

/// <summary>A change of an investigation: only the members that are set are sent.</summary>
public sealed record InvestigationUpdate : ExtraHopRequest<InvestigationUpdate>
{
    /// <summary>The name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The detections, by number.</summary>
    public Optional<IReadOnlyList<long>> EventIds { get; init; }

    /// <summary>How far the work is.</summary>
    public Optional<InvestigationStatus> Status { get; init; }

    /// <summary>What came of it.</summary>
    public Optional<InvestigationAssessment> Assessment { get; init; }

    /// <summary>Who works on it; null for nobody.</summary>
    public Optional<string?> Assignee { get; init; }

    /// <summary>Notes.</summary>
    public Optional<string?> Notes { get; init; }
}
