namespace ExtraHop.Client;

/// <summary>A change of a VLAN: what is not set stays as it is.</summary>
public sealed record VlanUpdate : ExtraHopRequest<VlanUpdate>
{
    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The VLAN's name.</summary>
    public Optional<string?> Name { get; init; }
}
