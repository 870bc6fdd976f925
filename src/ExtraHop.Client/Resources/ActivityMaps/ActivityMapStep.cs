namespace ExtraHop.Client;

/// <summary>One step of a saved map: from what was reached to its peers.</summary>
public sealed record ActivityMapStep : ExtraHopModel<ActivityMapStep>
{
    /// <summary>Keeps peers that are, or are in, one of these; null for all peers.</summary>
    public IReadOnlyList<ActivityMapSource>? PeerIn { get; set; }

    /// <summary>Drops peers that are, or are in, one of these; null to drop none.</summary>
    public IReadOnlyList<ActivityMapSource>? PeerNotIn { get; set; }

    /// <summary>Which connections to follow; null for all.</summary>
    public IReadOnlyList<ActivityMapRelationship>? Relationships { get; set; }
}
