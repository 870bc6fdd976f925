namespace ExtraHop.Client;

/// <summary>One step of a walk: from what was reached to its peers.</summary>
public sealed record TopologyStep : ExtraHopRequest<TopologyStep>
{
    /// <summary>Keeps peers that are, or are in, one of these; null for all peers.</summary>
    public IReadOnlyList<TopologySource>? PeerIn { get; init; }

    /// <summary>Drops peers that are, or are in, one of these; null to drop none.</summary>
    public IReadOnlyList<TopologySource>? PeerNotIn { get; init; }

    /// <summary>Which connections to follow; null for all.</summary>
    public IReadOnlyList<TopologyRelationship>? Relationships { get; init; }
}
