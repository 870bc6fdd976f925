namespace ExtraHop.Client;

/// <summary>A topology step, as a request sends it.</summary>
public sealed record TopologyStep
{
    /// <summary>The peer in.</summary>
    public IReadOnlyList<TopologySource>? PeerIn { get; init; }

    /// <summary>The peer not in.</summary>
    public IReadOnlyList<TopologySource>? PeerNotIn { get; init; }

    /// <summary>The relationships. The system's default is <c>[{"protocol": "any", "role": "any"}]</c>.</summary>
    public IReadOnlyList<TopologyRelationship>? Relationships { get; init; }
}
