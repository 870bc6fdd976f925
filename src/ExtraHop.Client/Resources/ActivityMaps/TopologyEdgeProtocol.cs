using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Protocols on top of each other that were spoken over an edge.</summary>
public sealed record TopologyEdgeProtocol : ExtraHopModel<TopologyEdgeProtocol>
{
    /// <summary>The protocols from the lowest layer up, such as <c>tcp</c>, <c>ssl</c>, <c>http</c>.</summary>
    public IReadOnlyList<string> Protocol { get; set => field = value ?? Unset<string>.List; } = Unset<string>.List;

    /// <summary>How much went over the edge in it, in the unit of the query's weighting.</summary>
    public long? Weight { get; set; }
}
