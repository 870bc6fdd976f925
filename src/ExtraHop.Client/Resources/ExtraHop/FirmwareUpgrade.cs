namespace ExtraHop.Client;

/// <summary>A firmware upgrade, as a request sends it.</summary>
public sealed record FirmwareUpgrade
{
    /// <summary>Whether it is force.</summary>
    public bool? Force { get; init; }

    /// <summary>Whether it is restart after.</summary>
    public bool? RestartAfter { get; init; }

    /// <summary>Whether it is silent.</summary>
    public bool? Silent { get; init; }
}
