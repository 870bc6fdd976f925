namespace ExtraHop.Client;

/// <summary>How a sensor joins RevealX 360.</summary>
public sealed record CloudConnect : ExtraHopRequest<CloudConnect>
{
    /// <summary>The token that RevealX 360 made for this sensor.</summary>
    public required string CloudToken { get; init; }

    /// <summary>What RevealX 360 calls the sensor; null leaves the choice to it.</summary>
    public string? Nickname { get; init; }
}
