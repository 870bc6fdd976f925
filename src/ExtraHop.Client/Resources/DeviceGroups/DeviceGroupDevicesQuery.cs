namespace ExtraHop.Client;

/// <summary>Which devices of a group to list.</summary>
public sealed record DeviceGroupDevicesQuery : ExtraHopRequest<DeviceGroupDevicesQuery>
{
    /// <summary>Keeps devices with traffic after this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Keeps devices with traffic before this time: a moment, or a span before the request such as <c>-30m</c>.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>The most devices to return; null for the system's own limit.</summary>
    public int? Limit { get; init; }

    /// <summary>How many devices to skip.</summary>
    public int? Offset { get; init; }
}
