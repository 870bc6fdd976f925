namespace ExtraHop.Client;

/// <summary>A change of a device group: what is not set stays as it is.</summary>
public sealed record DeviceGroupUpdate : ExtraHopRequest<DeviceGroupUpdate>
{
    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The names of all users who may change the group.</summary>
    public Optional<IReadOnlyList<string>> Editors { get; init; }

    /// <summary>What <see cref="Value"/> is compared with. Deprecated; use <see cref="Filter"/>.</summary>
    public Optional<DeviceSearchType?> Field { get; init; }

    /// <summary>The filter that fills the group from now on.</summary>
    public Optional<DeviceFilter> Filter { get; init; }

    /// <summary>True when custom devices can be in the group, which is the system's default. Deprecated; use <see cref="Filter"/>.</summary>
    public Optional<bool> IncludeCustomDevices { get; init; }

    /// <summary>The group's name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>What fills a dynamic group on older systems: text, or a regular expression between slashes. Deprecated; use <see cref="Filter"/>.</summary>
    public Optional<string?> Value { get; init; }

    /// <summary>True for a group that a filter fills, false for one that users fill. Null where the system does not say.</summary>
    public Optional<bool> Dynamic { get; init; }
}
