using ExtraHop.Client.Json;

namespace ExtraHop.Client.Packets;

/// <summary>What was saved.</summary>
public sealed record PacketDownload
{
    /// <summary>The full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Its bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Its packets; null for what is no capture, such as an archive.</summary>
    public long? Packets { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>True when nothing matched: the file has no bytes.</summary>
    public bool IsEmpty => Bytes == 0;

    /// <summary>True when the system ended the capture in the middle of a packet, although the download itself was whole.</summary>
    public bool IsCut { get; init; }

    /// <summary>
    /// True when the capture ends where <see cref="PacketCapture.LimitBytes"/> ends (a packet more might not have fitted), or is cut: there are likely more
    /// packets than these. Never true of an archive, whose length says nothing about that of its packets.
    /// </summary>
    public bool ReachedLimit { get; init; }

    /// <summary>What is wrong with the capture, if anything is beside a cut end. All bytes were saved nevertheless.</summary>
    public CaptureFormatException? Fault { get; init; }

    /// <summary>
    /// Temporary files of earlier saves to the same path whose process was killed: captures that may break off anywhere, to be read, kept or deleted.
    /// <see cref="UnfinishedFiles.Find"/> finds those of a whole folder.
    /// </summary>
    public IReadOnlyList<string> Unfinished { get; init; } = [];

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(PacketDownload),
        ("path", Path),
        ("bytes", Bytes),
        ("packets", Packets),
        ("elapsed", Elapsed),
        ("is_cut", IsCut),
        ("reached_limit", ReachedLimit),
        ("fault", Fault?.Fault),
        ("unfinished", Unfinished.Count > 0 ? Unfinished : null));
}
