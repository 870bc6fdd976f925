using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ExtraHop.Client.Packets.Reading;

/// <summary>A block of a pcapng capture that is there as a whole and whose lengths agree.</summary>
internal readonly ref struct PcapngBlock
{
    public const uint Section = 0x0A0D0D0A;
    public const uint Interface = 1;
    public const uint ObsoletePacket = 2;
    public const uint SimplePacket = 3;
    public const uint Names = 4;
    public const uint Statistics = 5;
    public const uint EnhancedPacket = 6;
    public const uint Secrets = 10;

    /// <summary>The type and the two lengths of any block.</summary>
    public const int Frame = 12;

    /// <summary>The fewest bytes of a section header.</summary>
    public const int SectionFrame = 28;

    /// <summary>What an enhanced (or obsolete) packet block has beside its packet and options.</summary>
    public const int EnhancedFrame = 32;

    /// <summary>What the options of a packet may take beside the packet itself.</summary>
    public const long OptionRoom = 65536;

    private const uint ByteOrderMagic = 0x1A2B3C4D;
    private const uint SwappedByteOrderMagic = 0x4D3C2B1A;
    private const int SimpleFrame = 16;
    private const uint LargestBlock = 1 << 30;

    private PcapngBlock(uint type, ByteOrder order, ReadOnlySpan<byte> bytes)
    {
        Type = type;
        Order = order;
        Bytes = bytes;
    }

    public uint Type { get; }

    /// <summary>Which of an enhanced packet block's first 32 bytes are the same in every slice: type, length, interface and captured length, but neither time
    /// nor original length.</summary>
    public static Vector256<byte> SliceMask
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(uint.MaxValue, uint.MaxValue, uint.MaxValue, 0, 0, uint.MaxValue, 0, 0).AsByte();
    }

    /// <summary>The order of its numbers; a section header sets its own.</summary>
    public ByteOrder Order { get; }

    /// <summary>All of it, from its type to its second length.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>What stands between its lengths.</summary>
    public ReadOnlySpan<byte> Body => Bytes[8..^4];

    /// <summary>How the enhanced packet blocks of an interface begin where every packet has the same captured length, as far as <see cref="SliceMask"/> goes.
    /// </summary>
    public static Vector256<byte> SliceStart(uint length, uint interfaceId, uint captured) =>
        Vector256.Create(EnhancedPacket, length, interfaceId, 0, 0, captured, 0, 0).AsByte();

    /// <summary>Reads the next block.</summary>
    /// <param name="rest">What is buffered from the block on.</param>
    /// <param name="order">The byte order of the section at hand.</param>
    /// <param name="known">The interfaces of that section.</param>
    /// <param name="options">The limits.</param>
    /// <param name="block">The block.</param>
    /// <param name="stop">Why there is none.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> rest, ByteOrder order, ReadOnlySpan<CaptureInterface> known, CaptureReaderOptions options, out PcapngBlock block, out ReadStop stop)
    {
        block = default;
        if (rest.Length < Frame)
        {
            stop = ReadStop.More(Frame);
            return false;
        }

        uint type = order.UInt32(rest);
        if (type == Section && !TryReadOrder(rest, out order, out stop))
        {
            return false;
        }

        uint length = order.UInt32(rest[4..]);
        if (!CheckLength(type, length, rest, order, known, options, out stop))
        {
            return false;
        }

        // Some writers leave the padding out of the length, though not out of the file.
        int whole = (int)((length + 3) & ~3u);
        if (rest.Length < whole)
        {
            stop = ReadStop.More(whole);
            return false;
        }

        uint trailer = order.UInt32(rest[(whole - 4)..]);
        if (trailer != length && trailer != (uint)whole)
        {
            stop = ReadStop.Malformed(FormattableString.Invariant(
                $"A block of type 0x{type:X8} and {length} bytes ends with the length {trailer}; expected {length}"));
            return false;
        }

        block = new PcapngBlock(type, order, rest[..whole]);
        return true;
    }

    /// <summary>Reads the byte order that a section header sets for itself and its section.</summary>
    public static bool TryReadOrder(ReadOnlySpan<byte> section, out ByteOrder order, out ReadStop stop)
    {
        uint magic = BinaryPrimitives.ReadUInt32LittleEndian(section[8..]);
        order = new ByteOrder(magic != ByteOrderMagic);
        bool isKnown = magic is ByteOrderMagic or SwappedByteOrderMagic;

        // The four bytes as they stand in the file, for that is how a hex dump shows them.
        stop = isKnown ? default : ReadStop.Malformed(FormattableString.Invariant(
            $"A section header with the byte-order magic {BinaryPrimitives.ReverseEndianness(magic):X8}; expected 1A2B3C4D or 4D3C2B1A"));
        return isKnown;
    }

    /// <summary>Says where a block was cut.</summary>
    /// <param name="rest">What there is of it.</param>
    /// <param name="order">The byte order of the section at hand.</param>
    /// <param name="needed">How many bytes it was known to need.</param>
    public static string DescribeCut(ReadOnlySpan<byte> rest, ByteOrder order, int needed) => rest.Length < 8
        ? FormattableString.Invariant($"Cut inside a block header: {rest.Length} bytes; expected 8")
        : FormattableString.Invariant($"Cut inside a block of type 0x{order.UInt32(rest):X8}: {rest.Length} bytes; expected {Math.Max(needed, Frame)}");

    /// <summary>Reads the packet of a packet block.</summary>
    /// <param name="known">The interfaces of the section.</param>
    /// <param name="options">The limits.</param>
    /// <param name="record">The packet; its offset is counted from the start of the block.</param>
    /// <param name="stop">Why there is none.</param>
    public bool TryReadPacket(ReadOnlySpan<CaptureInterface> known, CaptureReaderOptions options, out PendingRecord record, out ReadStop stop)
    {
        record = default;
        bool isSimple = Type == SimplePacket;
        uint id = InterfaceOf(Type, Bytes, Order);
        if (id >= (uint)known.Length)
        {
            stop = ReadStop.Malformed(isSimple
                ? "A simple packet before any interface; expected the description of interface 0 first"
                : FormattableString.Invariant($"A packet of interface {id}; the section has described {known.Length} interface(s) so far"));
            return false;
        }

        CaptureInterface source = known[(int)id];
        uint captured = isSimple ? SimpleLength(source) : Order.UInt32(Bytes[20..]);
        if (!isSimple && captured > (uint)(Bytes.Length - EnhancedFrame))
        {
            stop = ReadStop.Malformed(FormattableString.Invariant(
                $"A packet block of {Bytes.Length} bytes claims {captured} captured bytes; expected at most {Bytes.Length - EnhancedFrame}"));
            return false;
        }

        int limit = options.PacketLimit(source.LinkType);
        if (captured > (uint)limit)
        {
            stop = ReadStop.TooLarge(FormattableString.Invariant($"A packet of {captured} bytes; the limit (MaxPacketBytes) is {limit}"));
            return false;
        }

        stop = default;
        record = isSimple ? Simple((int)captured, source) : Enhanced((int)captured, source);
        return true;
    }

    private static bool CheckLength(
        uint type,
        uint length,
        ReadOnlySpan<byte> rest,
        ByteOrder order,
        ReadOnlySpan<CaptureInterface> known,
        CaptureReaderOptions options,
        out ReadStop stop)
    {
        int minimum = type switch
        {
            Section => SectionFrame,
            Interface => 20,
            EnhancedPacket or ObsoletePacket => EnhancedFrame,
            SimplePacket => SimpleFrame,
            Statistics => 24,
            Secrets => 20,
            _ => Frame,
        };
        if (length < (uint)minimum)
        {
            stop = ReadStop.Malformed(FormattableString.Invariant($"A block of type 0x{type:X8} with a length of {length}; expected at least {minimum}"));
            return false;
        }

        long limit = options.MaxBlockBytes;
        if (length > limit && type is EnhancedPacket or ObsoletePacket or SimplePacket)
        {
            // A packet block may have at least the packet that is permitted, with its options.
            uint id = InterfaceOf(type, rest, order);
            LinkType link = id < (uint)known.Length ? known[(int)id].LinkType : LinkType.Null;
            limit = Math.Max(limit, options.PacketLimit(link) + OptionRoom);
        }

        stop = length <= limit ? default
            : IsPlausible(type, length) ? ReadStop.TooLarge(FormattableString.Invariant(
                $"A block of type 0x{type:X8} of {length} bytes; the limit (MaxBlockBytes) is {limit}"))
            : ReadStop.Malformed(FormattableString.Invariant(
                $"A block of type 0x{type:X8} claims {length} bytes; expected at most {limit}. What follows is no block"));
        return length <= limit;
    }

    /// <summary>
    /// Whether a block beyond the limit may be one. Told from its first bytes alone, so that it does not matter how many more have arrived: garbage behind a
    /// capture seldom has both a number that was given out and a length that a block can have.
    /// </summary>
    private static bool IsPlausible(uint type, uint length) =>
        type is < 0x10000 or 0xBAD or 0x40000BAD or Section && (length & 3) == 0 && length <= LargestBlock;

    /// <summary>The number of a packet's interface; a simple packet's is 0.</summary>
    private static uint InterfaceOf(uint type, ReadOnlySpan<byte> block, ByteOrder order) => type switch
    {
        EnhancedPacket => order.UInt32(block[8..]),
        ObsoletePacket => order.UInt16(block[8..]),
        _ => 0u,
    };

    /// <summary>A simple packet has no captured length of its own: the original one, the interface's limit and the block's size decide together.</summary>
    private uint SimpleLength(CaptureInterface source)
    {
        uint captured = Math.Min(Order.UInt32(Bytes[8..]), (uint)(Bytes.Length - SimpleFrame));
        return source.SnapLength > 0 ? (uint)Math.Min(captured, source.SnapLength) : captured;
    }

    private PendingRecord Simple(int captured, CaptureInterface source) =>
        new() { Offset = 12, Length = captured, Source = source, OriginalLength = Order.UInt32(Bytes[8..]), Kind = PacketRecordKind.Simple };

    private PendingRecord Enhanced(int captured, CaptureInterface source)
    {
        PacketRecordKind kind = Type == ObsoletePacket
            ? PacketRecordKind.Obsolete | (PacketRecordKind)(Order.UInt16(Bytes[10..]) << 16)
            : PacketRecordKind.Enhanced;
        return new PendingRecord
        {
            Offset = 28,
            Length = captured,
            ExtraLength = Math.Max(Bytes.Length - EnhancedFrame - ((captured + 3) & ~3), 0),
            Source = source,
            Time = Order.Ticks(Bytes[12..]),
            OriginalLength = Order.UInt32(Bytes[24..]),
            Kind = Order.IsBigEndian ? kind | PacketRecordKind.BigEndian : kind,
        };
    }
}
