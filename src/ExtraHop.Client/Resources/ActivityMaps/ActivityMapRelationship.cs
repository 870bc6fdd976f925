namespace ExtraHop.Client;

/// <summary>Which connections a step of a saved map follows.</summary>
public sealed record ActivityMapRelationship : ExtraHopModel<ActivityMapRelationship>
{
    /// <summary>The protocol, such as <c>http</c>; <c>any</c> or null for all.</summary>
    public string? Protocol { get; set; }

    /// <summary>The role of the peer: <c>client</c>, <c>server</c> or <c>any</c>.</summary>
    public TopologyRole? Role { get; set; }
}
