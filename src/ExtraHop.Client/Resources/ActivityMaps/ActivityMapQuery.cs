namespace ExtraHop.Client;

/// <summary>An activity map query, as a request sends it.</summary>
public sealed record ActivityMapQuery
{
    /// <summary>The edge annotations.</summary>
    public IReadOnlyList<EdgeAnnotation>? EdgeAnnotations { get; init; }

    /// <summary>The start of the window.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The end of the window.</summary>
    public QueryTime? Until { get; init; }

    /// <summary>The walks.</summary>
    public required IReadOnlyList<TopologyWalk> Walks { get; init; }

    /// <summary>The weighting. The system's default is <c>bytes</c>.</summary>
    public ActivityMapWeighting? Weighting { get; init; }
}
