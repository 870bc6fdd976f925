namespace ExtraHop.Client;

/// <summary>A new device group: dynamic with a <see cref="Filter"/>, static without.</summary>
public sealed record DeviceGroupCreate : ExtraHopRequest<DeviceGroupCreate>
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>The names of the users who may change the group; null for its maker alone.</summary>
    public IReadOnlyList<string>? Editors { get; init; }

    /// <summary>What <see cref="Value"/> is compared with. Deprecated; use <see cref="Filter"/>.</summary>
    public DeviceSearchType? Field { get; init; }

    /// <summary>The filter that fills a dynamic group: <c>DeviceFilter.Role.Is(DeviceRole.DnsServer)</c>. Null for a static group.</summary>
    public DeviceFilter? Filter { get; init; }

    /// <summary>True when custom devices can be in the group, which is the system's default. Deprecated; use <see cref="Filter"/>.</summary>
    public bool? IncludeCustomDevices { get; init; }

    /// <summary>The group's name.</summary>
    public required string Name { get; init; }

    /// <summary>What fills a dynamic group on older systems: text, or a regular expression between slashes. Deprecated; use <see cref="Filter"/>.</summary>
    public string? Value { get; init; }

    /// <summary>True for a group that a filter fills, false for one that users fill; null lets the system tell by the filter. Systems of 5.x want it.</summary>
    public bool? Dynamic { get; init; }
}
