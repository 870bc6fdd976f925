namespace ExtraHop.Client;

/// <summary>Which entries of detection logs to find. Since 26.3.</summary>
public sealed record DetectionLogQuery : ExtraHopRequest<DetectionLogQuery>
{
    /// <summary>The query in the ExtraHop Query Language.</summary>
    public required string Eql { get; init; }

    /// <summary>The most entries in one answer; null for the system's default.</summary>
    public int? Limit { get; init; }

    /// <summary>How many entries to skip.</summary>
    public int? Offset { get; init; }
}
