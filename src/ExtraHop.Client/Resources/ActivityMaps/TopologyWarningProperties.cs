namespace ExtraHop.Client;

/// <summary>The sensor that a warning is about.</summary>
public sealed record TopologyWarningProperties : ExtraHopModel<TopologyWarningProperties>
{
    /// <summary>The sensor's host name.</summary>
    public string? NodeHostname { get; set; }

    /// <summary>The sensor ID on the console.</summary>
    public long? NodeId { get; set; }
}
