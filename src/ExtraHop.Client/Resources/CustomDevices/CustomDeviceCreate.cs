namespace ExtraHop.Client;

/// <summary>What a new custom device needs.</summary>
public sealed record CustomDeviceCreate
{
    /// <summary>Who made it, as the web interface shows it.</summary>
    public string? Author { get; init; }

    /// <summary>The criteria: present with include_criteria; PATCH replaces all.</summary>
    public IReadOnlyList<CustomDeviceCriterion>? Criteria { get; init; }

    /// <summary>A free description.</summary>
    public string? Description { get; init; }

    /// <summary>True when it is switched off.</summary>
    public required bool Disabled { get; init; }

    /// <summary>The extrahop number: fixed after creation; no spaces.</summary>
    public string? ExtrahopId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }
}
