using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Frames;

namespace ExtraHop.Client.Tests.Packets;

public class DecodingTests
{
#if NET9_0_OR_GREATER
    [Theory]
    [InlineData(6, true)]
    [InlineData(17, true)]
    [InlineData(132, true)]
    [InlineData(1, false)]
    [InlineData(58, false)]
    [InlineData(47, false)]
    public void Ports_belong_to_TCP_UDP_and_SCTP(byte protocol, bool hasPorts) => Assert.Equal(hasPorts, new IpProtocol(protocol).HasPorts);

    [Fact]
    public void A_decoded_packet_is_no_longer_than_a_cache_line() => Assert.Equal(64, System.Runtime.CompilerServices.Unsafe.SizeOf<DecodedPacket>());

#endif
    private static readonly byte[] s_segment = Tcp(1234, 443, 0x12, [1, 2, 3]);
    private static readonly byte[] s_inner = Ethernet(0x0800, IPv4("10.9.0.1", "10.9.0.2", 17, Udp(53, 5353, [7])));

    [Fact]
    public void Ethernet_with_ipv4_and_tcp()
    {
        // Two bytes of padding behind the packet, as short frames have.
        byte[] frame = [.. Ethernet(0x0800, IPv4("10.0.0.1", "192.168.1.2", 6, s_segment)), 0, 0];
        Assert.True(PacketDecoder.Decode(frame, LinkType.Ethernet, out DecodedPacket packet));
        Assert.Equal((NetworkProtocol.IPv4, IpProtocol.Tcp), (packet.Network, packet.Protocol));
        Assert.Equal("10.0.0.1", packet.Source.ToString());
        Assert.Equal("192.168.1.2", packet.Destination.ToString());
        Assert.Equal((1234, 443), ((int)packet.SourcePort, (int)packet.DestinationPort));
        Assert.Equal(TcpFlags.Syn | TcpFlags.Ack, packet.TcpFlags);
        Assert.Equal((7u, 9u), (packet.TcpSequence, packet.TcpAcknowledgement));
        Assert.Equal([1, 2, 3], packet.Payload.ToArray());
        Assert.Equal((-1, -1, 0), (packet.Vlan, packet.OuterVlan, packet.VlanCount));
        Assert.Equal(12, packet.MacAddresses.Length);
    }

