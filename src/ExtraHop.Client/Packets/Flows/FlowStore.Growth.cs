using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Flows;

/// <content>New conversations, and the memory for them: what is there already stays where it is; only the buckets are made anew.</content>
internal sealed partial class FlowStore
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Insert(ref readonly PendingFlow packet)
    {
        // At most three of eight buckets are taken: the first place is nearly always the right one, and the processor may count on it.
        if ((Count + 1) * 8L > _buckets.Length * 3L)
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
        entry[Pair] = (packet.Meta & PendingFlow.IPv6) == 0 ? packet.Pair : (packet.Hash & ~(ulong)IndexMask) | (uint)AddAddresses(in packet);
        Link(packet.Hash, index);
        return index;
    }

    private int AddAddresses(ref readonly PendingFlow packet)
    {
        int index = _addressCount++;
        int segment = index >> SegmentShift;
        if ((index & (SegmentFlows - 1)) == 0)
        {
            if (segment == _addresses.Length)
            {
                Array.Resize(ref _addresses, segment * 2);
            }

            _addresses[segment] = new ulong[SegmentFlows * 4];
        }

        Span<ulong> addresses = Addresses(index);
        (addresses[0], addresses[1], addresses[2], addresses[3]) = (packet.LowHigh, packet.LowLow, packet.HighHigh, packet.HighLow);
        return index;
    }

    private void AddSegment(int number)
    {
        if (number == _entries.Length)
        {
            Array.Resize(ref _entries, number * 2);
        }

        // Pinned, so that it keeps its place, and with room to begin at a cache line.
        int flows = Math.Min(SegmentFlows, maxFlows - (number << SegmentShift));
        ulong[] numbers = GC.AllocateArray<ulong>((flows * Width) + Width - 1, pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(numbers, 0);
        _entries[number] = new Segment(numbers, (uint)(-address & (LineBytes - 1)) / sizeof(ulong));
    }

    private void Grow()
    {
        _buckets = new uint[_buckets.Length * 2];
        _shift--;
        for (int i = 0; i < Count; i++)
        {
            Span<ulong> entry = Numbers(i);
            ulong key = entry[Meta] & PendingFlow.KeyMask;
            if ((key & PendingFlow.IPv6) == 0)
            {
                Link(hash.IPv4(entry[Pair], key), i);
            }
            else
            {
                Span<ulong> addresses = Addresses((int)(entry[Pair] & IndexMask));
                Link(hash.IPv6(addresses[0], addresses[1], addresses[2], addresses[3], key), i);
            }
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
