namespace ExtraHop.Client;

/// <summary>What a new investigation needs.</summary>
public sealed record InvestigationCreate
{
    /// <summary>The assessment.</summary>
    public InvestigationAssessment? Assessment { get; init; }

    /// <summary>The assignee.</summary>
    public string? Assignee { get; init; }

    /// <summary>The event ids.</summary>
    public IReadOnlyList<long>? EventIds { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The notes.</summary>
    public string? Notes { get; init; }

    /// <summary>The status.</summary>
    public InvestigationStatus? Status { get; init; }
}
