using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <content>The walk over what is buffered: the hottest code of the library.</content>
public sealed partial class CaptureReader
{
    /// <summary>Takes the next packet from the buffer. Never waits, never throws.</summary>
    /// <param name="packet">The packet, valid until the next <c>Fill</c>.</param>
    /// <returns>False when the buffer holds no further whole packet: call <see cref="Fill"/> or <see cref="FillAsync"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(out PacketRecord packet)
    {
        // Four plain cases of little-endian captures; everything else, an empty packet too (it may be a second file header), goes the longer way.
        // No bounds checks: 0 <= Position <= _end <= _buffer.Length always holds, and every access is compared with _end here.
        // One copy of the reference: in a caller's try block it may live in memory, and would be fetched anew for every field.
        CaptureReader self = this;
        ulong cursor = self._cursor;
        int position = (int)cursor;

        // Where a capture is sliced, nearly every packet has the same length. Comparing with it lets the processor predict where the next record
        // starts, instead of waiting for each length before it can look at the next; and one comparison stands for several.
        if (position <= self._lastSlicedRecord)
        {
            ref byte record = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(self._buffer), (nuint)(uint)cursor);
            ulong lengths = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref record, 8));
            if ((uint)lengths == self._sliceBytes)
            {
                packet = new PacketRecord(
                    ref Unsafe.Add(ref record, PcapLayout.PlainRecordHeader),
                    (int)lengths,
                    0,
                    self._interface,
                    Unsafe.ReadUnaligned<ulong>(ref record),
                    (uint)(lengths >> 32),
                    PacketRecordKind.Classic);
                self._cursor = cursor + self._sliceStep;
                return true;
            }
        }
        else if (position <= self._lastSlicedBlock)
        {
            ref byte block = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(self._buffer), (nuint)(uint)cursor);
            ulong step = self._sliceStep;
            uint length = (uint)step;
            if (((Vector256.LoadUnsafe(ref block) ^ self._sliceStart) & PcapngBlock.SliceMask) == Vector256<byte>.Zero
                && Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref block, (nuint)length - 4)) == length)
            {
                packet = new PacketRecord(
                    ref Unsafe.Add(ref block, 28),
                    (int)self._sliceBytes,
                    0,
                    self._interface,
                    ulong.RotateLeft(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref block, 12)), 32),
                    Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref block, 24)),
                    PacketRecordKind.Enhanced);
                self._cursor = cursor + step;
                return true;
            }
        }

        int rest = self._end - position;
        if (rest >= self._fastRecord)
        {
            ref byte record = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(self._buffer), (nuint)(uint)cursor);
            ulong lengths = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref record, 8));
            uint captured = (uint)lengths;
            if (captured - 1 < (uint)self._limit && captured <= (uint)(rest - PcapLayout.PlainRecordHeader))
            {
                packet = new PacketRecord(
                    ref Unsafe.Add(ref record, PcapLayout.PlainRecordHeader),
                    (int)captured,
                    0,
                    self._interface,
                    Unsafe.ReadUnaligned<ulong>(ref record),
                    (uint)(lengths >> 32),
                    PacketRecordKind.Classic);
                self._cursor = cursor + OnePacket + PcapLayout.PlainRecordHeader + captured;
                return true;
            }
        }
        else if (rest >= self._fastBlock)
        {
            ref byte block = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(self._buffer), (nuint)(uint)cursor);
            ulong start = Unsafe.ReadUnaligned<ulong>(ref block);
            uint length = (uint)(start >> 32);
            if ((uint)start == PcapngBlock.EnhancedPacket && length - PcapngBlock.EnhancedFrame <= (uint)(rest - PcapngBlock.EnhancedFrame)
                && (length & 3) == 0 && length <= self._fastBlockLimit
                && Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref block, (nint)length - 4)) == length)
            {
                uint id = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref block, 8));
                ulong lengths = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref block, 20));
                uint captured = (uint)lengths;
                if (id < (uint)self._knownCount && captured <= length - PcapngBlock.EnhancedFrame && captured <= (uint)self._limit)
                {
                    packet = new PacketRecord(
                        ref Unsafe.Add(ref block, 28),
                        (int)captured,
                        (int)(length - PcapngBlock.EnhancedFrame - captured) & ~3,
                        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(self._known), id),
                        ulong.RotateLeft(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref block, 12)), 32),
                        (uint)(lengths >> 32),
                        PacketRecordKind.Enhanced);
                    self._cursor = cursor + OnePacket + length;
                    return true;
                }
            }
        }

        if (!TryReadSlowly())
        {
            packet = default;
            return false;
        }

        packet = new PacketRecord(
            ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _next.Offset),
            _next.Length,
            _next.ExtraLength,
            _next.Source,
            _next.Time,
            _next.OriginalLength,
            _next.Kind);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadSlowly()
    {
        if (_failure is null && !_ended && Format != CaptureFormat.Unknown)
        {
            return _layout is { } layout ? TryReadRecord(layout) : TryReadBlock();
        }

        _starved = true;
        return false;
    }
}
