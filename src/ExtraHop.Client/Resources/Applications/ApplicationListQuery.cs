namespace ExtraHop.Client;

/// <summary>Which applications to list.</summary>
public sealed record ApplicationListQuery
{
    /// <summary>Keep applications active after this time. Positive: ms since epoch. Negative: ms before now.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keep applications active before this time. Positive: ms since epoch. Negative: ms before now.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>Most applications to return.</summary>
    public int? Limit { get; init; }

    /// <summary>Leading results to skip. Commonly paired with limit.</summary>
    public int? Offset { get; init; }

    /// <summary>What the search value is matched against.</summary>
    public required ApplicationSearchType SearchType { get; init; }

    /// <summary>Search text. Wrap in slashes for a regular expression.</summary>
    public string? Value { get; init; }
}
