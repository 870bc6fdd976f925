namespace ExtraHop.Client;

/// <summary>A new investigation.</summary>
public sealed record InvestigationCreate : ExtraHopRequest<InvestigationCreate>
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The detections, by number.</summary>
    public IReadOnlyList<long>? EventIds { get; init; }

    /// <summary>How far the work is.</summary>
    public InvestigationStatus? Status { get; init; }

    /// <summary>What came of it.</summary>
    public InvestigationAssessment? Assessment { get; init; }

    /// <summary>Who works on it.</summary>
    public string? Assignee { get; init; }

    /// <summary>Notes.</summary>
    public string? Notes { get; init; }
}
