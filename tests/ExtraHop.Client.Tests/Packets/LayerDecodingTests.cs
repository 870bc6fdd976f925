using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.Packets.Frames;
using static ExtraHop.Client.Tests.Packets.LayerFrames;

namespace ExtraHop.Client.Tests.Packets;

public class LayerDecodingTests
{
    [Fact]
    public void Every_layer_leads_to_the_same_conversation()
    {
        foreach ((string name, byte[] frame) in All)
        {
            DecodedPacket innermost = Innermost(frame, LinkType.Ethernet);
            (string, string) addresses = name == "mapped" ? ("::ffff:10.9.0.1", "::ffff:10.9.0.2")
                : innermost.Network == NetworkProtocol.IPv4 ? ("10.9.0.1", "10.9.0.2") : ("2001:db8::9:1", "2001:db8::9:2");
            Assert.True(innermost.Status == DecodeStatus.Complete, $"{name}: {innermost.Status} at {innermost.FaultLayer}");
            Assert.Equal(addresses, (innermost.Source.ToString(), innermost.Destination.ToString()));
            Assert.Equal((53, 5353), ((int)innermost.SourcePort, (int)innermost.DestinationPort));
            Assert.Equal([7], innermost.Payload.ToArray());
        }
    }

    [Theory]
    [InlineData("mpls", TunnelKind.Mpls, 200u)]
    [InlineData("mpls-6", TunnelKind.Mpls, 16u)]
    [InlineData("mpls-ethernet", TunnelKind.Mpls, 300u)]
    [InlineData("mpls-ethernet-bare", TunnelKind.Mpls, 301u)]
    [InlineData("mpls-in-gre", TunnelKind.Mpls, 17u)]
    [InlineData("mpls-in-udp", TunnelKind.Mpls, 18u)]
    [InlineData("mpls-in-ip", TunnelKind.Mpls, 19u)]
    [InlineData("pppoe", TunnelKind.Pppoe, 0x1234u)]
    [InlineData("geneve", TunnelKind.Geneve, 0x123456u)]
    [InlineData("geneve-options", TunnelKind.Geneve, 9u)]
    [InlineData("gtp-u", TunnelKind.GtpU, 0x1234u)]
    [InlineData("gtp-u-extension", TunnelKind.GtpU, 6u)]
    [InlineData("gre-ppp", TunnelKind.Gre, 77u)]
    [InlineData("gre-802.11", TunnelKind.Gre, 0u)]
    [InlineData("vxlan-reserved-flags", TunnelKind.Vxlan, 6u)]
    [InlineData("ah-4", TunnelKind.None, 0u)]
    [InlineData("vlan-cisco-metadata", TunnelKind.None, 0u)]
    public void A_tunnel_tells_its_kind_and_number(string name, TunnelKind kind, uint id)
    {
        PacketDecoder.Decode(All.First(frame => frame.Name == name).Frame, LinkType.Ethernet, out DecodedPacket packet);
        Assert.Equal((kind, id), (packet.Tunnel, packet.TunnelId));
    }

    [Fact]
    public void Every_layer_sliced_at_every_byte_never_throws_and_never_claims_more_than_is_there()
    {
        foreach ((string name, byte[] frame) in All)
        {
            for (int length = 0; length < frame.Length; length++)
            {
                DecodedPacket packet = Innermost(frame.AsSpan(0, length), LinkType.Ethernet);
                // A bare frame behind labels shows by its type alone.
                Assert.True(
                    packet.Status is DecodeStatus.Sliced or DecodeStatus.Complete || (name == "mpls-ethernet-bare" && length < 36),
                    $"{name} at {length}: {packet.Status}");
                Assert.InRange(packet.PayloadOffset + packet.PayloadLength, 0, packet.Data.Length);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(1)]
    public void Every_byte_of_every_layer_may_be_anything(int value)
    {
        foreach ((_, byte[] frame) in All)
        {
            for (int at = 0; at < frame.Length; at++)
            {
                byte[] spoilt = frame.ToArray();
                spoilt[at] = (byte)(value == 1 ? spoilt[at] ^ 1 : value);
                DecodedPacket packet = Innermost(spoilt, LinkType.Ethernet);
                Assert.InRange(packet.PayloadOffset, 0, packet.Data.Length);
                Assert.InRange(packet.PayloadOffset + packet.PayloadLength, packet.PayloadOffset, packet.Data.Length);
            }
        }
    }

    [Fact]
    public void What_only_looks_like_a_tunnel_stays_plain_udp()
    {
        foreach ((int port, byte[] payload) in ((int, byte[])[])
            [
                (4789, [0xF7, 0, 0, 0, 0, 0, 5, 0, .. InnerEthernet]), // No network number.
                (4789, [8, 0, 0]),
                (8472, [0x0C, 0, 0, 0, 0, 0, 5, 0, .. InnerEthernet]),
                (6081, [0x40, 0, 0x65, 0x58, 0, 0, 1, 0, .. InnerEthernet]), // A version that nobody defined.
                (6081, [0, 0, 0x99, 0x99, 0, 0, 1, 0, 1]),
                (6081, [0x3F, 0, 0x65, 0x58, 0, 0, 1, 0, 1]), // Options beyond the end.
                (2152, [0x30, 1, 0, 0, 0, 0, 0, 1, 0x45]), // An echo.
                (2152, [0x50, 0xFF, 0, 0, 0, 0, 0, 1, 0x45]), // Version 2.
                (2152, [0x34, 0xFF, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x85, 0, 0, 0, 0]), // An extension without a length.
                (2152, [0x34, 0xFF, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x85, 9, 0, 0, 0]),
                (2152, [0x30, 0xFF, 0, 9, 0, 0, 0, 1, 0x75, 0]), // No IP inside.
            ])
        {
            PacketDecoder.Decode(Outer(17, Udp(60000, port, payload)), LinkType.Ethernet, out DecodedPacket packet);
            Assert.Equal((DecodeStatus.Complete, TunnelKind.None, payload.Length), (packet.Status, packet.Tunnel, packet.PayloadLength));
        }

        byte[] cut = Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 17, Udp(60000, 6081, [0, 0, 8, 0, 0, 0, 1, 0, .. Inner]), fragment: 0x2000));
        PacketDecoder.Decode(cut, LinkType.Ethernet, out DecodedPacket fragment);
        Assert.Equal(TunnelKind.None, fragment.Tunnel);
    }

