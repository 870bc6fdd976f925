namespace ExtraHop.Client;

/// <summary>What detections have to be. All members that are set have to hold; of a list one entry has to.</summary>
public sealed record DetectionSearchFilter : ExtraHopRequest<DetectionSearchFilter>
{
    /// <summary>Stands in a list for detections without any: <c>Assignee = [DetectionSearchFilter.None]</c> finds those that nobody works on.</summary>
    public const string None = ".none";

    /// <summary>Classes of detections, such as <c>sec</c> or <c>sec.exploit</c>.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>One class of detections. Deprecated; use <see cref="Categories"/>.</summary>
    public string? Category { get; init; }

    /// <summary>Kinds of detections, as <see cref="DetectionFormat.Type"/> names them.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>The lowest risk score, from 0 to 99. Performance detections have none and drop out.</summary>
    public int? RiskScoreMin { get; init; }

    /// <summary>Who works on them; <see cref="None"/> for nobody.</summary>
    public IReadOnlyList<string>? Assignee { get; init; }

    /// <summary>How far the work is; <see cref="DetectionStatus.None"/> for detections without a status.</summary>
    public IReadOnlyList<DetectionStatus>? Status { get; init; }

    /// <summary>What was done; <see cref="DetectionResolution.None"/> for detections without a resolution.</summary>
    public IReadOnlyList<DetectionResolution>? Resolution { get; init; }

    /// <summary>Tickets in the external system; <see cref="None"/> for detections without one.</summary>
    public IReadOnlyList<string>? TicketId { get; init; }

    /// <summary>True for those that the system recommends, false for the others. Consoles only.</summary>
    public bool? Recommended { get; init; }
}
