namespace ExtraHop.Client;

/// <summary>A topology warning properties.</summary>
public sealed record TopologyWarningProperties : ExtraHopModel
{
    /// <summary>The node hostname.</summary>
    public string? NodeHostname { get; set; }

    /// <summary>The sensor, on a console; null on a sensor.</summary>
    public long? NodeId { get; set; }
}