    [Theory]
    [InlineData("8847", "00010100", DecodeStatus.Sliced)] // Nothing below the labels.
    [InlineData("8847", "0001000000010000", DecodeStatus.Sliced)] // No bottom.
    [InlineData("8847", "0001010090000000", DecodeStatus.Unsupported)]
    [InlineData("8864", "110012340004", DecodeStatus.Complete)]
    [InlineData("8864", "11091234000400210000", DecodeStatus.Malformed)]
    [InlineData("8864", "21001234000400210000", DecodeStatus.Unsupported)]
    [InlineData("8863", "11090000000401010000", DecodeStatus.Unsupported)]
    public void Broken_and_foreign_shims_stop_the_decoder(string type, string bytes, DecodeStatus status)
    {
        PacketDecoder.Decode(Ethernet(Convert.ToInt32(type, 16), Convert.FromHexString(bytes)), LinkType.Ethernet, out DecodedPacket packet);
        Assert.Equal(status, packet.Status);
        Assert.False(packet.HasAddresses);
    }

    [Theory]
    [InlineData("0842")] // Encrypted.
    [InlineData("4800")] // Without data.
    [InlineData("8000")] // A beacon.
    public void Frames_of_802_11_without_readable_data_are_unsupported(string control)
    {
        byte[] frame = [.. Convert.FromHexString(control), .. Wireless(qos: false, [8, 0, .. Inner]).AsSpan(2)];
        PacketDecoder.Decode(frame, LinkType.Wireless, out DecodedPacket packet);
        Assert.Equal((DecodeStatus.Unsupported, PacketLayer.Link), (packet.Status, packet.FaultLayer));
        PacketDecoder.Decode(Outer(47, [0, 0, 0x82, 0x10, .. frame]), LinkType.Ethernet, out DecodedPacket outer);
        Assert.Equal((TunnelKind.Gre, LinkType.Wireless), (outer.Tunnel, outer.InnerLinkType));
    }

    [Fact]
    public void Link_types_of_the_inner_frames_are_decoded_on_their_own()
    {
        byte[] radiotap = [0, 0, 12, 0, 1, 2, 3, 4, 5, 6, 7, 8];
        byte[] addresses = [8, 3, 0, 0, .. new byte[20], .. new byte[6], 0xAA, 0xAA, 3, 0, 0, 0, 8, 0, .. Inner];
        foreach ((int link, byte[] frame) in ((int, byte[])[])
            [
                (9, [0xFF, 3, 0, 0x21, .. Inner]),
                (9, [0, 0x21, .. Inner]),
                (9, [0x21, .. Inner]),
                (50, [0xFF, 3, 0x21, .. Inner]),
                (9, [2, 0x81, .. Label(5, true), .. Inner]),
                (10, [0x50, .. new byte[12], 0xAA, 0xAA, 3, 0, 0, 0, 8, 0, .. Inner]),
                (105, Wireless(qos: true, [8, 0, .. Inner])),
                (105, addresses),
                (127, [.. radiotap, .. Wireless(qos: false, [8, 0, .. Inner])]),
            ])
        {
            DecodedPacket packet = Innermost(frame, new LinkType((ushort)link));
            Assert.Equal((DecodeStatus.Complete, 5353), (packet.Status, (int)packet.DestinationPort));
        }

        PacketDecoder.Decode([0, 0, 255, 255, 1, 2], LinkType.WirelessRadiotap, out DecodedPacket broken);
        Assert.Equal(DecodeStatus.Sliced, broken.Status);
    }

