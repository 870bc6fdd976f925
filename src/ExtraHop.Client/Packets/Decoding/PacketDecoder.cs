using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using ExtraHop.Client.Packets.Decoding;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Decodes packets where they lie: link, network and transport layer, and the tunnels in which sensors see mirrored traffic. Never throws, never allocates.
/// </summary>
public static class PacketDecoder
{
    private const ushort ArpType = 0x0806;
    private const ushort EthernetHardware = 1;
    private const ushort Ieee802Hardware = 6;

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
    [MethodImpl(MethodImplOptions.NoInlining)] // In a caller's loop it would take the registers that the walk over the packets needs.
    public static bool Decode(ReadOnlySpan<byte> data, LinkType linkType, out DecodedPacket decoded)
    {
        decoded = default;
        decoded.Start(data);

        // Each layer is called from here alone and hands on what it knows, so that the compiler can make one method of the usual way through.
        int offset;
        ushort etherType;
        if (linkType == LinkType.Ethernet)
        {
            etherType = LinkDecoder.Ethernet(ref decoded, data, out offset);
        }
        else
        {
            etherType = LinkDecoder.Other(ref decoded, linkType, out int start);
            offset = start;
        }

        if (decoded.Status == DecodeStatus.Complete && Network(ref decoded, data, etherType, offset, out ReadOnlySpan<byte> segment))
        {
            TransportDecoder.Decode(ref decoded, segment);
        }

        return decoded.Status == DecodeStatus.Complete;
    }

    /// <summary>
    /// Finds who sent a packet to whom, in half the time of decoding it: the same as <see cref="Decode(in PacketRecord, out DecodedPacket)"/> finds, of a
    /// tunnel its own ends.
    /// </summary>
    /// <param name="packet">The packet.</param>
    /// <param name="endpoints">What was found.</param>
    /// <returns>True when the packet has addresses.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool DecodeEndpoints(scoped in PacketRecord packet, out PacketEndpoints endpoints) =>
        DecodeEndpoints(packet.Data, packet.LinkType, out endpoints);

    /// <summary>Finds who sent a frame to whom.</summary>
    /// <param name="data">The frame.</param>
    /// <param name="linkType">The kind of frame.</param>
    /// <param name="endpoints">What was found.</param>
    /// <returns>True when the packet has addresses.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool DecodeEndpoints(ReadOnlySpan<byte> data, LinkType linkType, out PacketEndpoints endpoints)
        => PlainFrame.TryRead(data, linkType, out endpoints) || DecodeOddEndpoints(data, linkType, out endpoints);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool DecodeOddEndpoints(ReadOnlySpan<byte> data, LinkType linkType, out PacketEndpoints endpoints)
    {
        Decode(data, linkType, out DecodedPacket decoded);
        endpoints = new PacketEndpoints(in decoded);
        return endpoints.HasAddresses;
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
    /// <returns>Whether a transport layer follows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Network(ref DecodedPacket packet, ReadOnlySpan<byte> data, ushort etherType, int offset, out ReadOnlySpan<byte> segment)
    {
        data = data[offset..];
        packet.EtherType = etherType;
        packet.NetworkOffset = offset;
        if (etherType == LinkDecoder.IPv4Type)
        {
            return IpDecoder.IPv4(ref packet, data, offset, out segment);
        }

        segment = default;
        packet.SetPayload(offset, data.Length);
        if (etherType == LinkDecoder.IPv6Type)
        {
            bool hasTransport = IpDecoder.IPv6(ref packet, data, offset);
            segment = packet.Payload;
            return hasTransport;
        }

        OtherNetwork(ref packet);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OtherNetwork(ref DecodedPacket packet)
    {
        switch (packet.EtherType)
        {
            case ArpType:
                Arp(ref packet, packet.Payload);
                break;
            case 0x8847 or 0x8848:
                TunnelDecoder.Mpls(ref packet, packet.Payload);
                break;
            case 0x8864:
                TunnelDecoder.Pppoe(ref packet, packet.Payload);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Network);
                break;
        }
    }

    private static void Arp(ref DecodedPacket packet, ReadOnlySpan<byte> arp)
    {
        if (arp.Length < 8)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Network);
        }
        else if (BinaryPrimitives.ReadUInt16BigEndian(arp) is not (EthernetHardware or Ieee802Hardware)
            || BinaryPrimitives.ReadUInt16BigEndian(arp[2..]) != LinkDecoder.IPv4Type || arp[4] != 6 || arp[5] != 4)
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
