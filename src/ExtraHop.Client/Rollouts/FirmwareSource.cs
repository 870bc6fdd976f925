using System.Text.RegularExpressions;

namespace ExtraHop.Client.Rollouts;

/// <summary>Where the firmware of a system comes from, and which version it is.</summary>
public sealed partial class FirmwareSource
{
    private FirmwareSource(FirmwareSourceKind kind) => Kind = kind;

    /// <summary>The newest version that the vendor's cloud services offer the system (<c>GET /extrahop/firmware/next</c>).</summary>
    public static FirmwareSource LatestRelease { get; } = new(FirmwareSourceKind.LatestRelease);

    /// <summary>The newest version of the release that the system runs now, which brings repairs and no new features.</summary>
    public static FirmwareSource LatestHotfix { get; } = new(FirmwareSourceKind.LatestHotfix);

    /// <summary>The kind of source.</summary>
    public FirmwareSourceKind Kind { get; }

    /// <summary>The file to upload; null for other kinds.</summary>
    public string? Path { get; private init; }

    /// <summary>The address from which the system fetches the image; null for other kinds. It may hold a password: <see cref="ToString"/> leaves that
    /// out.</summary>
    public Uri? Url { get; private init; }

    /// <summary>The version, as it was given or as the name of the image says it, such as <c>9.8.2.1521</c>. Null where neither says it, and for the newest
    /// version.</summary>
    public string? Version { get; private init; }

    /// <summary>An image on this machine.</summary>
    /// <param name="path">The file, such as <c>extrahop-eda-9.8.2.1521.tar</c>.</param>
    /// <param name="version">The version of the image; null to take it from the name of the file.</param>
    public static FirmwareSource FromFile(string path, string? version = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(FirmwareSourceKind.File) { Path = path, Version = Checked(version) ?? VersionIn(System.IO.Path.GetFileName(path)) };
    }

    /// <summary>An address that the system can reach.</summary>
    /// <param name="url">The address: <c>http</c>, <c>https</c> or <c>ftp</c>.</param>
    /// <param name="version">The version of the image; null to take it from the last part of the path.</param>
    /// <exception cref="ArgumentException">The address is relative, or of another scheme.</exception>
    public static FirmwareSource FromUrl(Uri url, string? version = null)
    {
        _ = FirmwareUrlDownload.AndUpgrade(url);
        return new(FirmwareSourceKind.Url) { Url = url, Version = Checked(version) ?? VersionIn(url.Segments[^1]) };
    }

    /// <summary>A version from the vendor's cloud services.</summary>
    /// <param name="version">The version in full, such as <c>9.8.2.1521</c>.</param>
    /// <exception cref="ArgumentException">The text is no version.</exception>
    public static FirmwareSource FromCloud(string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return new(FirmwareSourceKind.CloudVersion) { Version = Checked(version) };
    }

    /// <summary>The image or version, for people; the password and query of an address are left out.</summary>
    public override string ToString() => Kind switch
    {
        FirmwareSourceKind.File => Path!,
        FirmwareSourceKind.Url => Url!.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped),
        FirmwareSourceKind.CloudVersion => $"version {Version} from the cloud services",
        FirmwareSourceKind.LatestRelease => "the newest release",
        _ => "the newest hotfix",
    };

    /// <summary>True when the text is a version and nothing else.</summary>
    internal static bool IsVersion(string text) =>
        FirmwareVersion.TryParse(text, out FirmwareVersion version) && version is { Suffix: "", Numbers.Count: >= 2 };

    private static string? Checked(string? version) => version is null ? null
        : IsVersion(version.Trim()) ? version.Trim()
        : throw new ArgumentException($"'{version}' is no firmware version; expected numbers with dots between them, such as 9.8.2.1521.", nameof(version));

    /// <summary>The one version in a name. A name may hold others, such as that of a hypervisor: one of four numbers goes before those of three.</summary>
    private static string? VersionIn(string name)
    {
        string[] found = [.. VersionPattern().Matches(name).Select(static match => match.Value).Distinct(StringComparer.Ordinal)];
        string[] full = [.. found.Where(static version => version.Count(static c => c == '.') == 3)];
        return full is [string only] ? only : full.Length == 0 && found is [string single] ? single : null;
    }

    [GeneratedRegex(@"(?<![\d.])\d{1,9}\.\d{1,9}\.\d{1,9}(\.\d{1,9})?(?!\.?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionPattern();
}