    [Fact]
    public void Vlan_and_double_tags_are_peeled_off()
    {
        Assert.True(PacketDecoder.Decode(Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, s_segment), 7), LinkType.Ethernet, out DecodedPacket one));
        Assert.Equal((7, 7, 1), (one.Vlan, one.OuterVlan, one.VlanCount));
        Assert.True(PacketDecoder.Decode(Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, s_segment), 100, 4095), LinkType.Ethernet, out DecodedPacket two));
        Assert.Equal((4095, 100, 2), (two.Vlan, two.OuterVlan, two.VlanCount));
        Assert.Equal(443, two.DestinationPort);
    }

    [Fact]
    public void Every_link_type_reaches_the_same_packet()
    {
        byte[] ip = IPv4("10.0.0.1", "10.0.0.2", 6, s_segment);
        byte[] ip6 = IPv6("2001:db8::1", "2001:db8::2", 6, s_segment);
        var frames = new (int Link, byte[] Frame)[]
        {
            (113, [0, 4, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0, .. ip]),
            (276, [8, 0, 0, 0, 0, 0, 0, 1, 0, 1, 4, 6, 1, 2, 3, 4, 5, 6, 0, 0, .. ip]),
            (0, [2, 0, 0, 0, .. ip]),
            (0, [0, 0, 0, 2, .. ip]),
            (0, [30, 0, 0, 0, .. ip6]),
            (108, [0, 0, 0, 24, .. ip6]),
            (101, ip),
            (101, ip6),
            (12, ip),
            (228, ip),
            (229, ip6),
            (1, [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, .. Big16(8 + ip.Length), 0xAA, 0xAA, 3, 0, 0, 0, 8, 0, .. ip]),
        };
        foreach ((int link, byte[] frame) in frames)
        {
            Assert.True(PacketDecoder.Decode(frame, new LinkType((ushort)link), out DecodedPacket packet), $"link {link}");
            Assert.Equal(443, packet.DestinationPort);
            Assert.Equal([1, 2, 3], packet.Payload.ToArray());
            Assert.Equal(link is 113 or 276 ? PacketDirection.Outbound : PacketDirection.Unknown, packet.Direction);
        }
    }

    [Fact]
    public void Arp_has_addresses_and_no_transport()
    {
        byte[] arp = [0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 10, 0, 0, 9];
        Assert.True(PacketDecoder.Decode(Ethernet(0x0806, arp), LinkType.Ethernet, out DecodedPacket packet));
        Assert.Equal(NetworkProtocol.Arp, packet.Network);
        Assert.Equal(("10.0.0.1", "10.0.0.9"), (packet.Source.ToString(), packet.Destination.ToString()));
        Assert.False(packet.HasTransport);
    }

    [Fact]
    public void IPv4_options_and_fragments()
    {
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, options: 8), LinkType.IPv4, out DecodedPacket options));
        Assert.Equal(443, options.DestinationPort);
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, fragment: 0x2000), LinkType.IPv4, out DecodedPacket first));
        Assert.True(first is { IsFragment: true, FragmentOffset: 0, HasTransport: true });
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, fragment: 3), LinkType.IPv4, out DecodedPacket later));
        Assert.True(later is { IsFragment: true, FragmentOffset: 24, HasTransport: false, SourcePort: 0 });
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, fragment: 0x4000), LinkType.IPv4, out DecodedPacket whole));
        Assert.False(whole.IsFragment);
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, total: 0), LinkType.IPv4, out DecodedPacket offloaded));
        Assert.Equal(3, offloaded.PayloadLength);
    }

    [Fact]
    public void IPv6_extension_headers_are_walked_over()
    {
        byte[] hop = [60, 0, 1, 4, 0, 0, 0, 0];
        byte[] destination = [43, 1, .. new byte[14]];
        byte[] routing = [51, 0, 0, 0, 0, 0, 0, 0];
        byte[] authentication = [44, 4, .. new byte[22]];
        byte[] fragment = [6, 0, 0, 1, 0, 0, 0, 5];
        byte[] frame = IPv6("::1", "::2", 0, [.. hop, .. destination, .. routing, .. authentication, .. fragment, .. s_segment]);
        Assert.True(PacketDecoder.Decode(frame, LinkType.IPv6, out DecodedPacket packet));
        Assert.Equal(443, packet.DestinationPort);
        Assert.True(packet is { IsFragment: true, FragmentOffset: 0 });
        Assert.True(PacketDecoder.Decode(IPv6("::1", "::2", 44, [6, 0, 0, 8, 0, 0, 0, 5, .. s_segment]), LinkType.IPv6, out DecodedPacket later));
        Assert.True(later is { FragmentOffset: 8, HasTransport: false });
        Assert.Equal(IpProtocol.Tcp, later.Protocol);
        Assert.True(PacketDecoder.Decode(IPv6("::1", "::2", 59, []), LinkType.IPv6, out _));
        Assert.True(PacketDecoder.Decode(IPv6("::1", "::2", 6, s_segment, length: 0), LinkType.IPv6, out DecodedPacket jumbo));
        Assert.Equal(3, jumbo.PayloadLength);
    }

    [Fact]
    public void Bytes_behind_the_length_of_UDP_are_no_payload()
    {
        byte[] surplus = [.. Udp(60000, 53, [1, 2, 3, 4]), .. new byte[8]];
        surplus[5] = 12;
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 17, surplus), LinkType.IPv4, out DecodedPacket four));
        Assert.Equal(4, four.PayloadLength);
        Assert.True(PacketDecoder.Decode(IPv6("::1", "::2", 17, surplus), LinkType.IPv6, out DecodedPacket six));
        Assert.Equal(4, six.PayloadLength);
    }

    [Fact]
    public void Icmp_of_both_versions_tells_type_and_code()
    {
        Assert.True(PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 1, [8, 0, 0, 0, 1]), LinkType.IPv4, out DecodedPacket echo));
        Assert.Equal((8, 0, 1), ((int)echo.SourcePort, (int)echo.DestinationPort, echo.PayloadLength));
        Assert.True(PacketDecoder.Decode(IPv6("::1", "::2", 58, [135, 0, 0, 0]), LinkType.IPv6, out DecodedPacket solicitation));
        Assert.Equal(135, solicitation.SourcePort);
    }

    [Theory]
    [InlineData(TunnelKind.Gre, 5u)]
    [InlineData(TunnelKind.Erspan, 0u)]
    [InlineData(TunnelKind.Erspan, 33u)]
    [InlineData(TunnelKind.Erspan, 44u)]
    [InlineData(TunnelKind.Vxlan, 0x123456u)]
    public void The_inner_packet_of_a_tunnel_is_decoded(TunnelKind kind, uint id)
    {
        byte[] erspan3 = [0x10, 0, 0x22, 0xEB, 0, 0, 0, 1, 0x20, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9, .. s_inner];
        byte[] outer = (kind, id) switch
        {
            (TunnelKind.Gre, _) => IPv4("10.0.0.1", "10.0.0.2", 47, [0xB0, 0, 0x65, 0x58, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, .. s_inner]),
            (TunnelKind.Erspan, 0) => IPv4("10.0.0.1", "10.0.0.2", 47, [0, 0, 0x88, 0xBE, .. s_inner]),
            (TunnelKind.Erspan, 33) => IPv4("10.0.0.1", "10.0.0.2", 47, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x10, 0, 0, 33, 0, 0, 0, 0, .. s_inner]),
            (TunnelKind.Erspan, _) => IPv4("10.0.0.1", "10.0.0.2", 47, erspan3),
            _ => IPv4("10.0.0.1", "10.0.0.2", 17, Udp(60000, 4789, [8, 0, 0, 0, 0x12, 0x34, 0x56, 0, .. s_inner])),
        };
        PacketDecoder.Decode(outer, LinkType.IPv4, out DecodedPacket packet);
        Assert.Equal(DecodeStatus.Complete, packet.Status);
        Assert.Equal((kind, id), (packet.Tunnel, packet.TunnelId));
        Assert.True(PacketDecoder.TryDecodeInner(in packet, out DecodedPacket inner));
        Assert.Equal(("10.9.0.1", 5353), (inner.Source.ToString(), (int)inner.DestinationPort));
        Assert.Equal([7], inner.Payload.ToArray());
    }

    [Fact]
    public void Gre_and_ip_in_ip_carry_bare_packets_too()
    {
        byte[] ip6 = IPv6("::1", "::2", 6, s_segment);
        PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 47, [0, 0, 0x86, 0xDD, .. ip6]), LinkType.IPv4, out DecodedPacket gre);
        Assert.True(PacketDecoder.TryDecodeInner(in gre, out DecodedPacket inner) && inner.DestinationPort == 443);
        PacketDecoder.Decode(IPv4("10.0.0.1", "10.0.0.2", 41, ip6), LinkType.IPv4, out DecodedPacket direct);
        Assert.True(PacketDecoder.TryDecodeInner(in direct, out DecodedPacket bare) && bare.DestinationPort == 443);
        PacketDecoder.Decode(ip6, LinkType.IPv6, out DecodedPacket none);
        Assert.False(PacketDecoder.TryDecodeInner(in none, out _));
    }

    [Fact]
    public void Malformed_layers_stop_the_decoder_and_keep_what_came_before()
    {
        byte[] shortHeader = IPv4("10.0.0.1", "10.0.0.2", 6, s_segment);
        shortHeader[0] = 0x44;
        Expect(shortHeader, DecodeStatus.Malformed, PacketLayer.Network);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, total: 19), DecodeStatus.Malformed, PacketLayer.Network);
        byte[] wrongVersion = IPv4("10.0.0.1", "10.0.0.2", 6, s_segment);
        wrongVersion[0] = 0x65;
        Expect(wrongVersion, DecodeStatus.Malformed, PacketLayer.Network);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 6, Tcp(1, 2, 0, [], offset: 4)), DecodeStatus.Malformed, PacketLayer.Transport);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 17, Udp(1, 2, [], length: 7)), DecodeStatus.Malformed, PacketLayer.Transport);
        Expect([.. IPv4("10.0.0.1", "10.0.0.2", 6, [1, 2, 3]), 0, 0, 0], DecodeStatus.Malformed, PacketLayer.Transport);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 200, [1]), DecodeStatus.Unsupported, PacketLayer.Transport);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 47, [0x40, 0, 8, 0]), DecodeStatus.Unsupported, PacketLayer.Tunnel);
        Expect(IPv4("10.0.0.1", "10.0.0.2", 47, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x20, 0, 0, 33, 0, 0, 0, 0]), DecodeStatus.Malformed, PacketLayer.Tunnel);
        PacketDecoder.Decode([1, 2, 3], new LinkType(7777), out DecodedPacket unknown);
        Assert.Equal(DecodeStatus.Unsupported, unknown.Status);

        static void Expect(byte[] data, DecodeStatus status, PacketLayer layer)
        {
            Assert.False(PacketDecoder.Decode(Ethernet(0x0800, data), LinkType.Ethernet, out DecodedPacket packet));
            Assert.Equal((status, layer), (packet.Status, packet.FaultLayer));
        }
    }

    [Fact]
    public void A_packet_sliced_at_every_byte_never_throws_and_says_that_it_is_sliced()
    {
        byte[][] frames =
        [
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 6, s_segment, options: 8), 1, 2),
            Ethernet(0x86DD, IPv6("::1", "::2", 0, [6, 0, 1, 4, 0, 0, 0, 0, .. s_segment])),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 47, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x10, 0, 0, 33, 0, 0, 0, 0, .. s_inner])),
            Ethernet(0x0806, [0, 1, 8, 0, 6, 4, 0, 1, .. new byte[20]]),
        ];
        foreach (byte[] frame in frames)
        {
            for (int length = 0; length < frame.Length; length++)
            {
                PacketDecoder.Decode(frame.AsSpan(0, length), LinkType.Ethernet, out DecodedPacket packet);
                Assert.True(packet.Status is DecodeStatus.Sliced or DecodeStatus.Complete, $"{packet.Status} at {length}");
                Assert.InRange(packet.PayloadOffset + packet.PayloadLength, 0, length);
                _ = packet.Source;
                _ = packet.Destination;
                _ = packet.Payload;
            }
        }
    }
}
