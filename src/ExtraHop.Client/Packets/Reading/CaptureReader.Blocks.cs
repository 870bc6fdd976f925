using System.Buffers.Binary;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>Blocks of pcapng.</content>
public sealed partial class CaptureReader
{
    private const uint InterfaceType = 1;
    private const uint ObsoletePacketType = 2;
    private const uint SimplePacketType = 3;
    private const uint NamesType = 4;
    private const uint StatisticsType = 5;
    private const uint EnhancedPacketType = 6;
    private const uint SecretsType = 10;
    private const int BlockFrame = 12;
    private const int EnhancedFrame = 32;
    private const int SimpleFrame = 16;
    private const long OptionRoom = 65536;
    private const uint LargestBlock = 1 << 30;

    private enum BlockStep
    {
        Next,
        Stop,
        Packet,
    }

    private bool TryReadBlock()
    {
        while (true)
        {
            var rest = new ReadOnlySpan<byte>(_buffer, Position, _end - Position);
            switch (ReadOddBlock(rest))
            {
                case BlockStep.Packet:
                    _cursor += OnePacket;
                    return true;
                case BlockStep.Stop:
                    return false;
            }
        }
    }

    /// <summary>Notes the record of an enhanced or obsolete packet block.</summary>
    private void Found(ReadOnlySpan<byte> block, CaptureInterface source, int captured, PacketRecordKind kind)
    {
        var time = BinaryPrimitives.ReadUInt64LittleEndian(block[12..]);
        _next = new PendingRecord
        {
            Offset = Position + 28,
            Length = captured,
            ExtraLength = Math.Max(block.Length - EnhancedFrame - ((captured + 3) & ~3), 0),
            Source = source,
            Time = _swapped ? BinaryPrimitives.ReverseEndianness(time) : ulong.RotateLeft(time, 32),
            OriginalLength = Read32(block[24..]),
            Kind = _swapped ? kind | PacketRecordKind.BigEndian : kind,
        };
        Position += block.Length;
    }

    private BlockStep ReadOddBlock(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < BlockFrame)
        {
            Starve(BlockFrame);
            return BlockStep.Stop;
        }

