using ExtraHop.Client.Packets.Flows;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>
/// The store reads without bounds checks; here it is driven to all of its edges: empty, one, whole batches and parts of one, segments, growth, its limit, both
/// kinds of addresses.
/// </summary>
public class FlowStoreTests
{
    private static readonly FlowHash s_hash = FlowHash.Create();

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    [InlineData(40_000)]
    public void Every_conversation_is_found_again_at_every_size(int count)
    {
        foreach (int batch in (int[])[1, 7, FlowStore.LongestBatch])
        {
            var store = new FlowStore(s_hash, count);
            for (int round = 1; round <= 3; round++)
            {
                AddAll(store, count, batch);
                Assert.Equal((count, 0L), (store.Count, store.Unassigned));
            }

            for (int i = 0; i < count; i++)
            {
                var flow = store.ToFlow(i);
                Assert.Equal((3L, 3L * (i + 1)), (flow.Packets, flow.Bytes));
                Assert.Equal(i % 3 == 0, !flow.Client.Address.IsIPv4);
            }

            // One more finds no room, whichever kind it is.
            store.Add([Packet(count), Packet(count + 1), Packet(count + 2), Packet(0)]);
            Assert.Equal((count, 3L, 4L), (store.Count, store.Unassigned, store.ToFlow(0).Packets));
        }
    }

    [Fact]
    public void An_empty_batch_and_an_empty_store_are_nothing_special()
    {
        var store = new FlowStore(s_hash, 5);
        store.Add([]);
        Assert.Equal(0, store.Count);
        store.Add([Packet(1)]);
        Assert.Equal(1, store.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Add(new PendingFlow[FlowStore.LongestBatch + 1]));
    }

    [Fact]
    public void One_batch_may_begin_a_conversation_and_go_on_with_it()
    {
        var store = new FlowStore(s_hash, 100);
        store.Add([.. Enumerable.Range(0, FlowStore.LongestBatch).Select(i => Packet(i % 5))]);
        Assert.Equal(5, store.Count);
        Assert.Equal(FlowStore.LongestBatch, Enumerable.Range(0, 5).Sum(i => store.ToFlow(i).Packets));
    }

    [Fact]
    public void Conversations_that_share_a_bucket_and_a_part_of_their_hash_are_told_apart()
    {
        // The same hash for all: they differ by address, by port, by protocol, by the version of IP.
        PendingFlow[] packets = Enumerable.Range(0, 60).Select(Packet).ToArray();
        foreach (ref PendingFlow packet in packets.AsSpan())
        {
            packet.Hash = 0x8000_0000_1234_5678;
        }

        var store = new FlowStore(s_hash, 100);
        for (int round = 0; round < 2; round++)
        {
            store.Add(packets.AsSpan(0, 25));
            store.Add(packets.AsSpan(25, 20));
        }

        Assert.Equal(45, store.Count);
        Assert.All(Enumerable.Range(0, 45), i => Assert.Equal(2, store.ToFlow(i).Packets));
    }

    [Fact]
    public void The_memory_of_a_conversation_is_what_the_documentation_says()
    {
        // Every third packet is IPv6: none of them, all, and both mixed.
        foreach ((int step, int start, double least, double most) in ((int, int, double, double)[])[(3, 1, 72, 81), (3, 0, 104, 113), (1, 0, 104, 113)])
        {
            const int Count = 150_000;
            long before = GC.GetAllocatedBytesForCurrentThread();
            var store = new FlowStore(s_hash, 1 << 24);
            var packet = new PendingFlow[1];
            for (int i = 0; i < Count; i++)
            {
                packet[0] = Packet((i * step) + start);
                store.Add(packet);
            }

            // Buckets that were outgrown are garbage: as many again, less one.
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before - (store.BucketBytes - 512);
            Assert.InRange(allocated / (double)Count, least, most);
        }
    }

    private static void AddAll(FlowStore store, int count, int batch)
    {
        for (int at = 0; at < count; at += batch)
        {
            store.Add([.. Enumerable.Range(at, Math.Min(batch, count - at)).Select(Packet)]);
        }
    }

    /// <summary>A packet of a conversation of its own; every third is IPv6.</summary>
    private static PendingFlow Packet(int number)
    {
        var packet = new PendingFlow { Time = number, Bytes = number + 1 };
        ulong ends = (6UL << 32) | (uint)((number % 7 << 16) | 443) | PendingFlow.HasTime;
        if (number % 3 == 0)
        {
            Span<byte> addresses = stackalloc byte[32];
            addresses[0] = 0x20;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(addresses[28..], number + 1);
            packet.SetIPv6(addresses, ends, in s_hash);
        }
        else
        {
            packet.SetIPv4(((ulong)number << 32) | 0xFFFF_FFFF, ends, in s_hash);
        }

        return packet;
    }
}
