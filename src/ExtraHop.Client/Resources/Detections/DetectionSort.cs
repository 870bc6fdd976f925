namespace ExtraHop.Client;

/// <summary>A detection sort, as a request sends it.</summary>
public sealed record DetectionSort
{
    /// <summary>The direction. The system's default is <c>asc</c>.</summary>
    public SortDirection? Direction { get; init; }

    /// <summary>The field.</summary>
    public required string Field { get; init; }
}
