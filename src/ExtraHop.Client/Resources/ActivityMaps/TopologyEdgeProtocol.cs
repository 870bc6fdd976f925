namespace ExtraHop.Client;

/// <summary>A topology edge protocol.</summary>
public sealed record TopologyEdgeProtocol : ExtraHopModel
{
    /// <summary>The protocol.</summary>
    public IReadOnlyList<string> Protocol { get; set => field = value ?? []; } = [];

    /// <summary>The weight.</summary>
    public long Weight { get; set; }
}
