namespace ExtraHop.Client;

/// <summary>A firmware download url, as a request sends it.</summary>
public sealed record FirmwareUrlDownload
{
    /// <summary>The firmware url.</summary>
    public required string FirmwareUrl { get; init; }

    /// <summary>Whether it is force.</summary>
    public bool? Force { get; init; }

    /// <summary>Whether it is upgrade.</summary>
    public bool? Upgrade { get; init; }
}
