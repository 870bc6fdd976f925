namespace ExtraHop.Client;

/// <summary>Which devices of a group to list.</summary>
public sealed record DeviceGroupDevicesQuery
{
    /// <summary>Lower bound on device activity. 0 means request time. Negative is relative: milliseconds unless a unit suffix says otherwise. Source leaves the type blank.</summary>
    public QueryTime? ActiveFrom { get; init; }

    /// <summary>Upper bound on device activity. Same value rules as active_from. Source leaves the type blank.</summary>
    public QueryTime? ActiveUntil { get; init; }

    /// <summary>Upper bound on results.</summary>
    public int? Limit { get; init; }

    /// <summary>Devices to skip; pairs with limit.</summary>
    public int? Offset { get; init; }
}