        var type = Read32(rest);
        var swapped = _swapped;
        if (type == SectionType)
        {
            // A section sets its own byte order, which its length is written in already.
            var magic = BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]);
            if (magic is not (ByteOrderMagic or SwappedByteOrderMagic))
            {
                return Malformed(DescribeByteOrder(magic));
            }

            swapped = magic != ByteOrderMagic;
        }

        var length = swapped ? BinaryPrimitives.ReadUInt32BigEndian(rest[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
        if (!CheckLength(type, length, rest, out var whole))
        {
            return BlockStep.Stop;
        }

        ReadOnlySpan<byte> block = rest[..whole];
        var trailer = swapped ? BinaryPrimitives.ReadUInt32BigEndian(block[^4..]) : BinaryPrimitives.ReadUInt32LittleEndian(block[^4..]);
        if (trailer != length && trailer != (uint)whole)
        {
            return Malformed(FormattableString.Invariant($"A block of type 0x{type:X8} and {length} bytes ends with the length {trailer}; expected {length}"));
        }

        _swapped = swapped;
        return Dispatch(type, block);
    }

    private bool CheckLength(uint type, uint length, ReadOnlySpan<byte> rest, out int whole)
    {
        whole = 0;
        var minimum = type switch
        {
            SectionType => SectionHeader,
            InterfaceType => 20,
            EnhancedPacketType or ObsoletePacketType => EnhancedFrame,
            SimplePacketType => SimpleFrame,
            StatisticsType => 24,
            SecretsType => 20,
            _ => BlockFrame,
        };
        if (length < (uint)minimum)
        {
            return Fail(CaptureFault.Malformed, FormattableString.Invariant($"A block of type 0x{type:X8} with a length of {length}; expected at least {minimum}"));
        }

        var limit = BlockLimit(type, rest);
        if (length > limit)
        {
            return IsPlausible(type, length)
                ? Fail(CaptureFault.LimitExceeded, FormattableString.Invariant($"A block of type 0x{type:X8} of {length} bytes; the limit (MaxBlockBytes) is {limit}"))
                : Fail(CaptureFault.Malformed, FormattableString.Invariant($"A block of type 0x{type:X8} claims {length} bytes; expected at most {limit}. What follows is no block"));
        }

        // Some writers leave the padding out of the length, though not out of the file.
        whole = (int)((length + 3) & ~3u);
        return rest.Length >= whole || Starve(whole);
    }

    /// <summary>The most bytes that a block may have: for a packet at least the packet that is permitted, with its options.</summary>
    private long BlockLimit(uint type, ReadOnlySpan<byte> rest) => type is EnhancedPacketType or ObsoletePacketType or SimplePacketType
        ? Math.Max(_options.MaxBlockBytes, PacketLimit(LinkOf(type, rest)) + OptionRoom)
        : _options.MaxBlockBytes;

    /// <summary>
    /// Whether a block beyond the limit may be one. Told from its first bytes alone, so that it does not matter how many more have arrived: garbage behind a capture
    /// seldom has both a number that was given out and a length that a block can have.
    /// </summary>
    private static bool IsPlausible(uint type, uint length) => type is < 0x10000 or 0xBAD or 0x40000BAD or SectionType && (length & 3) == 0 && length <= LargestBlock;

    private LinkType LinkOf(uint type, ReadOnlySpan<byte> rest)
    {
        var id = type switch
        {
            EnhancedPacketType => Read32(rest[8..]),
            ObsoletePacketType => Read16(rest[8..]),
            _ => 0u,
        };
        return id < (uint)_knownCount ? _known[id].LinkType : LinkType.Null;
    }

    private BlockStep Dispatch(uint type, ReadOnlySpan<byte> block)
    {
        ReadOnlySpan<byte> body = block[8..^4];
        if (type == SectionType)
        {
            return ReadSection(body, block.Length);
        }

        switch (type)
        {
            case EnhancedPacketType or ObsoletePacketType:
                return ReadPacketBlock(type, block);
            case SimplePacketType:
                return ReadSimplePacket(body, block.Length);
            case InterfaceType:
                return ReadInterface(body, block.Length);
            case StatisticsType:
                ReadStatistics(body);
                break;
            case NamesType:
                ReadNames(body);
                break;
            case SecretsType:
                ReadSecrets(body);
                break;
        }

        return Pass(type, body, block.Length);
    }

    private BlockStep ReadPacketBlock(uint type, ReadOnlySpan<byte> block)
    {
        var isObsolete = type == ObsoletePacketType;
        var id = isObsolete ? Read16(block[8..]) : Read32(block[8..]);
        if (id >= (uint)_knownCount)
        {
            return Malformed(FormattableString.Invariant($"A packet of interface {id}; the section has described {_knownCount} interface(s) so far"));
        }

        CaptureInterface source = _known[id];
        var captured = Read32(block[20..]);
        if (captured > (uint)(block.Length - EnhancedFrame))
        {
            return Malformed(FormattableString.Invariant($"A packet block of {block.Length} bytes claims {captured} captured bytes; expected at most {block.Length - EnhancedFrame}"));
        }

        if (captured > (uint)PacketLimit(source.LinkType))
        {
            Fail(CaptureFault.LimitExceeded, FormattableString.Invariant($"A packet of {captured} bytes; the limit (MaxPacketBytes) is {PacketLimit(source.LinkType)}"));
            return BlockStep.Stop;
        }

        PacketRecordKind kind = isObsolete ? PacketRecordKind.Obsolete | (PacketRecordKind)(Read16(block[10..]) << 16) : PacketRecordKind.Enhanced;
        Found(block, source, (int)captured, kind);
        return BlockStep.Packet;
    }

    private BlockStep ReadSimplePacket(ReadOnlySpan<byte> body, int blockLength)
    {
        if (_knownCount == 0)
        {
            return Malformed("A simple packet before any interface; expected the description of interface 0 first");
        }

        // It has no captured length of its own: the original, the interface's limit and the block's size decide together.
        CaptureInterface source = _known[0];
        var original = Read32(body);
        var captured = Math.Min(original, (uint)(body.Length - 4));
        if (source.SnapLength > 0)
        {
            captured = (uint)Math.Min(captured, source.SnapLength);
        }

        if (captured > (uint)PacketLimit(source.LinkType))
        {
            Fail(CaptureFault.LimitExceeded, FormattableString.Invariant($"A packet of {captured} bytes; the limit (MaxPacketBytes) is {PacketLimit(source.LinkType)}"));
            return BlockStep.Stop;
        }

        _next = new PendingRecord { Offset = Position + 12, Length = (int)captured, Source = source, OriginalLength = original, Kind = PacketRecordKind.Simple };
        Position += blockLength;
        return BlockStep.Packet;
    }

    private BlockStep Pass(uint type, ReadOnlySpan<byte> body, int blockLength)
    {
        if (_options.OnBlock is { } handler)
        {
            var block = new CaptureBlock(type, _swapped, body);
            handler(in block);
        }

        Position += blockLength;
        return BlockStep.Next;
    }

    private BlockStep Malformed(string description)
    {
        Fail(CaptureFault.Malformed, description);
        return BlockStep.Stop;
    }
}
