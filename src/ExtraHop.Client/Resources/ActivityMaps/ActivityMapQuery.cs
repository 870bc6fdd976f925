namespace ExtraHop.Client;

/// <summary>A walk along connections: where to start, which steps to take, in which window.</summary>
public sealed record ActivityMapQuery : ExtraHopRequest<ActivityMapQuery>
{
    /// <summary>What to tell of each edge beside its weight; null for nothing.</summary>
    public IReadOnlyList<EdgeAnnotation>? EdgeAnnotations { get; init; }

    /// <summary>The start of the window: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The end of the window; null for now.</summary>
    public QueryTime? Until { get; init; }

    /// <summary>Where to start and which steps to walk from there.</summary>
    public required IReadOnlyList<TopologyWalk> Walks { get; init; }

    /// <summary>What the weight of an edge counts; the system's default is bytes.</summary>
    public ActivityMapWeighting? Weighting { get; init; }
}
