namespace ExtraHop.Client;

/// <summary>A change of a network: what is not set stays as it is.</summary>
public sealed record NetworkUpdate : ExtraHopRequest<NetworkUpdate>
{
    /// <summary>A free description; null removes it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The network's name.</summary>
    public Optional<string?> Name { get; init; }
}
