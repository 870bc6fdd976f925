namespace ExtraHop.Client;

/// <summary>A detection log query, as a request sends it.</summary>
public sealed record DetectionLogQuery
{
    /// <summary>The eql: EQL text.</summary>
    public required string Eql { get; init; }

    /// <summary>The most results to return.</summary>
    public int? Limit { get; init; }

    /// <summary>How many results to skip.</summary>
    public int? Offset { get; init; }
}
