namespace ExtraHop.Client;

/// <summary>A saved activity map query, as a request sends it.</summary>
public sealed record SavedActivityMapQuery
{
    /// <summary>The edge annotations.</summary>
    public IReadOnlyList<EdgeAnnotation>? EdgeAnnotations { get; init; }

    /// <summary>The start of the window.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The end of the window.</summary>
    public QueryTime? Until { get; init; }
}
