namespace ExtraHop.Client;

/// <summary>A detection search filter, as a request sends it.</summary>
public sealed record DetectionSearchFilter
{
    /// <summary>The assignee: .none finds unassigned ones.</summary>
    public IReadOnlyList<string>? Assignee { get; init; }

    /// <summary>The categories.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The category. Deprecated; use <c>categories</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Recommended: console only.</summary>
    public bool? Recommended { get; init; }

    /// <summary>The resolution: .none finds null resolution.</summary>
    public IReadOnlyList<DetectionResolution>? Resolution { get; init; }

    /// <summary>The risk score min.</summary>
    public int? RiskScoreMin { get; init; }

    /// <summary>The status: .none finds null status.</summary>
    public IReadOnlyList<DetectionStatus>? Status { get; init; }

    /// <summary>The ticket number: .none finds ones without ticket.</summary>
    public IReadOnlyList<string>? TicketId { get; init; }

    /// <summary>The types.</summary>
    public IReadOnlyList<string>? Types { get; init; }
}
