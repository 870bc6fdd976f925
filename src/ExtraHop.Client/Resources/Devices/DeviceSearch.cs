namespace ExtraHop.Client;

/// <summary>Which devices to find, and what to return of them.</summary>
public sealed record DeviceSearch : ExtraHopRequest<DeviceSearch>
{
    /// <summary>Keeps devices with traffic after this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keeps devices with traffic before this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>Which devices to find; null for all.</summary>
    public DeviceFilter? Filter { get; init; }

    /// <summary>The most devices to return; the system's own limit is 100, and 1000 is a good page.</summary>
    public int? Limit { get; init; }

    /// <summary>How many devices to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>The members to return; null for all. <see cref="Device.Id"/> always comes. The fewer, the faster a large search.</summary>
    public IReadOnlyList<DeviceField>? ResultFields { get; init; }
}
