namespace ExtraHop.Client;

/// <summary>A firmware download version, as a request sends it.</summary>
public sealed record FirmwareVersionDownload
{
    /// <summary>Whether it is upgrade.</summary>
    public bool? Upgrade { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }
}
