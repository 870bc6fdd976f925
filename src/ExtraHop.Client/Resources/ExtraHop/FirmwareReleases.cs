namespace ExtraHop.Client;

/// <summary>Choices among the firmware that <see cref="IExtraHopApi.ListFirmwareAsync"/> offers. Systems list the newest release first, and in each release the
/// newest version first.</summary>
public static class FirmwareReleases
{
    /// <summary>The newest version of all; null when nothing newer is offered.</summary>
    /// <param name="releases">What the system offers.</param>
    public static string? NewestVersion(this IReadOnlyList<FirmwareRelease> releases)
    {
        ArgumentNullException.ThrowIfNull(releases);
        return releases.FirstOrDefault(static r => r.Versions.Count > 0)?.Versions[0];
    }

    /// <summary>The newest version of the release that the system runs now, which brings repairs and no new features; null when there is none.</summary>
    /// <param name="releases">What the system offers.</param>
    public static string? NewestHotfix(this IReadOnlyList<FirmwareRelease> releases)
    {
        ArgumentNullException.ThrowIfNull(releases);
        return releases.FirstOrDefault(static r => r.CurrentRelease == true)?.Versions is [string newest, ..] ? newest : null;
    }

    /// <summary>The release to which a version belongs; null when it is not offered.</summary>
    /// <param name="releases">What the system offers.</param>
    /// <param name="version">A version in full, such as <c>9.8.2.1521</c>.</param>
    public static FirmwareRelease? Containing(this IReadOnlyList<FirmwareRelease> releases, string version)
    {
        ArgumentNullException.ThrowIfNull(releases);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return releases.FirstOrDefault(r => r.Versions.Contains(version, StringComparer.Ordinal));
    }
}
