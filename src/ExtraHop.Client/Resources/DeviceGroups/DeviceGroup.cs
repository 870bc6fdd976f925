namespace ExtraHop.Client;

/// <summary>A device group.</summary>
public sealed record DeviceGroup : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>Whether it is built in.</summary>
    public bool BuiltIn { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is dynamic.</summary>
    public bool? Dynamic { get; set; }

    /// <summary>The editors: usernames.</summary>
    public IReadOnlyList<string> Editors { get; set => field = value ?? []; } = [];

    /// <summary>The field. Deprecated; use <c>filter</c>.</summary>
    public DeviceSearchType? Field { get; set; }

    /// <summary>See DeviceGroupFilter.</summary>
    public DeviceFilter? Filter { get; set; }

    /// <summary>Whether it is include custom devices. The system's default is <c>true</c>. Deprecated; use <c>filter</c>.</summary>
    public bool? IncludeCustomDevices { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The value. Deprecated; use <c>filter</c>.</summary>
    public string? Value { get; set; }
}
