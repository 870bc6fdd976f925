namespace ExtraHop.Client;

/// <summary>Which devices to list, in the way of systems up to 9.7.</summary>
public sealed record DeviceListQuery : ExtraHopRequest<DeviceListQuery>
{
    /// <summary>Keeps devices with traffic after this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keeps devices with traffic before this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>The most devices to return; the system's own limit is 100.</summary>
    public int? Limit { get; init; }

    /// <summary>How many devices to skip.</summary>
    public int? Offset { get; init; }

    /// <summary>What <see cref="Value"/> is compared with.</summary>
    public required DeviceSearchType SearchType { get; init; }

    /// <summary>What to look for. A regular expression stands between slashes; for an IP address it may stand bare, such as <c>10.20.0.[0-9]+</c>.</summary>
    public string? Value { get; init; }
}
