namespace ExtraHop.Client;

/// <summary>What a new device group needs.</summary>
public sealed record DeviceGroupCreate
{
    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>The editors.</summary>
    public IReadOnlyList<string>? Editors { get; init; }

    /// <summary>The field. Deprecated; use <c>filter</c>.</summary>
    public DeviceSearchType? Field { get; init; }

    /// <summary>The filter.</summary>
    public DeviceFilter? Filter { get; init; }

    /// <summary>Whether it is include custom devices. The system's default is <c>true</c>. Deprecated; use <c>filter</c>.</summary>
    public bool? IncludeCustomDevices { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The value. Deprecated; use <c>filter</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is dynamic.</summary>
    public bool? Dynamic { get; init; }
}
