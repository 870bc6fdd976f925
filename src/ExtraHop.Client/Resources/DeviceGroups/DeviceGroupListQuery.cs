namespace ExtraHop.Client;

/// <summary>Which device groups to list.</summary>
public sealed record DeviceGroupListQuery : ExtraHopRequest<DeviceGroupListQuery>
{
    /// <summary>Keeps groups that were changed after this time.</summary>
    public QueryTime? Since { get; init; }

    /// <summary>True to list built-in groups, too. Deprecated; use <see cref="Type"/>.</summary>
    public bool? All { get; init; }

    /// <summary>Keeps groups whose name matches this regular expression.</summary>
    public string? Name { get; init; }

    /// <summary>Who made the groups; null for the system's default.</summary>
    public DeviceGroupKind? Type { get; init; }
}
