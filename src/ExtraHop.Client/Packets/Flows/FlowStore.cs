using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Packets.Flows;

/// <summary>
/// The conversations, eight numbers each, so that one takes exactly one line of the processor's cache; of IPv6 the addresses lie elsewhere, in the same order,
/// so that nothing has to be read to find them. They are found through a table of 32-bit buckets: 24 bits of the conversation ID, and 8 of its hash, so that a
/// wrong one is seldom looked at.
/// </summary>
/// <remarks>
/// Time goes by waiting for memory, first for the bucket, then for the conversation. So packets are handed over in batches, and <see cref="Look"/> reads all
/// their buckets, and then all their conversations, before the first is added: the processor waits for many at once. Plain reads do that as well as
/// instructions to prefetch, on every processor.
/// </remarks>
internal sealed partial class FlowStore(FlowHash hash, int maxFlows)
{
    // The numbers of a conversation.
    private const int Pair = 0; // Both addresses of IPv4; for IPv6 the hash.
    private const int Meta = 1;
    private const int First = 2;
    private const int Last = 3;
    private const int FirstPackets = 4; // Followed by their bytes, and by those of the second end.
    private const int Width = 8;
    private const int AddressWidth = 4;

    /// <summary>The most packets of a batch.</summary>
    public const int LongestBatch = 32;

    private const int SegmentShift = 10;
    private const int SegmentFlows = 1 << SegmentShift;
    private const int LineBytes = 64;
    private const int IndexBits = 24;
    private const uint IndexMask = (1u << IndexBits) - 1;

    private Segment[] _entries = [new Segment(new ulong[Width], 0)];
    private Segment[] _addresses = new Segment[1];
    private uint[] _buckets = new uint[1 << 7];
    private int _shift = 64 - 7;
    private ulong _sink;

    /// <summary>How many conversations there are.</summary>
    public int Count { get; private set; }

    /// <summary>Packets of conversations for which there was no room.</summary>
    public long Unassigned { get; private set; }