    [Fact]
    public void An_authentication_header_that_does_not_fit_is_sliced_or_malformed()
    {
        byte[] header = [17, 4, .. new byte[22]];
        foreach ((byte[] data, DecodeStatus status) in ((byte[], DecodeStatus)[])
            [
                (IPv4("10.0.0.1", "10.0.0.2", 51, header[..20]), DecodeStatus.Sliced),
                (IPv4("10.0.0.1", "10.0.0.2", 51, header[..7]), DecodeStatus.Sliced),
                ([.. IPv4("10.0.0.1", "10.0.0.2", 51, header[..20]), 0, 0], DecodeStatus.Malformed),
                (IPv4("10.0.0.1", "10.0.0.2", 51, [59, 4, .. new byte[22]]), DecodeStatus.Complete),
                (IPv4("10.0.0.1", "10.0.0.2", 51, [51, 0, .. new byte[6], .. header, .. Udp(1, 2, [])]), DecodeStatus.Complete),
            ])
        {
            PacketDecoder.Decode(data, LinkType.IPv4, out DecodedPacket packet);
            Assert.Equal(status, packet.Status);
            Assert.Equal(NetworkProtocol.IPv4, packet.Network);
        }

        // As deep as a packet can nest them.
        byte[] deep = IPv4("10.0.0.1", "10.0.0.2", 51, [.. Enumerable.Repeat((byte[])[51, 0, 0, 0, 0, 0, 0, 0], 8000).SelectMany(part => part)]);
        PacketDecoder.Decode(deep, LinkType.IPv4, out DecodedPacket nested);
        Assert.Equal(DecodeStatus.Sliced, nested.Status);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(32, false)]
    public void Arp_is_decoded_for_the_hardware_of_ethernet_only(int hardware, bool isDecoded)
    {
        byte[] arp = [.. Big16(hardware), 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 10, 0, 0, 9];
        Assert.Equal(isDecoded, PacketDecoder.Decode(Ethernet(0x0806, arp), LinkType.Ethernet, out DecodedPacket packet));
        Assert.Equal(isDecoded ? NetworkProtocol.Arp : NetworkProtocol.None, packet.Network);
    }

    [Fact]
    public void An_ipv4_mapped_address_stays_ipv6()
    {
        PacketDecoder.Decode(All.First(frame => frame.Name == "mapped").Frame, LinkType.Ethernet, out DecodedPacket mapped);
        PacketDecoder.Decode(InnerEthernet, LinkType.Ethernet, out DecodedPacket plain);
        Assert.False(mapped.Source.IsIPv4);
        Assert.True(plain.Source.IsIPv4);
        Assert.NotEqual(plain.Source, mapped.Source);
        Assert.Equal("::ffff:10.9.0.1", mapped.Source.ToIPAddress().ToString());
        Assert.Equal(System.Net.Sockets.AddressFamily.InterNetworkV6, mapped.Source.ToIPAddress().AddressFamily);
        Assert.Equal(mapped.Source, new NetworkAddress(System.Net.IPAddress.Parse("::ffff:10.9.0.1")));
        Assert.Equal(plain.Source, new NetworkAddress(System.Net.IPAddress.Parse("10.9.0.1")));
        Assert.True(plain.Source < mapped.Source && mapped.Source > plain.Source);
        var flows = new FlowTable();
        byte[] capture = new CaptureBytes().PcapHeader().PcapRecord(1, 0, InnerEthernet).PcapRecord(1, 0, All.First(frame => frame.Name == "mapped").Frame)
            .ToArray();
        using var reader = CaptureReader.FromMemory(capture);
        Assert.True(reader.Fill());
        while (reader.TryRead(out PacketRecord packet))
        {
            flows.Add(in packet);
        }

        Assert.Equal(["10.9.0.1:53", "[::ffff:10.9.0.1]:53"], flows.Flows.Select(flow => flow.Client.ToString()));
        Assert.Equal(4, flows.TopTalkers(9).Count);
    }

    private static DecodedPacket Innermost(ReadOnlySpan<byte> frame, LinkType linkType)
    {
        PacketDecoder.Decode(frame, linkType, out DecodedPacket packet);
        while (PacketDecoder.TryDecodeInner(in packet, out DecodedPacket inner))
        {
            packet = inner;
        }

        return packet;
    }
}
