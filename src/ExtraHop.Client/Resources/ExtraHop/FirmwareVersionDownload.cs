namespace ExtraHop.Client;

/// <summary>Firmware that the system fetches from the vendor's cloud services.</summary>
public sealed record FirmwareVersionDownload : ExtraHopRequest<FirmwareVersionDownload>
{
    /// <summary>True to upgrade as soon as the image is there; the job then covers both.</summary>
    public bool? Upgrade { get; init; }

    /// <summary>The version in full, as <see cref="IExtraHopApi.ListFirmwareAsync"/> lists it.</summary>
    public required string Version { get; init; }
}
