namespace ExtraHop.Client;

/// <summary>Which connections a step follows.</summary>
public sealed record TopologyRelationship : ExtraHopRequest<TopologyRelationship>
{
    /// <summary>The protocol, such as <c>http</c>; null for any.</summary>
    public string? Protocol { get; init; }

    /// <summary>The role of the peer; null for any.</summary>
    public TopologyRole? Role { get; init; }
}
