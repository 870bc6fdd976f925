using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Packets.Frames;

namespace ExtraHop.Client.Tests.Packets;

public class FlowTests
{
    [Fact]
    public void Both_directions_are_one_conversation_and_the_opener_is_its_client()
    {
        FlowTable table = Fill(
            (1, TcpFrame("10.0.0.2", 443, "10.0.0.1", 5000, 0x12)),
            (2, TcpFrame("10.0.0.1", 5000, "10.0.0.2", 443, 0x02)),
            (5, TcpFrame("10.0.0.2", 443, "10.0.0.1", 5000, 0x10, 100)));
        Flow flow = Assert.Single(table.Flows);
        Assert.Equal("10.0.0.1:5000", flow.Client.ToString());
        Assert.Equal("10.0.0.2:443", flow.Server.ToString());
        Assert.Equal((1L, 64L, 2L, 64L + 154), (flow.ClientPackets, flow.ClientBytes, flow.ServerPackets, flow.ServerBytes));
        Assert.Equal((1L, 5L), ((long)flow.First!.Value.UnixSeconds, (long)flow.Last!.Value.UnixSeconds));
        Assert.Equal(TcpFlags.Syn | TcpFlags.Ack, flow.TcpFlags);
    }

    [Fact]
    public void Talkers_conversations_and_rates_come_from_one_pass()
    {
        FlowTable table = Fill(
            (10, TcpFrame("10.0.0.1", 1, "10.0.0.2", 2, payload: 946)),
            (10, TcpFrame("10.0.0.1", 1, "10.0.0.3", 2, payload: 46)),
            (12, TcpFrame("10.0.0.3", 2, "10.0.0.1", 1, payload: 46)),
            (12, Ethernet(0x0806, new byte[28])),
            (12, Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 17, Udp(1, 2, [])))));
        Assert.Equal((5L, 1L, 3), (table.TotalPackets, table.OtherPackets, table.Count));
        IReadOnlyList<Talker> talkers = table.TopTalkers(2);
        Assert.Equal(["10.0.0.1", "10.0.0.2"], talkers.Select(talker => talker.Address.ToString()));
        Assert.Equal((1100L, 100L, 2), (talkers[0].SentBytes, talkers[0].ReceivedBytes, talkers[0].Flows));
        Assert.Equal([1000L, 200L, 62L], table.TopFlows(9).Select(flow => flow.Bytes));
        Assert.Equal("[2001:db8::1]:1", table.TopFlows(9)[2].Client.ToString());
        Assert.Equal([2L, 0L, 3L], table.Rate.Buckets.Select(bucket => bucket.Packets));
        Assert.Equal(table.TotalBytes, table.Rate.Buckets.Sum(bucket => bucket.Bytes));
        Assert.Equal(10, (long)table.Rate.Buckets[0].Start.UnixSeconds);
    }

    [Fact]
    public void Tunnels_are_followed_or_not()
    {
        byte[] inner = Ethernet(0x0800, IPv4("10.9.0.1", "10.9.0.2", 17, Udp(53, 5353, [7])));
        byte[] frame = Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 17, Udp(60000, 4789, [8, 0, 0, 0, 0, 0, 1, 0, .. inner])));
        Assert.Equal("10.9.0.1:53", Assert.Single(Fill((1, frame)).Flows).Client.ToString());
        Assert.Equal("10.0.0.1:60000", Assert.Single(Fill(new FlowTableOptions { FollowTunnels = false }, (1, frame)).Flows).Client.ToString());
    }

    [Fact]
    public void The_table_never_grows_beyond_its_limit()
    {
        (uint, byte[])[] packets = Enumerable.Range(0, 3000).Select(i => (1u, TcpFrame("10.0.0.1", i, "10.0.0.2", 80))).ToArray();
        FlowTable table = Fill(new FlowTableOptions { MaxFlows = 1000 }, packets);
        Assert.Equal((1000, 2000L, 3000L), (table.Count, table.UnassignedPackets, table.TotalPackets));
        Assert.Equal(3000, Fill(packets).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlowTable(new FlowTableOptions { MaxFlows = 0 }));
    }

    [Fact]
    public void Rates_hold_constant_memory_in_any_order_of_time()
    {
        var rate = new TrafficRate(TimeSpan.FromSeconds(1), 8);
        foreach (int second in (int[])[100, 101, 90, 130, 131, -500])
        {
            rate.Add(new CaptureTimestamp((Int128)second * 1_000_000_000), 10);
        }

        Assert.InRange(rate.Buckets.Count, 1, 8);
        Assert.Equal((6L, 60L), (rate.Buckets.Sum(bucket => bucket.Packets), rate.Buckets.Sum(bucket => bucket.Bytes)));
        Assert.True(rate.BucketWidth >= TimeSpan.FromSeconds(64));
        rate.Add(new CaptureTimestamp(Int128.MaxValue), 1);
        Assert.Equal(1, rate.UntimedPackets);
        rate.Add(new CaptureTimestamp(long.MaxValue), 1);
        rate.Add(new CaptureTimestamp(long.MinValue), 1);
        Assert.Equal(8, rate.Buckets.Sum(bucket => bucket.Packets));
        Assert.InRange(rate.Buckets.Count, 1, 8);
    }

    [Fact]
    public void Counting_a_known_conversation_allocates_nothing()
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        for (int i = 0; i < 2000; i++)
        {
            b.PcapRecord((uint)i / 100, 0, TcpFrame("10.0.0.1", i % 10, "10.0.0.2", 80));
        }

        var table = new FlowTable();
        byte[] capture = b.ToArray();
        Count(table, capture);

        long bytes = Allocations.Least(() => Count(table, capture));

        // The reader takes less than a kilobyte; the smallest object for each of the 2000 packets would take 48,000 bytes.
        Assert.InRange(bytes, 0, 24_000);
        Assert.Equal((0L, 10), (table.TotalPackets % 2000, table.Count));
    }

    private static FlowTable Fill(params (uint Second, byte[] Frame)[] packets) => Fill(new FlowTableOptions(), packets);

    private static FlowTable Fill(FlowTableOptions options, params (uint Second, byte[] Frame)[] packets)
    {
        CaptureBytes b = new CaptureBytes().PcapHeader();
        foreach ((uint second, byte[] frame) in packets)
        {
            b.PcapRecord(second, 0, frame);
        }

        var table = new FlowTable(options);
        Count(table, b.ToArray());
        return table;
    }

    private static void Count(FlowTable table, byte[] capture)
    {
        using var reader = CaptureReader.FromMemory(capture);
        while (reader.Fill())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                table.Add(in packet);
            }
        }
    }
}
