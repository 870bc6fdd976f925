using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>A device group: a list that users fill, or a filter that the system keeps filling.</summary>
public sealed record DeviceGroup : ExtraHopModel<DeviceGroup>
{
    /// <summary>The group ID.</summary>
    public long Id { get; set; }

    /// <summary>True for a group that the system made and keeps.</summary>
    public bool? BuiltIn { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True for a group that a filter fills, false for one that users fill. Null where the system does not say.</summary>
    public bool? Dynamic { get; set; }

    /// <summary>The names of the users who may change the group.</summary>
    public IReadOnlyList<string> Editors { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>What <see cref="Value"/> is compared with. Deprecated; use <see cref="Filter"/>.</summary>
    public DeviceSearchType? Field { get; set; }

    /// <summary>The filter that fills a dynamic group; null for a static one.</summary>
    public DeviceFilter? Filter { get; set; }

    /// <summary>True when custom devices can be in the group, which is the system's default. Deprecated; use <see cref="Filter"/>.</summary>
    public bool? IncludeCustomDevices { get; set; }

    /// <summary>When the group was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The group's name.</summary>
    public string? Name { get; set; }

    /// <summary>What fills a dynamic group on older systems: text, or a regular expression between slashes. Deprecated; use <see cref="Filter"/>.</summary>
    public string? Value { get; set; }
}