    /// <summary>Adds packets to their conversations, at most <see cref="LongestBatch"/>.</summary>
    public void Add(ReadOnlySpan<PendingFlow> batch)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batch.Length, LongestBatch);
        Span<uint> found = stackalloc uint[LongestBatch];
        Look(batch, found);
        for (int i = 0; i < batch.Length; i++)
        {
            ref readonly PendingFlow packet = ref batch[i];
            ref ulong entry = ref Entry(found[i] & IndexMask);
            if (found[i] != 0 && Matches(ref entry, found[i] & IndexMask, in packet))
            {
                Add(ref entry, in packet);
            }
            else if (Find(in packet) is >= 0 and var index)
            {
                Add(ref Entry((uint)index), in packet);
            }
            else
            {
                Unassigned++;
            }
        }
    }

    /// <summary>Finds where the packets' conversations most likely are, and reads there. Nothing is found for new ones.</summary>
    private void Look(ReadOnlySpan<PendingFlow> batch, Span<uint> found)
    {
        // A shifted hash is always within the buckets, and what a bucket holds within the conversations.
        ref PendingFlow packets = ref MemoryMarshal.GetReference(batch);
        ref uint places = ref MemoryMarshal.GetReference(found);
        ref uint buckets = ref MemoryMarshal.GetArrayDataReference(_buckets);
        int shift = _shift;
        for (int i = 0; i < batch.Length; i++)
        {
            Unsafe.Add(ref places, i) = Unsafe.Add(ref buckets, (nint)(Unsafe.Add(ref packets, i).Hash >> shift));
        }

        ulong sum = 0UL;
        for (int i = 0; i < batch.Length; i++)
        {
            ref PendingFlow packet = ref Unsafe.Add(ref packets, i);
            uint bucket = Unsafe.Add(ref places, i);
            if (bucket != 0 && (bucket & ~IndexMask) != Tag(packet.Hash))
            {
                bucket = LookOn(packet.Hash);
                Unsafe.Add(ref places, i) = bucket;
            }

            sum += Entry(bucket & IndexMask);
            if ((packet.Meta & PendingFlow.IPv6) != 0 && _addresses[(bucket & IndexMask) >> SegmentShift].Numbers is not null)
            {
                sum += Addresses(bucket & IndexMask)[0];
            }
        }

        // Kept, or the compiler could leave the reads out.
        _sink = sum;
    }

    private uint LookOn(ulong value)
    {
        int mask = _buckets.Length - 1;
        int at = (int)(value >> _shift);
        uint bucket;
        do
        {
            at = (at + 1) & mask;
            bucket = _buckets[at];
        }
        while (bucket != 0 && (bucket & ~IndexMask) != Tag(value));
        return bucket;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref ulong entry, ref readonly PendingFlow packet)
    {
        ulong meta = Unsafe.Add(ref entry, Meta);

        // The opener of a connection is its client, whoever was seen first.
        bool opens = ((TcpFlags)(packet.Meta >> PendingFlow.FlagsShift) & (TcpFlags.Syn | TcpFlags.Ack)) == TcpFlags.Syn;
        if (opens || Unsafe.Add(ref entry, FirstPackets) + Unsafe.Add(ref entry, FirstPackets + 2) == 0)
        {
            meta = (meta & ~PendingFlow.Reversed) | (packet.Meta & PendingFlow.Reversed);
        }

        ref ulong side = ref Unsafe.Add(ref entry, FirstPackets + (nint)((packet.Meta & PendingFlow.Reversed) >> 47));
        side++;
        Unsafe.Add(ref side, 1) += (ulong)packet.Bytes;
        if ((packet.Meta & PendingFlow.HasTime) != 0)
        {
            bool hasTime = (meta & PendingFlow.HasTime) != 0;
            ref ulong first = ref Unsafe.Add(ref entry, First);
            ref ulong last = ref Unsafe.Add(ref entry, Last);
            first = (ulong)(hasTime ? Math.Min((long)first, packet.Time) : packet.Time);
            last = (ulong)(hasTime ? Math.Max((long)last, packet.Time) : packet.Time);
        }

        Unsafe.Add(ref entry, Meta) = meta | (packet.Meta & (PendingFlow.FlagsMask | PendingFlow.HasTime));
    }

    /// <summary>The numbers of a conversation; the number must be below <see cref="Count"/>, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ulong Entry(uint index)
    {
        ref Segment segment = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), index >> SegmentShift);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(segment.Numbers), segment.Start + ((index & (SegmentFlows - 1)) * Width));
    }

    /// <summary>The same, for what need not be fast.</summary>
    private Span<ulong> Numbers(int index)
    {
        ref Segment segment = ref _entries[index >> SegmentShift];
        return segment.Numbers.AsSpan((int)segment.Start + ((index & (SegmentFlows - 1)) * Width), Width);
    }

    /// <summary>The two addresses of IPv6, four numbers; where no conversation of its segment has some, there are none.</summary>
    private Span<ulong> Addresses(uint index)
    {
        ref Segment segment = ref _addresses[index >> SegmentShift];
        return segment.Numbers.AsSpan((int)(segment.Start + ((index & (SegmentFlows - 1)) * AddressWidth)), AddressWidth);
    }

    private int Find(ref readonly PendingFlow packet)
    {
        int mask = _buckets.Length - 1;
        uint tag = Tag(packet.Hash);
        for (int at = (int)(packet.Hash >> _shift); ; at = (at + 1) & mask)
        {
            uint bucket = _buckets[at];
            if (bucket == 0)
            {
                return Count < maxFlows ? Insert(in packet) : -1;
            }

            if ((bucket & ~IndexMask) == tag && Matches(ref Entry(bucket & IndexMask), bucket & IndexMask, in packet))
            {
                return (int)(bucket & IndexMask);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Matches(ref ulong entry, uint index, ref readonly PendingFlow packet)
    {
        if (((Unsafe.Add(ref entry, Meta) ^ packet.Meta) & PendingFlow.KeyMask) != 0)
        {
            return false;
        }

        return (packet.Meta & PendingFlow.IPv6) == 0 ? entry == packet.Pair : entry == packet.Hash && MatchesIPv6(index, in packet);
    }

    private bool MatchesIPv6(uint index, ref readonly PendingFlow packet)
    {
        Span<ulong> addresses = Addresses(index);
        return ((addresses[0] ^ packet.LowHigh) | (addresses[1] ^ packet.LowLow) | (addresses[2] ^ packet.HighHigh) | (addresses[3] ^ packet.HighLow)) == 0;
    }

    /// <summary>Seven bits of the hash that the place of the bucket does not depend on, and one that tells it from an empty one.</summary>
    private static uint Tag(ulong value) => ((uint)value & ~IndexMask) | 0x8000_0000;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(ulong[] Numbers, uint Start);
}
