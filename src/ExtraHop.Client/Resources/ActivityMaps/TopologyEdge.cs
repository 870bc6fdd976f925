namespace ExtraHop.Client;

/// <summary>The connections of one device to another.</summary>
public sealed record TopologyEdge : ExtraHopModel<TopologyEdge>
{
    /// <summary>What was asked to be told of the edge; null where nothing was.</summary>
    public TopologyEdgeAnnotations? Annotations { get; set; }

    /// <summary>The ID of the device that opened the connections, the client.</summary>
    public long From { get; set; }

    /// <summary>The ID of the device that took them, the server.</summary>
    public long To { get; set; }

    /// <summary>How much went over the edge, in the unit of the query's weighting.</summary>
    public long? Weight { get; set; }
}
