using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Packets.Decoding;

/// <summary>IPv4 and IPv6 with their options, extension headers and fragments.</summary>
internal static class IpDecoder
{
    /// <returns>Whether a transport layer follows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IPv4(ref DecodedPacket packet, ReadOnlySpan<byte> header, int offset, out ReadOnlySpan<byte> segment)
    {
        segment = default;
        if (header.Length < 20)
        {
            bool isOther = header.Length > 0 && header[0] >> 4 != 4;
            return Stop(ref packet, isOther ? DecodeStatus.Malformed : DecodeStatus.Sliced, offset, header.Length);
        }

        // The length of the first part is a constant, which saves a check at every read.
        ReadOnlySpan<byte> start = header[..20];
        int headerLength = (start[0] & 0xF) * 4;
        ushort total = BinaryPrimitives.ReadUInt16BigEndian(start.Slice(2, 2));
        if (start[0] >> 4 != 4 || headerLength < 20 || (total != 0 && total < headerLength))
        {
            return Stop(ref packet, DecodeStatus.Malformed, offset, header.Length);
        }

        packet.Network = NetworkProtocol.IPv4;
        packet.Protocol = new IpProtocol(start[9]);
        if (header.Length < headerLength)
        {
            return Stop(ref packet, DecodeStatus.Sliced, offset, header.Length);
        }

        ushort fragment = BinaryPrimitives.ReadUInt16BigEndian(start.Slice(6, 2));
        packet.SetFragment(fragment & 0x3FFF);

        // A total of 0 is what a host captures of its own packets before the network card cuts them into segments.
        int end = total == 0 ? header.Length : Math.Min(total, header.Length);
        segment = header[headerLength..end];
        packet.SetPayload(offset + headerLength, segment.Length);
        return (fragment & 0x1FFF) == 0;
    }

    /// <inheritdoc cref="IPv4"/>
    public static bool IPv6(ref DecodedPacket packet, ReadOnlySpan<byte> header, int offset)
    {
        if (header.Length < 40)
        {
            bool isOther = header.Length > 0 && header[0] >> 4 != 6;
            packet.Stop(isOther ? DecodeStatus.Malformed : DecodeStatus.Sliced, PacketLayer.Network);
            return false;
        }

        if (header[0] >> 4 != 6)
        {
            packet.Stop(DecodeStatus.Malformed, PacketLayer.Network);
            return false;
        }

        packet.Network = NetworkProtocol.IPv6;
        ushort length = BinaryPrimitives.ReadUInt16BigEndian(header[4..]);

        // A length of 0 is a jumbogram, or a packet not yet cut into segments.
        ReadOnlySpan<byte> rest = header[40..];
        rest = length == 0 ? rest : rest[..Math.Min(length, rest.Length)];
        byte next = header[6];
        packet.PayloadOffset = offset + 40;
        packet.PayloadLength = rest.Length;
        while (next is 0 or 43 or 44 or 51 or 60 or 135 or 139 or 140)
        {
            packet.Protocol = new IpProtocol(next);
            if (rest.Length < 8)
            {
                packet.Stop(IsCut(packet, length) ? DecodeStatus.Sliced : DecodeStatus.Malformed, PacketLayer.Network);
                return false;
            }

            int extension = next switch
            {
                44 => 8,
                51 => (rest[1] + 2) * 4,
                _ => (rest[1] + 1) * 8,
            };
            if (next == 44)
            {
                ushort fragment = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
                packet.SetFragment((fragment >> 3) | ((fragment & 1) << 13));
            }

            if (extension > rest.Length)
            {
                packet.Stop(IsCut(packet, length) ? DecodeStatus.Sliced : DecodeStatus.Malformed, PacketLayer.Network);
                return false;
            }

            next = rest[0];
            rest = rest[extension..];
            packet.PayloadOffset += extension;
            packet.PayloadLength = rest.Length;
            if (packet.FragmentOffset > 0)
            {
                break;
            }
        }

        packet.Protocol = new IpProtocol(next);
        return next != 59 && packet.FragmentOffset == 0;
    }

    private static bool Stop(ref DecodedPacket packet, DecodeStatus status, int offset, int length)
    {
        packet.SetPayload(offset, length);
        packet.Stop(status, PacketLayer.Network);
        return false;
    }

    /// <summary>Whether the packet says that it is longer than what was captured.</summary>
    private static bool IsCut(in DecodedPacket packet, int payloadLength)
    {
        return payloadLength == 0 || packet.NetworkOffset + 40 + payloadLength > packet.Data.Length;
    }
}
