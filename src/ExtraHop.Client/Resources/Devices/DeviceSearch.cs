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

    /// <summary>The members to return; null for all. The fewer, the faster a large search. A system gives what is asked for and nothing else, so
    /// <see cref="DeviceField.Id"/> is added to a list that lacks it: without it, no device could be told from another.</summary>
    public IReadOnlyList<DeviceField>? ResultFields
    {
        get;
        init => field = value is { Count: > 0 } && !value.Contains(DeviceField.Id) ? [DeviceField.Id, .. value] : value;
    }

    /// <summary>A search for what a filter keeps, so that <c>EnumerateAsync(DeviceFilter.Role.Is("http_server"))</c> compiles.</summary>
    /// <param name="filter">Which devices to find.</param>
    /// <exception cref="ArgumentNullException">The filter is null: that would find every device.</exception>
    public static implicit operator DeviceSearch(DeviceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new DeviceSearch { Filter = filter };
    }
}
