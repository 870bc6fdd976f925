using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Packets.Decoding;

/// <summary>TCP, UDP, ICMP, ICMPv6 and SCTP's ports, and the authentication header of IPv4. Tunnels are handed on.</summary>
internal static class TransportDecoder
{
    private const byte Authentication = 51;
    private const byte NoNext = 59;

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

    [MethodImpl(MethodImplOptions.NoInlining)]
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
                TunnelDecoder.Gre(ref packet, segment);
                break;
            case 4:
                TunnelDecoder.Enter(ref packet, TunnelKind.IpInIp, 0, LinkType.IPv4, 0);
                break;
            case 41:
                TunnelDecoder.Enter(ref packet, TunnelKind.IpInIp, 0, LinkType.IPv6, 0);
                break;
            case 137:
                TunnelDecoder.Mpls(ref packet, segment);
                break;
            case Authentication:
                Authenticated(ref packet, segment);
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

        ReadOnlySpan<byte> start = segment[..20];
        Ports(ref packet, start);
        packet.TcpFlags = (TcpFlags)start[13];
        int headerLength = (start[12] >> 4) * 4;
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
        ushort length = BinaryPrimitives.ReadUInt16BigEndian(segment[4..]);
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

        if (!packet.IsFragment)
        {
            TunnelDecoder.Udp(ref packet);
        }
    }

    /// <summary>The authentication headers of IPv4, which those of IPv6 pass as extension headers; then what follows them.</summary>
    private static void Authenticated(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        while (packet.Protocol.Value == Authentication)
        {
            int length = segment.Length < 8 ? 8 : (segment[1] + 2) * 4;
            if (segment.Length < length)
            {
                Stop(ref packet, PacketLayer.Network);
                return;
            }

            packet.Protocol = new IpProtocol(segment[0]);
            packet.SetPayload(packet.PayloadOffset + length, segment.Length - length);
            segment = segment[length..];
        }

        if (packet.Protocol.Value != NoNext)
        {
            Decode(ref packet, segment);
        }
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

        Stop(ref packet, PacketLayer.Transport);
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Stop(ref DecodedPacket packet, PacketLayer layer)
    {
        bool reachesEnd = packet.PayloadOffset + packet.PayloadLength == packet.Data.Length;
        packet.Stop(reachesEnd || packet.IsFragment ? DecodeStatus.Sliced : DecodeStatus.Malformed, layer);
    }
}
