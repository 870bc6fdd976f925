namespace ExtraHop.Client;

/// <summary>A topology relationship, as a request sends it.</summary>
public sealed record TopologyRelationship
{
    /// <summary>The protocol. The system's default is <c>any</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The role. The system's default is <c>any</c>.</summary>
    public TopologyRole? Role { get; init; }
}
