namespace ExtraHop.Client.Packets.Reading;

/// <summary>How the records of a classic capture are laid out, as its file header says, and the way to read any of them.</summary>
internal sealed class PcapLayout
{
    public const int FileHeader = 24;
    public const int PlainRecordHeader = 16;
    private const int ModifiedRecordHeader = 24;

    private readonly ByteOrder _order;
    private readonly bool _lengthsSwapped;
    private readonly bool _lengthsMaybeSwapped;
    private readonly PacketRecordKind _kind;

    private PcapLayout(ReadOnlySpan<byte> header, PcapMagic magic, ByteOrder order, int major, int minor)
    {
        _order = order;

        // Before 2.3 the two lengths of a record are swapped, in 2.3 only where the writer was an old one; 543.0 is what DG/UX wrote.
        _lengthsSwapped = major == 543 || minor < 3;
        _lengthsMaybeSwapped = major == 2 && minor == 3;
        _kind = (magic.IsModified ? PacketRecordKind.Modified : PacketRecordKind.Classic) | (magic.IsBigEndian ? PacketRecordKind.BigEndian : default);
        RecordHeader = magic.IsModified ? ModifiedRecordHeader : PlainRecordHeader;
        Format = magic.IsModified ? CaptureFormat.ModifiedPcap : CaptureFormat.Pcap;
        IsPlain = BitConverter.IsLittleEndian && !magic.IsBigEndian && !magic.IsModified && !_lengthsSwapped && !_lengthsMaybeSwapped;

        uint link = order.UInt32(header[20..]);
        Interface = new CaptureInterface(0, new LinkType((ushort)link), order.UInt32(header[16..]))
        {
            TimeResolution = magic.IsNanoseconds ? (byte)9 : (byte)6,
            FrameCheckLength = (link & 0x0400_0000) != 0 ? (int)(link >> 28) * 2 : null,
            Clock = CaptureClock.ForClassic(magic.IsNanoseconds),
        };
        Section = new CaptureSection(magic.IsBigEndian, major, minor);
        Section.Add(Interface);
    }

    public CaptureFormat Format { get; }

    public CaptureSection Section { get; }

    public CaptureInterface Interface { get; }

    /// <summary>The bytes before the data of each packet.</summary>
    public int RecordHeader { get; }

    /// <summary>Whether the records can be read as the processor has its numbers, without a look at anything else.</summary>
    public bool IsPlain { get; }

    /// <summary>Reads the file header.</summary>
    /// <returns>Null where the version is not known.</returns>
    public static PcapLayout? Read(ReadOnlySpan<byte> header, PcapMagic magic, out ReadStop stop)
    {
        var order = new ByteOrder(magic.IsBigEndian);
        ushort major = order.UInt16(header[4..]);
        ushort minor = order.UInt16(header[6..]);
        bool isKnown = major == 2 || (major, minor) == (543, 0);
        stop = isKnown ? default : ReadStop.Malformed(FormattableString.Invariant($"pcap version {major}.{minor}; expected 2.x"));
        return isKnown ? new PcapLayout(header, magic, order, major, minor) : null;
    }

    /// <summary>Reads a record of any kind.</summary>
    /// <param name="rest">What is buffered from the record on.</param>
    /// <param name="limit">The most bytes that a packet may have.</param>
    /// <param name="record">The packet; its offset is counted from the start of the record, which ends with the packet.</param>
    /// <param name="stop">Why there is none.</param>
    public bool TryReadRecord(ReadOnlySpan<byte> rest, int limit, out PendingRecord record, out ReadStop stop)
    {
        record = default;
        if (rest.Length < RecordHeader)
        {
            stop = ReadStop.More(RecordHeader);
            return false;
        }

        (uint captured, uint original) = ReadLengths(rest);
        if (captured == 0 && PcapMagic.LooksLikeFileHeader(rest))
        {
            stop = ReadStop.Malformed("A second pcap file follows the first: two captures were run together; expected a packet record");
            return false;
        }

        if (captured > (uint)limit)
        {
            stop = IsPlausible(rest, captured, original)
                ? ReadStop.TooLarge(FormattableString.Invariant($"A packet of {captured} bytes; the limit (MaxPacketBytes) is {limit}"))
                : ReadStop.Malformed(FormattableString.Invariant(
                    $"A packet record claims {captured} captured bytes; expected at most {limit}. What follows is no packet record"));
            return false;
        }

        if (captured > (uint)(rest.Length - RecordHeader))
        {
            stop = ReadStop.More(RecordHeader + (int)captured);
            return false;
        }

        stop = default;
        record = new PendingRecord
        {
            Offset = RecordHeader,
            Length = (int)captured,
            ExtraLength = RecordHeader - PlainRecordHeader,
            Source = Interface,
            Time = _order.Seconds(rest),
            OriginalLength = original,
            Kind = _kind,
        };
        return true;
    }

    /// <summary>Says where a record was cut.</summary>
    public string DescribeCut(ReadOnlySpan<byte> rest) => rest.Length < RecordHeader
        ? FormattableString.Invariant($"Cut inside a packet header: {rest.Length} bytes; expected {RecordHeader}")
        : FormattableString.Invariant($"Cut inside a packet: {rest.Length - RecordHeader} bytes; expected {ReadLengths(rest).Captured}");

    /// <summary>
    /// Whether a record beyond the limit may be one, which garbage behind a capture hardly ever looks like: a packet that was longer still, and less than a
    /// second's fraction.
    /// </summary>
    private bool IsPlausible(ReadOnlySpan<byte> record, uint captured, uint original) =>
        captured <= original && captured <= CaptureReaderOptions.MaxDBusPacketBytes && original <= int.MaxValue && _order.UInt32(record[4..]) < 1_000_000_000;

    private (uint Captured, uint Original) ReadLengths(ReadOnlySpan<byte> record)
    {
        uint captured = _order.UInt32(record[8..]);
        uint original = _order.UInt32(record[12..]);
        return _lengthsSwapped || (_lengthsMaybeSwapped && captured > original) ? (original, captured) : (captured, original);
    }
}
