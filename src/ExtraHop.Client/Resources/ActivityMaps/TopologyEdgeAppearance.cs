namespace ExtraHop.Client;

/// <summary>A topology edge appearance.</summary>
public sealed record TopologyEdgeAppearance : ExtraHopModel
{
    /// <summary>The step.</summary>
    public int Step { get; set; }

    /// <summary>The walk.</summary>
    public int Walk { get; set; }
}
