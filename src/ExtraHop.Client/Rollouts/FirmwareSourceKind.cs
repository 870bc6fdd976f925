namespace ExtraHop.Client.Rollouts;

/// <summary>Where the firmware of a system comes from.</summary>
public enum FirmwareSourceKind
{
    /// <summary>An image on this machine, which is uploaded.</summary>
    File,

    /// <summary>An address from which the system fetches the image.</summary>
    Url,

    /// <summary>A named version that the system fetches from the vendor's cloud services.</summary>
    CloudVersion,

    /// <summary>The newest version that the cloud services offer the system.</summary>
    LatestRelease,

    /// <summary>The newest version of the release that the system runs.</summary>
    LatestHotfix,
}
