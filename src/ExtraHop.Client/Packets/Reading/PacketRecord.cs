using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <summary>
/// A packet as it lies in the reader's buffer: nothing is copied, nothing allocated. It dies at the reader's next <c>Fill</c>; <see cref="ToPacket"/> makes a
/// copy to keep.
/// </summary>
public readonly ref struct PacketRecord
{
    // One reference and two lengths instead of two spans: the smaller the record, the less every packet costs.
    private readonly ref readonly byte _start;
    private readonly int _length;
    private readonly int _extraLength;
    private readonly CaptureInterface _interface;
    private readonly ulong _time;
    private readonly uint _originalLength;
    private readonly PacketRecordKind _kind;

    /// <summary>Takes references that its caller has checked.</summary>
    /// <param name="start">The first captured byte.</param>
    /// <param name="length">How many bytes were captured.</param>
    /// <param name="extraLength">How many bytes of options follow the padded data; for a modified record, of the rest of its header, which precedes the
    /// data.</param>
    /// <param name="source">The interface.</param>
    /// <param name="time">The raw time.</param>
    /// <param name="originalLength">The length on the wire.</param>
    /// <param name="kind">What the record was read from.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PacketRecord(
        ref readonly byte start, int length, int extraLength, CaptureInterface source, ulong time, uint originalLength, PacketRecordKind kind)
    {
        _start = ref start;
        _length = length;
        _extraLength = extraLength;
        _interface = source;
        _time = time;
        _originalLength = originalLength;
        _kind = kind;
    }

    /// <summary>The captured bytes, as many as the capture holds: a link frame of <see cref="LinkType"/>.</summary>
    public ReadOnlySpan<byte> Data => MemoryMarshal.CreateReadOnlySpan(in _start, _length);

    /// <summary>How long the packet was on the wire. May be more than was captured (a slice), and in odd captures less.</summary>
    public long OriginalLength => _originalLength;

    /// <summary>Whether the capture says when the packet was seen. Only simple packet blocks of pcapng do not.</summary>
    public bool HasTimestamp => (_kind & PacketRecordKind.Mask) != PacketRecordKind.Simple;

    /// <summary>When the packet was seen, to the nanosecond (rounded down where the capture is finer); 1970 when <see cref="HasTimestamp"/> is false.</summary>
    public CaptureTimestamp Timestamp => new(_interface.Clock.ToNanoseconds(_time));

    /// <summary>
    /// The time as the capture states it: ticks of the interface, or in a classic file the seconds in the low and the fraction in the high half.
    /// </summary>
    public ulong RawTime => _time;

    /// <summary>The interface that captured the packet.</summary>
    public CaptureInterface Interface => _interface;

    /// <summary>The number of the interface within its section; in a modified pcap file the interface index of the capturing host.</summary>
    public int InterfaceId => (_kind & PacketRecordKind.Mask) == PacketRecordKind.Modified ? ModifiedInterfaceIndex : _interface.Id;

    /// <summary>The kind of frame.</summary>
    public LinkType LinkType => _interface.LinkType;

    /// <summary>Which way the packet passed the interface.</summary>
    public PacketDirection Direction => (_kind & PacketRecordKind.Mask) switch
    {
        PacketRecordKind.Modified => ModifiedHeader[6] == 4 ? PacketDirection.Outbound : PacketDirection.Inbound,
        _ => (Flags & 3) switch
        {
            1 => PacketDirection.Inbound,
            2 => PacketDirection.Outbound,
            _ => PacketDirection.Unknown,
        },
    };

    /// <summary>The pcapng link-layer flags (direction, reception type, frame check length, errors); null where the capture has none.</summary>
    public uint? Flags => TryGetOption(2, out CaptureOption option) && option.Value.Length == 4 && option.TryGetNumber(out ulong flags) ? (uint)flags : null;

    /// <summary>How many packets were lost between this packet and the one before on the interface; null where the capture does not say.</summary>
    public ulong? DroppedBefore
    {
        get
        {
            if ((_kind & PacketRecordKind.Mask) == PacketRecordKind.Obsolete)
            {
                uint drops = (uint)_kind >> 16;
                return drops == 0xFFFF ? null : drops;
            }

            return TryGetOption(4, out CaptureOption option) && option.TryGetNumber(out ulong dropped) ? dropped : null;
        }
    }

    /// <summary>The number that marks copies of one packet on several interfaces; null where the capture has none.</summary>
    public ulong? PacketId => TryGetOption(5, out CaptureOption option) && option.TryGetNumber(out ulong id) ? id : null;

    /// <summary>The interface queue the packet came through; null where the capture does not say.</summary>
    public uint? Queue => TryGetOption(6, out CaptureOption option) && option.TryGetNumber(out ulong queue) ? (uint)queue : null;

    /// <summary>The first comment on the packet, or null. Makes a string.</summary>
    public string? Comment => TryGetOption(CaptureOption.CommentCode, out CaptureOption option) ? option.AsText() : null;

    /// <summary>All pcapng options of the packet (comments, flags, hashes, verdicts), for <c>foreach</c>. Empty in other formats.</summary>
    public CaptureOptionEnumerator Options => new(OptionBytes, IsBigEndian);

    /// <summary>When the packet was seen, as far as 64 bits hold it: the years 1677 to 2262.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGetUnixNanoseconds(out long nanoseconds) => _interface.Clock.TryToNanoseconds(_time, out nanoseconds) && HasTimestamp;

    /// <summary>Whether the raw time is that of a classic file.</summary>
    internal bool IsClassic => (_kind & PacketRecordKind.Mask) is PacketRecordKind.Classic or PacketRecordKind.Modified;

    /// <summary>Whether the packet comes from an obsolete packet block, whose drop count is no option.</summary>
    internal bool IsObsolete => (_kind & PacketRecordKind.Mask) == PacketRecordKind.Obsolete;

    /// <summary>How many bytes of options the packet has.</summary>
    internal int OptionsLength => _extraLength;

    private bool IsBigEndian => _kind.HasFlag(PacketRecordKind.BigEndian);

    private ReadOnlySpan<byte> OptionBytes => _extraLength == 0 || (_kind & PacketRecordKind.Mask) == PacketRecordKind.Modified
        ? default
        : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref Unsafe.AsRef(in _start), (_length + 3) & ~3), _extraLength);

    private ReadOnlySpan<byte> ModifiedHeader => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Subtract(ref Unsafe.AsRef(in _start), _extraLength), _extraLength);

    private int ModifiedInterfaceIndex =>
        IsBigEndian ? BinaryPrimitives.ReadInt32BigEndian(ModifiedHeader) : BinaryPrimitives.ReadInt32LittleEndian(ModifiedHeader);

    /// <summary>Finds the first option with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="option">The option.</param>
    /// <returns>False when the packet has none.</returns>
    public bool TryGetOption(ushort code, out CaptureOption option)
    {
        foreach (CaptureOption candidate in Options)
        {
            if (candidate.Code == code)
            {
                option = candidate;
                return true;
            }
        }

        option = default;
        return false;
    }

    /// <summary>Copies the packet, so that it can be kept.</summary>
    /// <param name="number">The number to give it; see <see cref="CaptureReader.PacketCount"/>.</param>
    public Packet ToPacket(long number = 0) => new()
    {
        Number = number,
        Data = Data.ToArray(),
        Timestamp = HasTimestamp ? Timestamp : null,
        OriginalLength = OriginalLength,
        LinkType = LinkType,
        InterfaceId = InterfaceId,
        Direction = Direction,
        Comment = Comment,
    };
}
