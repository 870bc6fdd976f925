using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Packets.Decoding;

/// <summary>
/// The short way to the ends of nearly every packet: Ethernet without tags, IPv4 without options or IPv6 without extension headers, no fragment, TCP or UDP
/// that leads into no tunnel. Whatever is odd about a packet, even only a little, is left to <see cref="PacketDecoder"/>; so what is found here is complete or
/// sliced, and never malformed.
/// </summary>
internal static class PlainFrame
{
    // Ethernet, IPv4 and TCP; as long as Ethernet and IPv6, too.
    private const int Shortest = 54;
    /// <summary>Where both addresses of IPv6 stand.</summary>
    public const int IPv6Addresses = 22;

    private const byte Tcp = 6;
    private const byte Udp = 17;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> data, LinkType linkType, out PacketEndpoints endpoints)
    {
        if (IsIPv4(data, linkType))
        {
            ReadOnlySpan<byte> head = data[..Shortest];
            uint ports = BinaryPrimitives.ReadUInt32BigEndian(head.Slice(34, 4));
            endpoints = new PacketEndpoints(
                NetworkProtocol.IPv4, head[23], head.Slice(26, 8), (ushort)(ports >> 16), (ushort)ports, head[23] == Tcp ? (TcpFlags)head[47] : TcpFlags.None);
            return true;
        }

        if (TryReadIPv6(data, linkType, out ulong ends))
        {
            endpoints = new PacketEndpoints(
                NetworkProtocol.IPv6, (byte)(ends >> 32), data.Slice(IPv6Addresses, 32), (ushort)(ends >> 16), (ushort)ends, (TcpFlags)(byte)(ends >> 40));
            return true;
        }

        endpoints = default;
        return false;
    }

    /// <summary>The ends over IPv4 as numbers, which need no memory.</summary>
    /// <param name="data">The frame.</param>
    /// <param name="linkType">The kind of frame.</param>
    /// <param name="addresses">The source address, and below it the destination address.</param>
    /// <param name="ends">From below: the destination port and the source port of 16 bits each, the protocol and the TCP flags of 8 bits each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadIPv4(ReadOnlySpan<byte> data, LinkType linkType, out ulong addresses, out ulong ends)
    {
        if (!IsIPv4(data, linkType))
        {
            addresses = 0;
            ends = 0;
            return false;
        }

        ReadOnlySpan<byte> head = data[..Shortest];
        addresses = BinaryPrimitives.ReadUInt64BigEndian(head.Slice(26, 8));
        ends = BinaryPrimitives.ReadUInt32BigEndian(head.Slice(34, 4)) | ((ulong)head[23] << 32) | (head[23] == Tcp ? (ulong)head[47] << 40 : 0);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIPv4(ReadOnlySpan<byte> data, LinkType linkType)
    {
        if (data.Length < Shortest || linkType != LinkType.Ethernet)
        {
            return false;
        }

        // Of a constant length, which saves a check at every read.
        ReadOnlySpan<byte> head = data[..Shortest];
        bool isFragment = (BinaryPrimitives.ReadUInt16BigEndian(head.Slice(20, 2)) & 0x3FFF) != 0;
        if (BinaryPrimitives.ReadUInt32BigEndian(head.Slice(12, 4)) >> 8 != 0x080045 || isFragment)
        {
            return false;
        }

        ushort total = BinaryPrimitives.ReadUInt16BigEndian(head.Slice(16, 2));
        if (head[23] == Tcp)
        {
            int header = (head[46] >> 4) * 4;
            return header >= 20 && total >= 20 + header;
        }

        return head[23] == Udp && total >= 28
            && !IsOdd(BinaryPrimitives.ReadUInt16BigEndian(head.Slice(38, 2)), BinaryPrimitives.ReadUInt32BigEndian(head.Slice(34, 4)));
    }

    /// <summary>The same over IPv6, whose addresses stand at <see cref="IPv6Addresses"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadIPv6(ReadOnlySpan<byte> data, LinkType linkType, out ulong ends)
    {
        ends = 0;
        if (data.Length < Shortest + 4 || linkType != LinkType.Ethernet)
        {
            return false;
        }

        ReadOnlySpan<byte> head = data[..(Shortest + 4)];
        if (BinaryPrimitives.ReadUInt32BigEndian(head.Slice(12, 4)) >> 12 != 0x86DD6)
        {
            return false;
        }

        ushort length = BinaryPrimitives.ReadUInt16BigEndian(head.Slice(18, 2));
        ends = BinaryPrimitives.ReadUInt32BigEndian(head.Slice(Shortest, 4)) | ((ulong)head[20] << 32);
        if (head[20] == Tcp)
        {
            // A slice may hold the ports and nothing else.
            if (data.Length < Shortest + 20)
            {
                return length >= 20;
            }

            int header = (data[Shortest + 12] >> 4) * 4;
            ends |= (ulong)data[Shortest + 13] << 40;
            return header >= 20 && length >= header;
        }

        return head[20] == Udp && length >= 8 && data.Length >= Shortest + 8
            && !IsOdd(BinaryPrimitives.ReadUInt16BigEndian(data[(Shortest + 4)..]), (uint)ends);
    }

    /// <summary>Whether a UDP header contradicts itself, or may lead into a tunnel.</summary>
    private static bool IsOdd(ushort length, uint ports) => length is > 0 and < 8 || TunnelDecoder.IsPort((ushort)ports);
}
