namespace ExtraHop.Client;

/// <summary>A network: what one sensor captures.</summary>
public sealed record Network : ExtraHopModel<Network>
{
    /// <summary>The network ID.</summary>
    public long Id { get; set; }

    /// <summary>The UUID of the sensor that captures it.</summary>
    public string? ApplianceUuid { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>True when no traffic arrives.</summary>
    public bool? Idle { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? ModTime { get; set; }

    /// <summary>The network's name.</summary>
    public string? Name { get; set; }

    /// <summary>The ID of the sensor that captures it; null on a sensor.</summary>
    public long? NodeId { get; set; }
}
