using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Packets;

/// <summary>TCP, UDP, ICMP, ICMPv6, SCTP's ports, and the tunnels GRE, ERSPAN, VXLAN and IP in IP.</summary>
internal static class TransportDecoder
{
    private const int VxlanPort = 4789;
    private const int LinuxVxlanPort = 8472;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Decode(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        packet.TransportOffset = packet.PayloadOffset;
        if (packet.Protocol == IpProtocol.Tcp)
        {
            Tcp(ref packet, segment);
        }
        else
        {
            Other(ref packet, segment);
        }
    }

    private static void Other(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        switch (packet.Protocol.Value)
        {
            case 17:
                Udp(ref packet, segment);
                break;
            case 1 or 58:
                if (Require(ref packet, segment, 4))
                {
                    packet.SourcePort = segment[0];
                    packet.DestinationPort = segment[1];
                    Finish(ref packet, 4);
                }

                break;
            case 132:
                if (Require(ref packet, segment, 12))
                {
                    Ports(ref packet, segment);
                    Finish(ref packet, 12);
                }

                break;
            case 47:
                Gre(ref packet, segment);
                break;
            case 4:
                Enter(ref packet, TunnelKind.IpInIp, 0, LinkType.IPv4, 0);
                break;
            case 41:
                Enter(ref packet, TunnelKind.IpInIp, 0, LinkType.IPv6, 0);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Transport);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tcp(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 20)
        {
            if (segment.Length >= 4)
            {
                // A slice or an early fragment may still show the ports.
                Ports(ref packet, segment);
            }

            Require(ref packet, segment, 20);
            return;
        }

        var start = segment[..20];
        Ports(ref packet, start);
        packet.TcpFlags = (TcpFlags)start[13];
        var headerLength = (start[12] >> 4) * 4;
        if (headerLength < 20)
        {
            packet.Stop(DecodeStatus.Malformed, PacketLayer.Transport);
            return;
        }

        if (Require(ref packet, segment, headerLength))
        {
            Finish(ref packet, headerLength);
        }
        else
        {
            packet.HasTransport = true;
        }
    }

    private static void Udp(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        if (!Require(ref packet, segment, 8))
        {
            if (segment.Length >= 4)
            {
                Ports(ref packet, segment);
            }

            return;
        }

        Ports(ref packet, segment);
        var length = BinaryPrimitives.ReadUInt16BigEndian(segment[4..]);
        if (length is > 0 and < 8)
        {
            packet.Stop(DecodeStatus.Malformed, PacketLayer.Transport);
            return;
        }

        Finish(ref packet, 8);
        if (length != 0)
        {
            packet.PayloadLength = Math.Min(packet.PayloadLength, length - 8);
        }

        if (packet.DestinationPort is VxlanPort or LinuxVxlanPort && !packet.IsFragment)
        {
            var vxlan = packet.Payload;
            if (vxlan.Length >= 8 && (vxlan[0] & 0x0C) == 0x08)
            {
                Enter(ref packet, TunnelKind.Vxlan, 8, LinkType.Ethernet, BinaryPrimitives.ReadUInt32BigEndian(vxlan[4..]) >> 8);
            }
        }
    }

    private static void Gre(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 4)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        var flags = BinaryPrimitives.ReadUInt16BigEndian(segment);
        var protocol = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
        if ((flags & 0x4007) != 0)
        {
            // Source routing, and version 1 (PPTP).
            packet.Stop(DecodeStatus.Unsupported, PacketLayer.Tunnel);
            return;
        }

        var length = 4 + ((flags & 0x8000) != 0 ? 4 : 0);
        var keyOffset = length;
        length += (flags & 0x2000) != 0 ? 4 : 0;
        length += (flags & 0x1000) != 0 ? 4 : 0;
        if (segment.Length < length)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        var key = (flags & 0x2000) != 0 ? BinaryPrimitives.ReadUInt32BigEndian(segment[keyOffset..]) : 0;
        switch (protocol)
        {
            case 0x0800:
                Enter(ref packet, TunnelKind.Gre, length, LinkType.IPv4, key);
                break;
            case 0x86DD:
                Enter(ref packet, TunnelKind.Gre, length, LinkType.IPv6, key);
                break;
            case 0x6558:
                Enter(ref packet, TunnelKind.Gre, length, LinkType.Ethernet, key);
                break;
            case 0x88BE when (flags & 0x1000) == 0:
                Enter(ref packet, TunnelKind.Erspan, length, LinkType.Ethernet, 0);
                break;
            case 0x88BE or 0x22EB:
                Erspan(ref packet, segment[length..], length, protocol == 0x22EB);
                break;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Tunnel);
                break;
        }
    }

    private static void Erspan(ref DecodedPacket packet, scoped ReadOnlySpan<byte> header, int offset, bool isThird)
    {
        var length = isThird ? 12 : 8;
        if (header.Length < length)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        if (header[0] >> 4 != (isThird ? 2 : 1))
        {
            packet.Stop(DecodeStatus.Malformed, PacketLayer.Tunnel);
            return;
        }

        // The last bit of the third type's header announces a platform-specific part.
        length += isThird && (header[11] & 1) != 0 ? 8 : 0;
        if (header.Length < length)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        Enter(ref packet, TunnelKind.Erspan, offset + length, LinkType.Ethernet, BinaryPrimitives.ReadUInt16BigEndian(header[2..]) & 0x3FFu);
    }

    private static void Enter(ref DecodedPacket packet, TunnelKind tunnel, int headerLength, LinkType inner, uint id)
    {
        packet.Tunnel = tunnel;
        packet.TunnelId = id;
        packet.InnerLinkType = inner;
        packet.PayloadOffset += headerLength;
        packet.PayloadLength -= headerLength;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ports(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        packet.SourcePort = BinaryPrimitives.ReadUInt16BigEndian(segment[..2]);
        packet.DestinationPort = BinaryPrimitives.ReadUInt16BigEndian(segment.Slice(2, 2));
    }

    private static void Finish(ref DecodedPacket packet, int headerLength)
    {
        packet.HasTransport = true;
        packet.PayloadOffset += headerLength;
        packet.PayloadLength -= headerLength;
    }

    /// <summary>A header that does not fit was sliced where the capture ends with it, or is malformed where the packet itself is too short.</summary>
    private static bool Require(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment, int length)
    {
        if (segment.Length >= length)
        {
            return true;
        }

        var reachesEnd = packet.PayloadOffset + packet.PayloadLength == packet.Data.Length;
        packet.Stop(reachesEnd || packet.IsFragment ? DecodeStatus.Sliced : DecodeStatus.Malformed, PacketLayer.Transport);
        return false;
    }
}
