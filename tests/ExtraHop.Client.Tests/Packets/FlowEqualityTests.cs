using System.Buffers.Binary;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Packets.Decoding;
using ExtraHop.Client.Tests.Packets.Fuzzing;
using static ExtraHop.Client.Tests.Packets.Frames;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>
/// The flow table counts what the simple model counts, and the short way to a packet's ends finds what the decoder finds: on every fixture and on random
/// traffic.
/// </summary>
public class FlowEqualityTests
{
    [Fact]
    public void Every_fixture_gives_the_same_conversations()
    {
        IEnumerable<byte[]> captures = Directory.GetFiles(Path.Combine(FixtureFile.Path("."), "../../fixtures/captures"), "*.bin").Select(File.ReadAllBytes)
            .Concat([File.ReadAllBytes(FixtureFile.Path("Bpf/frames.pcap")), File.ReadAllBytes(FixtureFile.Path("Layers/layers.pcap"))])
            .Concat(FuzzSeeds.Captures);
        foreach (byte[] capture in captures)
        {
            Compare(capture, new FlowTableOptions());
            Compare(capture, new FlowTableOptions { FollowTunnels = false, MaxFlows = 3 });
        }
    }

    [Fact]
    public void Spoilt_captures_give_the_same_conversations()
    {
        for (int seed = 1; seed <= 400; seed++)
        {
            Compare(new Mutator(seed).Mutate(FuzzSeeds.Captures), new FlowTableOptions { MaxFlows = 20 });
        }
    }

    [Theory]
    [InlineData(1, 20_000, 64)]
    [InlineData(40, 20_000, 1500)]
    [InlineData(3000, 40_000, 64)]
    [InlineData(3000, 20_000, 70)]
    [InlineData(30_000, 60_000, 90)]
    public void Random_traffic_gives_the_same_conversations(int conversations, int packets, int slice)
    {
        byte[] capture = Traffic(conversations, packets, slice, seed: conversations);
        Compare(capture, new FlowTableOptions());
        Compare(capture, new FlowTableOptions { MaxFlows = Math.Max(1, conversations / 3), FollowTunnels = false });
    }

    [Fact]
    public void What_is_asked_in_between_is_up_to_date_and_changes_nothing()
    {
        byte[] capture = Traffic(50, 3000, 200, seed: 4);
        (FlowTable table, ReferenceFlowTable model) = (new FlowTable(), new ReferenceFlowTable());
        using var reader = CaptureReader.FromMemory(capture);
        Assert.True(reader.Fill());
        for (int number = 0; reader.TryRead(out PacketRecord packet); number++)
        {
            table.Add(in packet);
            model.Add(in packet);
            switch (number % 97)
            {
                case 0:
                    Assert.Equal(model.Flows.Count, table.Count);
                    break;
                case 50:
                    Assert.Equal(model.UnassignedPackets, table.UnassignedPackets);
                    Assert.Equal(model.TopTalkers(3), table.TopTalkers(3));
                    break;
                case 70:
                    Assert.Equal(model.Flows, table.Flows);
                    break;
            }
        }

        Assert.Equal(model.TopFlows(7), table.TopFlows(7));
    }

    [Fact]
    public void The_most_conversations_that_are_allowed_and_not_one_more()
    {
        foreach (int limit in (int[])[1, 2, 1023, 1024, 1025, 5000])
        {
            byte[] capture = Traffic(6000, 8000, 64, seed: 8);
            Compare(capture, new FlowTableOptions { MaxFlows = limit });
        }
    }

    [Fact]
    public void The_short_way_finds_the_ends_that_the_decoder_finds()
    {
        var random = new Random(11);
        var frames = LayerFrames.All.Select(layer => layer.Frame).Concat(Enumerable.Range(0, 300).Select(i => Packet(random, i % 50))).ToList();
        foreach (byte[] frame in frames)
        {
            for (int length = 0; length <= frame.Length; length = length < 100 ? length + 1 : length + 37)
            {
                CompareEnds(frame.AsSpan(0, length));
            }

            for (int at = 0; at < Math.Min(frame.Length, 90); at++)
            {
                foreach (int value in (int[])[0, 1, 0x40, 0x45, 0x4F, 0xFF, frame[at] ^ 1, frame[at] ^ 0x80])
                {
                    byte[] spoilt = frame.ToArray();
                    spoilt[at] = (byte)value;
                    CompareEnds(spoilt);
                    CompareEnds(spoilt.AsSpan(0, Math.Min(spoilt.Length, 54 + random.Next(30))));
                }
            }
        }

        Assert.False(PacketDecoder.DecodeEndpoints([1, 2, 3], new LinkType(7777), out PacketEndpoints unknown));
        Assert.Equal((NetworkProtocol.None, default), (unknown.Network, unknown.Source));
    }

