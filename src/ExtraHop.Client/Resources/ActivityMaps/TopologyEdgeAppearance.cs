namespace ExtraHop.Client;

/// <summary>A step in which an edge was found.</summary>
public sealed record TopologyEdgeAppearance : ExtraHopModel<TopologyEdgeAppearance>
{
    /// <summary>The position of the step in its walk, from 0.</summary>
    public int? Step { get; set; }

    /// <summary>The position of the walk in the query, from 0.</summary>
    public int? Walk { get; set; }
}
