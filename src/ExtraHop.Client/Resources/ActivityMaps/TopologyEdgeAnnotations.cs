namespace ExtraHop.Client;

/// <summary>A topology edge annotations.</summary>
public sealed record TopologyEdgeAnnotations : ExtraHopModel
{
    /// <summary>The appearances.</summary>
    public IReadOnlyList<TopologyEdgeAppearance> Appearances { get; set => field = value ?? []; } = [];

    /// <summary>The protocols.</summary>
    public IReadOnlyList<TopologyEdgeProtocol> Protocols { get; set => field = value ?? []; } = [];
}
