namespace ExtraHop.Client;

/// <summary>A change of a connected sensor: what is not set stays as it is.</summary>
public sealed record NodeUpdate : ExtraHopRequest<NodeUpdate>
{
    /// <summary>False to have the console leave the sensor alone.</summary>
    public Optional<bool> Enabled { get; init; }

    /// <summary>A name for the sensor.</summary>
    public Optional<string?> Nickname { get; init; }
}
