using System.Buffers.Binary;

namespace ExtraHop.Client.Packets;

/// <summary>Decodes packets where they lie: link, network and transport layer, and the tunnels in which sensors see mirrored traffic. Never throws, never allocates.</summary>
public static class PacketDecoder
{
    /// <summary>Decodes a packet of a capture.</summary>
    /// <param name="packet">The packet.</param>
    /// <param name="decoded">What was found; <see cref="DecodedPacket.Status"/> tells how far the decoder came.</param>
    /// <returns>True when every layer was decoded.</returns>
    public static bool Decode(scoped in PacketRecord packet, out DecodedPacket decoded) => Decode(packet.Data, packet.LinkType, out decoded);

    /// <summary>Decodes the bytes of a frame.</summary>
    /// <param name="data">The frame.</param>
    /// <param name="linkType">The kind of frame.</param>
    /// <param name="decoded">What was found.</param>
    /// <returns>True when every layer was decoded.</returns>
    public static bool Decode(ReadOnlySpan<byte> data, LinkType linkType, out DecodedPacket decoded)
    {
        decoded = default;
        decoded.Data = data;
        decoded.OuterVlan = -1;
        decoded.Vlan = -1;
        decoded.PayloadLength = data.Length;
        if (linkType == LinkType.Ethernet)
        {
            LinkDecoder.Ethernet(ref decoded);
        }
        else
        {
            LinkDecoder.Other(ref decoded, linkType);
        }

        return decoded.Status == DecodeStatus.Complete;
    }

    /// <summary>Decodes the packet inside a tunnel.</summary>
    /// <param name="outer">A decoded packet.</param>
    /// <param name="inner">The inner packet; its offsets count from its own start.</param>
    /// <returns>False when the packet has no tunnel.</returns>
    public static bool TryDecodeInner(scoped in DecodedPacket outer, out DecodedPacket inner)
    {
        if (outer.Tunnel == TunnelKind.None)
        {
            inner = default;
            return false;
        }

        Decode(outer.Payload, outer.InnerLinkType, out inner);
        return true;
    }

    /// <summary>Goes on with the network layer that an EtherType names.</summary>
    internal static void Network(ref DecodedPacket packet, ushort etherType, int offset)
    {
        packet.EtherType = etherType;
        packet.NetworkOffset = offset;
        packet.PayloadOffset = offset;
        packet.PayloadLength = packet.Data.Length - offset;
        switch (etherType)
        {
            case 0x0800:
                IpDecoder.IPv4(ref packet);
                break;
            case 0x86DD:
                IpDecoder.IPv6(ref packet);
                break;
            case 0x0806:
                Arp(ref packet);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Network);
                break;
        }
    }

    private static void Arp(ref DecodedPacket packet)
    {
        var arp = packet.Data[packet.NetworkOffset..];
        if (arp.Length < 8)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Network);
        }
        else if (BinaryPrimitives.ReadUInt16BigEndian(arp[2..]) != 0x0800 || arp[4] != 6 || arp[5] != 4)
        {
            packet.Stop(DecodeStatus.Unsupported, PacketLayer.Network);
        }
        else if (arp.Length < 28)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Network);
        }
        else
        {
            packet.Network = NetworkProtocol.Arp;
            packet.PayloadOffset += 28;
            packet.PayloadLength = 0;
        }
    }
}
