using System.Buffers.Binary;

namespace ExtraHop.Client.Packets;

/// <summary>The link layers.</summary>
internal static class LinkDecoder
{
    public static void Ethernet(ref DecodedPacket packet)
    {
        var data = packet.Data;
        if (data.Length < 14)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return;
        }

        packet.MacAddresses = data[..12];
        var offset = 14;
        var type = BinaryPrimitives.ReadUInt16BigEndian(data[12..]);
        while (type is 0x8100 or 0x88A8 or 0x9100 or 0x9200)
        {
            if (data.Length < offset + 4)
            {
                packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
                return;
            }

            packet.Vlan = BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) & 0xFFF;
            if (packet.VlanCount++ == 0)
            {
                packet.OuterVlan = packet.Vlan;
            }

            type = BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 2)..]);
            offset += 4;
        }

        if (type < 0x600)
        {
            // A length instead of a type: 802.2 follows, and with SNAP a type after all.
            if (data[offset..].StartsWith((ReadOnlySpan<byte>)[0xAA, 0xAA, 3, 0, 0, 0]) && data.Length >= offset + 8)
            {
                type = BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 6)..]);
                offset += 8;
            }
            else
            {
                packet.PayloadOffset = offset;
                packet.PayloadLength = Math.Min(type, data.Length - offset);
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                return;
            }
        }

        PacketDecoder.Network(ref packet, type, offset);
    }

    public static void Other(ref DecodedPacket packet, LinkType linkType)
    {
        switch (linkType.Value)
        {
            case 0:
                Loopback(ref packet, isNetworkOrder: false);
                break;
            case 108:
                Loopback(ref packet, isNetworkOrder: true);
                break;
            case 12 or 14 or 101:
                RawIP(ref packet);
                break;
            case 228:
                PacketDecoder.Network(ref packet, 0x0800, 0);
                break;
            case 229:
                PacketDecoder.Network(ref packet, 0x86DD, 0);
                break;
            case 113:
                Cooked(ref packet, 16, typeOffset: 0, protocolOffset: 14, typeBytes: 2);
                break;
            case 276:
                Cooked(ref packet, 20, typeOffset: 10, protocolOffset: 0, typeBytes: 1);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                break;
        }
    }

    private static void Cooked(ref DecodedPacket packet, int length, int typeOffset, int protocolOffset, int typeBytes)
    {
        var data = packet.Data;
        if (data.Length < length)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return;
        }

        packet.Direction = data[typeOffset + typeBytes - 1] == 4 ? PacketDirection.Outbound : PacketDirection.Inbound;
        var protocol = BinaryPrimitives.ReadUInt16BigEndian(data[protocolOffset..]);
        var offset = length;
        while (protocol is 0x8100 or 0x88A8 && data.Length >= offset + 4)
        {
            packet.Vlan = BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) & 0xFFF;
            packet.OuterVlan = packet.VlanCount++ == 0 ? packet.Vlan : packet.OuterVlan;
            protocol = BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 2)..]);
            offset += 4;
        }

        PacketDecoder.Network(ref packet, protocol, offset);
    }

    private static void Loopback(ref DecodedPacket packet, bool isNetworkOrder)
    {
        if (packet.Data.Length < 4)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return;
        }

        var family = BinaryPrimitives.ReadUInt32BigEndian(packet.Data);
        if (!isNetworkOrder && family > 0xFFFF)
        {
            // The capturing host's own byte order; families are small numbers, which tells the order.
            family = BinaryPrimitives.ReverseEndianness(family);
        }

        switch (family)
        {
            case 2:
                PacketDecoder.Network(ref packet, 0x0800, 4);
                break;
            case 10 or 24 or 28 or 30:
                PacketDecoder.Network(ref packet, 0x86DD, 4);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                break;
        }
    }

    private static void RawIP(ref DecodedPacket packet)
    {
        if (packet.Data.IsEmpty)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Network);
            return;
        }

        switch (packet.Data[0] >> 4)
        {
            case 4:
                PacketDecoder.Network(ref packet, 0x0800, 0);
                break;
            case 6:
                PacketDecoder.Network(ref packet, 0x86DD, 0);
                break;
            default:
                packet.Stop(DecodeStatus.Malformed, PacketLayer.Network);
                break;
        }
    }
}
