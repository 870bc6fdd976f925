namespace ExtraHop.Client;

/// <summary>An investigation.</summary>
public sealed record Investigation : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The assessment.</summary>
    public InvestigationAssessment? Assessment { get; set; }

    /// <summary>The assignee.</summary>
    public string? Assignee { get; set; }

    /// <summary>The created by: extraHop for recommended ones.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreationTime { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>The detections.</summary>
    public IReadOnlyList<long> Detections { get; set => field = value ?? []; } = [];

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>The investigation types.</summary>
    public IReadOnlyList<string> InvestigationTypes { get; set => field = value ?? []; } = [];

    /// <summary>Whether it is is user created.</summary>
    public bool IsUserCreated { get; set; }

    /// <summary>The last interaction by.</summary>
    public string? LastInteractionBy { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The notes.</summary>
    public string? Notes { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>The status.</summary>
    public InvestigationStatus? Status { get; set; }

    /// <summary>The update time.</summary>
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>The url.</summary>
    public string? Url { get; set; }

    /// <summary>The event ids. Since 26.3.</summary>
    public IReadOnlyList<long> EventIds { get; set => field = value ?? []; } = [];
}
