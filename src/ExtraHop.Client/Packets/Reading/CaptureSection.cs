namespace ExtraHop.Client.Packets;

/// <summary>A section of a capture: what one program wrote in one go. Classic files have one, without any text.</summary>
public sealed class CaptureSection
{
    private readonly List<CaptureInterface> _interfaces = [];

    internal CaptureSection(bool isBigEndian, int majorVersion, int minorVersion)
    {
        IsBigEndian = isBigEndian;
        MajorVersion = majorVersion;
        MinorVersion = minorVersion;
    }

    /// <summary>Whether the section's numbers are big-endian.</summary>
    public bool IsBigEndian { get; }

    /// <summary>The major version of the format.</summary>
    public int MajorVersion { get; }

    /// <summary>The minor version of the format.</summary>
    public int MinorVersion { get; }

    /// <summary>The hardware that captured.</summary>
    public string? Hardware { get; internal set; }

    /// <summary>The operating system that captured.</summary>
    public string? OperatingSystem { get; internal set; }

    /// <summary>The program that captured.</summary>
    public string? Application { get; internal set; }

    /// <summary>Comments on the section.</summary>
    public IReadOnlyList<string> Comments { get; internal set; } = [];

    /// <summary>The interfaces described so far; more may follow between packets.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    internal void Add(CaptureInterface description) => _interfaces.Add(description);
}
