namespace ExtraHop.Client;

/// <summary>A topology edge.</summary>
public sealed record TopologyEdge : ExtraHopModel
{
    /// <summary>The annotations.</summary>
    public TopologyEdgeAnnotations? Annotations { get; set; }

    /// <summary>The start of the window.</summary>
    public long From { get; set; }

    /// <summary>The to.</summary>
    public long To { get; set; }

    /// <summary>The weight.</summary>
    public long Weight { get; set; }
}
