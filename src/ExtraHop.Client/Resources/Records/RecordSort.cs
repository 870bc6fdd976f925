namespace ExtraHop.Client;

/// <summary>A record sort, as a request sends it.</summary>
public sealed record RecordSort
{
    /// <summary>The direction. The system's default is <c>asc</c>.</summary>
    public SortDirection? Direction { get; init; }

    /// <summary>The field.</summary>
    public string? Field { get; init; }
}
