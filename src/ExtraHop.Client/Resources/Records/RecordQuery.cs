namespace ExtraHop.Client;

/// <summary>A record query, as a request sends it.</summary>
public sealed record RecordQuery
{
    /// <summary>The context ttl: keeps a cursor alive; milliseconds or text such as 1m.</summary>
    public TimeSpan? ContextTtl { get; init; }

    /// <summary>The filter.</summary>
    public RecordFilter? Filter { get; init; }

    /// <summary>The start of the window.</summary>
    public required QueryTime From { get; init; }

    /// <summary>The most results to return. The system's default is <c>100</c>.</summary>
    public int? Limit { get; init; }

    /// <summary>How many results to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>The sort.</summary>
    public IReadOnlyList<RecordSort>? Sort { get; init; }

    /// <summary>The types: record format identifiers such as ~http.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>The end of the window.</summary>
    public QueryTime? Until { get; init; }

    /// <summary>The eql. Since 26.3.</summary>
    public string? Eql { get; init; }

    /// <summary>The aggregations. Since 26.3.</summary>
    public RecordAggregation? Aggregations { get; init; }
}
