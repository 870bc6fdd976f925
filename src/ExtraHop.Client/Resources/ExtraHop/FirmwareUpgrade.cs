namespace ExtraHop.Client;

/// <summary>How to upgrade to an image that the system has. What is left out takes the system's default.</summary>
public sealed record FirmwareUpgrade : ExtraHopRequest<FirmwareUpgrade>
{
    /// <summary>True to upgrade although a check speaks against it.</summary>
    public bool? Force { get; init; }

    /// <summary>Whether the system restarts when the image is installed.</summary>
    public bool? RestartAfter { get; init; }

    /// <summary>True to upgrade without telling the web interface's users.</summary>
    public bool? Silent { get; init; }
}
