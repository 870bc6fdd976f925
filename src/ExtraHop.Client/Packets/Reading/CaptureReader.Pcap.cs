using System.Buffers.Binary;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>Records of classic pcap, beyond the plain ones that <see cref="TryRead"/> takes itself.</content>
public sealed partial class CaptureReader
{
    private const int PcapRecordHeader = 16;
    private const int ModifiedRecordHeader = 24;

    private int _recordHeader;

    private bool TryReadRecord()
    {
        Span<byte> rest = _buffer.AsSpan(Position, _end - Position);
        if (rest.Length < _recordHeader)
        {
            return Starve(_recordHeader);
        }

        (uint captured, uint original) = ReadLengths(rest);
        if (captured == 0 && PcapMagic.LooksLikeFileHeader(rest))
        {
            return Fail(CaptureFault.Malformed, "A second pcap file follows the first: two captures were run together; expected a packet record");
        }

        if (captured > (uint)_limit)
        {
            return IsPlausible(rest, captured, original)
                ? Fail(CaptureFault.LimitExceeded, FormattableString.Invariant($"A packet of {captured} bytes; the limit (MaxPacketBytes) is {_limit}"))
                : Fail(CaptureFault.Malformed, FormattableString.Invariant($"A packet record claims {captured} captured bytes; expected at most {_limit}. What follows is no packet record"));
        }

        if (captured > (uint)(rest.Length - _recordHeader))
        {
            return Starve(_recordHeader + (int)captured);
        }

        var time = BinaryPrimitives.ReadUInt64LittleEndian(rest);
        PacketRecordKind kind = Format == CaptureFormat.ModifiedPcap ? PacketRecordKind.Modified : PacketRecordKind.Classic;
        _next = new PendingRecord
        {
            Offset = Position + _recordHeader,
            Length = (int)captured,
            ExtraLength = _recordHeader - PcapRecordHeader,
            Source = _interface,
            Time = _swapped ? ulong.RotateLeft(BinaryPrimitives.ReverseEndianness(time), 32) : time,
            OriginalLength = original,
            Kind = _swapped ? kind | PacketRecordKind.BigEndian : kind,
        };
        Position += _recordHeader + (int)captured;
        _cursor += OnePacket;
        return true;
    }

    /// <summary>Whether a record beyond the limit may be one, which garbage behind a capture hardly ever looks like: a packet that was longer still, and less than a second's fraction.</summary>
    private bool IsPlausible(ReadOnlySpan<byte> record, uint captured, uint original)
        => captured <= original && captured <= CaptureReaderOptions.MaxDBusPacketBytes && original <= int.MaxValue && Read32(record[4..]) < 1_000_000_000;

    private (uint Captured, uint Original) ReadLengths(ReadOnlySpan<byte> record)
    {
        var captured = Read32(record[8..]);
        var original = Read32(record[12..]);
        return _lengthsSwapped || (_lengthsMaybeSwapped && captured > original) ? (original, captured) : (captured, original);
    }

    private string DescribeCut(ReadOnlySpan<byte> rest)
    {
        if (_gzip is { IsCut: true })
        {
            return rest.IsEmpty ? "The compressed capture breaks off" : FormattableString.Invariant($"The compressed capture breaks off, {rest.Length} bytes into a record");
        }

        if (Format == CaptureFormat.Pcapng)
        {
            return rest.Length < 8
                ? FormattableString.Invariant($"Cut inside a block header: {rest.Length} bytes; expected 8")
                : FormattableString.Invariant($"Cut inside a block of type 0x{Read32(rest):X8}: {rest.Length} bytes; expected {Math.Max(_needed, 12)}");
        }

        return rest.Length < _recordHeader
            ? FormattableString.Invariant($"Cut inside a packet header: {rest.Length} bytes; expected {_recordHeader}")
            : FormattableString.Invariant($"Cut inside a packet: {rest.Length - _recordHeader} bytes; expected {ReadLengths(rest).Captured}");
    }
}
