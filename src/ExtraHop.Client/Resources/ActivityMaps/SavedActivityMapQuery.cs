namespace ExtraHop.Client;

/// <summary>The window in which the steps of a saved map are walked.</summary>
public sealed record SavedActivityMapQuery : ExtraHopRequest<SavedActivityMapQuery>
{
    /// <summary>What to tell of each edge beside its weight; null for nothing.</summary>
    public IReadOnlyList<EdgeAnnotation>? EdgeAnnotations { get; init; }

    /// <summary>The start of the window: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The end of the window; null for now.</summary>
    public QueryTime? Until { get; init; }
}
