using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Flows;

/// <content>New conversations, and the memory for them: what is there already stays where it is; only the buckets are made anew.</content>
internal sealed partial class FlowStore
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Insert(ref readonly PendingFlow packet)
    {
        // At most every other bucket is taken: the first place is nearly always the right one, and the processor may count on it.
        if ((Count + 1) * 2L > _buckets.Length)
        {
            Grow();
        }

        int index = Count++;
        if ((index & (SegmentFlows - 1)) == 0)
        {
            AddSegment(index >> SegmentShift);
        }

        Span<ulong> entry = Numbers(index);
        entry[Meta] = packet.Meta & PendingFlow.KeyMask;
        if ((packet.Meta & PendingFlow.IPv6) == 0)
        {
            entry[Pair] = packet.Pair;
        }
        else
        {
            entry[Pair] = packet.Hash;
            AddAddresses(index, in packet);
        }

        Link(packet.Hash, index);
        return index;
    }

    private void AddAddresses(int index, ref readonly PendingFlow packet)
    {
        ref Segment segment = ref _addresses[index >> SegmentShift];
        if (segment.Numbers is null)
        {
            segment = Allocate(index >> SegmentShift, AddressWidth);
        }

        Span<ulong> addresses = Addresses((uint)index);
        (addresses[0], addresses[1], addresses[2], addresses[3]) = (packet.LowHigh, packet.LowLow, packet.HighHigh, packet.HighLow);
    }

    private void AddSegment(int number)
    {
        if (number == _entries.Length)
        {
            Array.Resize(ref _entries, number * 2);
            Array.Resize(ref _addresses, number * 2);
        }

        _entries[number] = Allocate(number, Width);
    }

    private Segment Allocate(int number, int width)
    {
        // Pinned, so that it keeps its place, and with room to begin at a cache line.
        int flows = Math.Min(SegmentFlows, maxFlows - (number << SegmentShift));
        ulong[] numbers = GC.AllocateArray<ulong>((flows * width) + (LineBytes / sizeof(ulong)) - 1, pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(numbers, 0);
        return new Segment(numbers, (uint)(-address & (LineBytes - 1)) / sizeof(ulong));
    }

    private void Grow()
    {
        _buckets = new uint[_buckets.Length * 2];
        _shift--;
        for (int i = 0; i < Count; i++)
        {
            Span<ulong> entry = Numbers(i);
            ulong key = entry[Meta] & PendingFlow.KeyMask;
            Link((key & PendingFlow.IPv6) == 0 ? hash.IPv4(entry[Pair], key) : entry[Pair], i);
        }
    }

    private void Link(ulong value, int index)
    {
        int mask = _buckets.Length - 1;
        int at = (int)(value >> _shift);
        while (_buckets[at] != 0)
        {
            at = (at + 1) & mask;
        }

        _buckets[at] = Tag(value) | (uint)index;
    }
}
