using System.Buffers.Binary;
using ExtraHop.Client.Packets.Compression;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>Tells by the first bytes which format a capture has, or what else it is.</summary>
internal static class CaptureStart
{
    public enum Kind
    {
        Unclear,
        Gzip,
        Pcap,
        Pcapng,
    }

    /// <summary>Finds the format as soon as enough bytes are there.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="gzip">What unpacks the capture; null where it is not compressed, or where that is not known yet.</param>
    /// <param name="magic">What the first bytes of a classic capture say; its whole file header is there then.</param>
    /// <param name="stop">Where the format is unclear: how many bytes are needed, or why this is no capture.</param>
    public static Kind Recognize(ReadOnlySpan<byte> start, GzipMembersStream? gzip, out PcapMagic magic, out ReadStop stop)
    {
        magic = default;
        stop = default;
        if (start.Length < 2)
        {
            stop = ReadStop.More(2);
            return Kind.Unclear;
        }

        if (start[0] == 0x1F && start[1] == 0x8B && gzip is null)
        {
            return Kind.Gzip;
        }

        if (start.Length < PcapngBlock.Frame)
        {
            stop = ReadStop.More(PcapngBlock.Frame);
            return Kind.Unclear;
        }

        if (PcapMagic.TryRecognize(start, out magic))
        {
            stop = ReadStop.More(PcapLayout.FileHeader);
            return start.Length < PcapLayout.FileHeader ? Kind.Unclear : Kind.Pcap;
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(start) == PcapngBlock.Section)
        {
            return PcapngBlock.TryReadOrder(start, out _, out stop) ? Kind.Pcapng : Kind.Unclear;
        }

        stop = Describe(start, gzip, atEnd: false);
        return Kind.Unclear;
    }

    /// <summary>Says what bytes are that are no capture.</summary>
    /// <param name="start">The first bytes, perhaps none.</param>
    /// <param name="gzip">What unpacks them.</param>
    /// <param name="atEnd">Whether no more will come, so that they may be the start of a capture that was cut.</param>
    public static ReadStop Describe(ReadOnlySpan<byte> start, GzipMembersStream? gzip, bool atEnd)
    {
        if (start.IsEmpty)
        {
            return gzip switch
            {
                null => Empty("There is not a single byte to read; expected a capture (a search without results gives an empty body)"),
                { IsCut: true } => Truncated("The compressed capture breaks off before its first byte"),
                _ => Empty("The compressed data hold not a single byte; expected a capture"),
            };
        }

        if (atEnd && PcapMagic.MayBecomeCapture(start))
        {
            return Truncated(start[0] switch
            {
                0x0A => FormattableString.Invariant(
                    $"Cut inside the section header of a pcapng capture: {start.Length} bytes; expected at least {PcapngBlock.SectionFrame}"),
                0x1F => FormattableString.Invariant($"Cut inside the header of a gzip file: {start.Length} bytes; expected at least 18"),
                _ => FormattableString.Invariant($"Cut inside the file header: {start.Length} bytes; expected at least {PcapLayout.FileHeader}"),
            });
        }

        return new ReadStop(0, CaptureFault.NotACapture, ForeignData.Describe(start));
    }

    private static ReadStop Empty(string description) => new(0, CaptureFault.Empty, description);

    private static ReadStop Truncated(string description) => new(0, CaptureFault.Truncated, description);
}
