namespace ExtraHop.Client;

/// <summary>An activity map relationship.</summary>
public sealed record ActivityMapRelationship : ExtraHopModel
{
    /// <summary>The protocol.</summary>
    public string? Protocol { get; set; }

    /// <summary>The role.</summary>
    public string? Role { get; set; }
}
