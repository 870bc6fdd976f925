namespace ExtraHop.Client;

/// <summary>A device search, as a request sends it.</summary>
public sealed record DeviceSearch
{
    /// <summary>The active from.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>The active until.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>The filter.</summary>
    public DeviceFilter? Filter { get; init; }

    /// <summary>The most results to return. The system's default is <c>100</c>.</summary>
    public int? Limit { get; init; }

    /// <summary>How many results to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>The result fields: limits returned fields; id always comes.</summary>
    public IReadOnlyList<DeviceField>? ResultFields { get; init; }
}
