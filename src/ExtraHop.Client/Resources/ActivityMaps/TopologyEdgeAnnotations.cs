using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What is told of an edge beside its weight.</summary>
public sealed record TopologyEdgeAnnotations : ExtraHopModel<TopologyEdgeAnnotations>
{
    /// <summary>In which steps of which walks the edge was found; empty unless asked for.</summary>
    public IReadOnlyList<TopologyEdgeAppearance> Appearances { get; set => field = value ?? Unset<TopologyEdgeAppearance>.List; } =
        Unset<TopologyEdgeAppearance>.List;

    /// <summary>The protocols spoken; empty unless asked for.</summary>
    public IReadOnlyList<TopologyEdgeProtocol> Protocols { get; set => field = value ?? Unset<TopologyEdgeProtocol>.List; } = Unset<TopologyEdgeProtocol>.List;
}
