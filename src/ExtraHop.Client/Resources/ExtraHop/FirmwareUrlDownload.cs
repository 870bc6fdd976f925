namespace ExtraHop.Client;

/// <summary>Firmware that the system fetches from an address.</summary>
public sealed record FirmwareUrlDownload : ExtraHopRequest<FirmwareUrlDownload>
{
    /// <summary>The address, over <c>http</c>, <c>https</c> or <c>ftp</c>, as the system reaches it.</summary>
    public required string FirmwareUrl { get; init; }

    /// <summary>True to take an image that the system would refuse, such as an older one.</summary>
    public bool? Force { get; init; }

    /// <summary>True to upgrade as soon as the image is there; the job then covers both.</summary>
    public bool? Upgrade { get; init; }

    /// <summary>Fetches an image and upgrades to it.</summary>
    /// <param name="url">The address, over <c>http</c>, <c>https</c> or <c>ftp</c>.</param>
    /// <exception cref="ArgumentException">The address is relative, or of another scheme.</exception>
    public static FirmwareUrlDownload AndUpgrade(Uri url) => new() { FirmwareUrl = Checked(url), Upgrade = true };

    /// <summary>Fetches an image and keeps it for <see cref="IExtraHopApi.UpgradeToLatestAsync"/>.</summary>
    /// <param name="url">The address, over <c>http</c>, <c>https</c> or <c>ftp</c>.</param>
    /// <exception cref="ArgumentException">The address is relative, or of another scheme.</exception>
    public static FirmwareUrlDownload Only(Uri url) => new() { FirmwareUrl = Checked(url) };

    /// <summary>Names the host only: the address may hold a password.</summary>
    internal override string? Summary =>
        $"{nameof(FirmwareUrlDownload)} from {(Uri.TryCreate(FirmwareUrl, UriKind.Absolute, out Uri? url) ? url.Host : "an invalid address")}";

    private static string Checked(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && url.Scheme is "http" or "https" or "ftp"
            ? url.AbsoluteUri
            : throw new ArgumentException(
                $"Firmware is fetched over http, https or ftp from a whole address; '{(url.IsAbsoluteUri ? url.Scheme + ":" : url.OriginalString)}' is none.",
                nameof(url));
    }
}
