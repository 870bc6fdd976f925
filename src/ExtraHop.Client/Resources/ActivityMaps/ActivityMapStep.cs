namespace ExtraHop.Client;

/// <summary>An activity map step.</summary>
public sealed record ActivityMapStep : ExtraHopModel
{
    /// <summary>The peer in.</summary>
    public IReadOnlyList<ActivityMapSource>? PeerIn { get; set; }

    /// <summary>The peer not in.</summary>
    public IReadOnlyList<ActivityMapSource>? PeerNotIn { get; set; }

    /// <summary>The relationships.</summary>
    public IReadOnlyList<ActivityMapRelationship>? Relationships { get; set; }
}