    [Fact]
    public void The_short_way_takes_plain_packets_and_nothing_else()
    {
        byte[][] plain =
        [
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, Tcp(1, 2, 0x12, []))),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 17, Udp(1, 2, new byte[20]))),
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 6, Tcp(1, 2, 0x12, []))),
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 6, Tcp(1, 2, 0x12, [])))[..64],
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 17, Udp(1, 2, []))),
        ];
        Assert.All(plain, frame => Assert.True(PlainFrame.TryRead(frame, LinkType.Ethernet, out _), Convert.ToHexString(frame)));
        byte[][] odd =
        [
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, Tcp(1, 2, 0x12, [])), 7),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, Tcp(1, 2, 0x12, []), options: 4)),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, Tcp(1, 2, 0x12, []), fragment: 0x2000)),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 17, Udp(1, 4789, new byte[20]))),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 1, new byte[40])),
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 44, new byte[40])),
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 6, Tcp(1, 2, 0x12, []), length: 0)),
        ];
        Assert.All(odd, frame => Assert.False(PlainFrame.TryRead(frame, LinkType.Ethernet, out _), Convert.ToHexString(frame)));
        Assert.False(PlainFrame.TryRead(plain[0], LinkType.Raw, out _));
    }

    private static void CompareEnds(ReadOnlySpan<byte> frame)
    {
        PacketDecoder.Decode(frame, LinkType.Ethernet, out DecodedPacket decoded);
        bool found = PacketDecoder.DecodeEndpoints(frame, LinkType.Ethernet, out PacketEndpoints ends);
        Assert.Equal(decoded.HasAddresses, found);
        Assert.True(
            (decoded.Network, decoded.Protocol, decoded.Source, decoded.Destination, decoded.SourcePort, decoded.DestinationPort, decoded.TcpFlags)
                == (ends.Network, ends.Protocol, ends.Source, ends.Destination, ends.SourcePort, ends.DestinationPort, ends.TcpFlags),
            Convert.ToHexString(frame));
        if (PlainFrame.TryRead(frame, LinkType.Ethernet, out _))
        {
            Assert.True(decoded is { Status: DecodeStatus.Complete or DecodeStatus.Sliced, Tunnel: TunnelKind.None },
                $"{decoded.Status}: {Convert.ToHexString(frame)}");
        }
    }

    private static void Compare(byte[] capture, FlowTableOptions options)
    {
        (FlowTable table, ReferenceFlowTable model) = (new FlowTable(options), new ReferenceFlowTable(options));
        using var reader = CaptureReader.FromMemory(capture, new CaptureReaderOptions { TolerateTruncation = true });
        try
        {
            while (reader.Fill())
            {
                while (reader.TryRead(out PacketRecord packet))
                {
                    table.Add(in packet);
                    model.Add(in packet);
                }
            }
        }
        catch (CaptureFormatException)
        {
            // What came before is compared.
        }

        Assert.Equal(model.Flows, table.Flows);
        Assert.Equal(
            (model.TotalPackets, model.TotalBytes, model.OtherPackets, model.MalformedPackets, model.UnassignedPackets, model.Flows.Count),
            (table.TotalPackets, table.TotalBytes, table.OtherPackets, table.MalformedPackets, table.UnassignedPackets, table.Count));
        foreach (int count in (int[])[0, 1, 10, int.MaxValue])
        {
            Assert.Equal(model.TopTalkers(count), table.TopTalkers(count));
            Assert.Equal(model.TopFlows(count), table.TopFlows(count));
        }
    }

    /// <summary>
    /// A capture of conversations of every kind: both versions of IP, both directions, odd headers, tunnels, slices, times that go back or are missing.
    /// </summary>
    private static byte[] Traffic(int conversations, int packets, int slice, int seed)
    {
        var random = new Random(seed);
        CaptureBytes b = new CaptureBytes().Section().Interface().Interface(1, 0);
        for (int i = 0; i < packets; i++)
        {
            byte[] frame = Packet(random, random.Next(conversations));
            byte[] data = frame[..Math.Min(frame.Length, slice)];
            ulong time = random.Next(100) == 0 ? (ulong)random.NextInt64() : 1_700_000_000_000_000 + (ulong)(i * 7) - (ulong)random.Next(1000);
            b = random.Next(50) == 0 ? b.Simple((uint)data.Length, data) : b.Enhanced((uint)random.Next(2), time, data, (uint)(frame.Length + random.Next(3)));
        }

        return b.ToArray();
    }

    private static byte[] Packet(Random random, int conversation)
    {
        (byte[] client, byte[] server) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(client, 0x0A000000 + (conversation * 7));
        BinaryPrimitives.WriteInt32BigEndian(server, 0x0A000000 + (conversation / 3));
        (string source, string destination) = (string.Join('.', client), string.Join('.', server));
        (int port, int other) = (1024 + (conversation % 60_000), conversation % 5 == 0 ? 1024 + (conversation % 60_000) : 443);
        if (random.Next(2) == 0)
        {
            (source, destination, port, other) = (destination, source, other, port);
        }

        bool isIPv6 = conversation % 3 == 0;
        int transport = (conversation % 8) switch
        {
            0 => 1,
            1 or 2 or 3 => 17,
            4 => 132,
            _ => 6,
        };
        byte[] payload = new byte[random.Next(60)];
        byte[] segment = transport switch
        {
            17 => Udp(port, random.Next(60) == 0 ? 4789 : other, payload),
            6 => Tcp(port, other, (byte)random.Next(64), payload, offset: random.Next(20) == 0 ? random.Next(16) : 5),
            _ => [.. Big16(port), .. Big16(other), .. new byte[8], .. payload],
        };
        byte[] packet = isIPv6
            ? IPv6("2001:db8::" + source, "2001:db8::" + destination, random.Next(30) == 0 ? 0 : transport, segment)
            : IPv4(
                source,
                destination,
                transport,
                segment,
                fragment: random.Next(30) == 0 ? random.Next(0x4000) : 0,
                options: random.Next(30) == 0 ? 4 : 0,
                total: random.Next(40) == 0 ? random.Next(60) : null);
        byte[] frame = Ethernet(isIPv6 ? 0x86DD : 0x0800, packet, random.Next(20) == 0 ? [7] : []);
        return random.Next(20) switch
        {
            0 => Ethernet(0x0800, IPv4("192.0.2.1", "192.0.2.2", 17, Udp(60_000, 4789, [8, 0, 0, 0, 0, 0, 5, 0, .. frame]))),
            1 => [.. frame, 0, 0, 0, 0],
            _ => frame,
        };
    }
}
