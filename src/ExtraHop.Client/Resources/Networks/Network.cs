namespace ExtraHop.Client;

/// <summary>A network.</summary>
public sealed record Network : ExtraHopModel
{
    /// <summary>The object's number.</summary>
    public long Id { get; set; }

    /// <summary>The appliance uuid.</summary>
    public string? ApplianceUuid { get; set; }

    /// <summary>A free description.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is idle.</summary>
    public bool Idle { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ModTime { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The sensor, on a console; null on a sensor.</summary>
    public long? NodeId { get; set; }
}
