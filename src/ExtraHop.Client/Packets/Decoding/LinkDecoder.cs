using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Packets.Decoding;

/// <summary>The link layers: each finds the EtherType and the offset of the network layer, or stops the packet.</summary>
internal static partial class LinkDecoder
{
    public const ushort IPv4Type = 0x0800;
    public const ushort IPv6Type = 0x86DD;

    private const ushort CiscoMetadata = 0x8909;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Ethernet(ref DecodedPacket packet, ReadOnlySpan<byte> data, out int offset)
    {
        offset = 14;
        if (data.Length < 14)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return 0;
        }

        packet.HasMacAddresses();
        ushort type = BinaryPrimitives.ReadUInt16BigEndian(data.Slice(12, 2));
        if (type is IPv4Type or IPv6Type)
        {
            return type;
        }

        // A copy, because what is handed over by reference cannot live in a register.
        int next = offset;
        type = TagsAndLengths(ref packet, type, ref next);
        offset = next;
        return type;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ushort Other(ref DecodedPacket packet, LinkType linkType, out int offset)
    {
        offset = 0;
        switch (linkType.Value)
        {
            case 0:
                return Loopback(ref packet, isNetworkOrder: false, out offset);
            case 108:
                return Loopback(ref packet, isNetworkOrder: true, out offset);
            case 9 or 50:
                return Ppp(ref packet, out offset);
            case 10:
                offset = 13;
                return Snap(ref packet, ref offset);
            case 12 or 14 or 101:
                return RawIP(ref packet);
            case 105:
                return Wireless(ref packet, 0, out offset);
            case 127:
                return Wireless(ref packet, packet.Data.Length < 4 ? 4 : BinaryPrimitives.ReadUInt16LittleEndian(packet.Data[2..]), out offset);
            case 228:
                return IPv4Type;
            case 229:
                return IPv6Type;
            case 113:
                offset = 16;
                return Cooked(ref packet, ref offset, typeOffset: 0, protocolOffset: 14, typeBytes: 2);
            case 276:
                offset = 20;
                return Cooked(ref packet, ref offset, typeOffset: 10, protocolOffset: 0, typeBytes: 1);
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                return 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ushort TagsAndLengths(ref DecodedPacket packet, ushort type, ref int offset)
    {
        ReadOnlySpan<byte> data = packet.Data;
        while (type is 0x8100 or 0x88A8 or 0x9100 or 0x9200 or CiscoMetadata)
        {
            if (type == CiscoMetadata)
            {
                // Version, length, and a tag of a security group.
                if (data.Length < offset + 8)
                {
                    packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
                    return 0;
                }

                type = BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 6)..]);
                offset += 8;
                continue;
            }

            if (data.Length < offset + 4)
            {
                packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
                return 0;
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
            int length = Math.Min(type, data.Length - offset);
            type = Snap(ref packet, ref offset);
            if (packet.Status != DecodeStatus.Complete)
            {
                packet.SetPayload(offset, length);
            }
        }

        return type;
    }

    private static ushort Cooked(ref DecodedPacket packet, ref int offset, int typeOffset, int protocolOffset, int typeBytes)
    {
        ReadOnlySpan<byte> data = packet.Data;
        if (data.Length < offset)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return 0;
        }

        packet.Direction = data[typeOffset + typeBytes - 1] == 4 ? PacketDirection.Outbound : PacketDirection.Inbound;
        ushort protocol = BinaryPrimitives.ReadUInt16BigEndian(data[protocolOffset..]);
        while (protocol is 0x8100 or 0x88A8 && data.Length >= offset + 4)
        {
            packet.Vlan = BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) & 0xFFF;
            packet.OuterVlan = packet.VlanCount++ == 0 ? packet.Vlan : packet.OuterVlan;
            protocol = BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 2)..]);
            offset += 4;
        }

        return protocol;
    }

    private static ushort Loopback(ref DecodedPacket packet, bool isNetworkOrder, out int offset)
    {
        offset = 4;
        if (packet.Data.Length < 4)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return 0;
        }

        uint family = BinaryPrimitives.ReadUInt32BigEndian(packet.Data);
        if (!isNetworkOrder && family > 0xFFFF)
        {
            // The capturing host's own byte order; families are small numbers, which tells the order.
            family = BinaryPrimitives.ReverseEndianness(family);
        }

        switch (family)
        {
            case 2:
                return IPv4Type;
            case 10 or 24 or 28 or 30:
                return IPv6Type;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                return 0;
        }
    }

    private static ushort RawIP(ref DecodedPacket packet)
    {
        if (packet.Data.IsEmpty)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Network);
            return 0;
        }

        switch (packet.Data[0] >> 4)
        {
            case 4:
                return IPv4Type;
            case 6:
                return IPv6Type;
            default:
                packet.Stop(DecodeStatus.Malformed, PacketLayer.Network);
                return 0;
        }
    }
}
