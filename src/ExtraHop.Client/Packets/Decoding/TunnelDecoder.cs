using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Decoding;

/// <summary>The tunnels: each notes its number, the kind of its inner frame and where that lies, or leaves the packet as it is.</summary>
internal static class TunnelDecoder
{
    public const int VxlanPort = 4789;
    public const int LinuxVxlanPort = 8472;
    public const int GenevePort = 6081;
    public const int GtpPort = 2152;
    public const int MplsPort = 6635;

    private const ushort PppType = 0x880B;

    /// <summary>Whether a UDP port may lead into a tunnel.</summary>
    public static bool IsPort(int port) => port is VxlanPort or LinuxVxlanPort or GenevePort or GtpPort or MplsPort;

    /// <summary>What UDP carries, by its destination port; what is none of the tunnels stays plain UDP.</summary>
    public static void Udp(ref DecodedPacket packet)
    {
        switch (packet.DestinationPort)
        {
            // RFC 7348 ignores every flag but that of the network ID. On Linux's older port others speak, too: there, one flag must not be set.
            case VxlanPort when packet.Payload is [var flags, _, _, _, _, _, _, _, ..] && (flags & 0x08) != 0:
            case LinuxVxlanPort when packet.Payload is [var others, _, _, _, _, _, _, _, ..] && (others & 0x0C) == 0x08:
                Enter(ref packet, TunnelKind.Vxlan, 8, LinkType.Ethernet, BinaryPrimitives.ReadUInt32BigEndian(packet.Payload[4..]) >> 8);
                break;
            case GenevePort:
                Geneve(ref packet, packet.Payload);
                break;
            case GtpPort:
                GtpU(ref packet, packet.Payload);
                break;
            case MplsPort when packet.PayloadLength >= 4:
                Mpls(ref packet, packet.Payload);
                break;
        }
    }

    /// <summary>A stack of labels; the number is that of the bottom one, which tells the service. What follows shows in its first half byte.</summary>
    public static void Mpls(ref DecodedPacket packet, scoped ReadOnlySpan<byte> stack)
    {
        int length = 0;
        uint label;
        do
        {
            if (stack.Length < length + 4)
            {
                packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
                return;
            }

            label = BinaryPrimitives.ReadUInt32BigEndian(stack[length..]);
            length += 4;
        }
        while ((label & 0x100) == 0);

        (LinkType inner, int control) = stack[length..] switch
        {
            [>= 0x40 and <= 0x4F, ..] => (LinkType.IPv4, 0),
            [>= 0x60 and <= 0x6F, ..] => (LinkType.IPv6, 0),
            [< 0x10, _, _, _, ..] frame when IsFrame(frame[4..]) || !IsFrame(frame) => (LinkType.Ethernet, 4), // A control word, and behind it a frame.
            var frame when IsFrame(frame) => (LinkType.Ethernet, 0),
            _ => (LinkType.Null, -1),
        };
        if (control < 0)
        {
            packet.Stop(stack.Length == length || stack[length] < 0x10 ? DecodeStatus.Sliced : DecodeStatus.Unsupported, PacketLayer.Tunnel);
            return;
        }

        Enter(ref packet, TunnelKind.Mpls, length + control, inner, label >> 12);
    }

    /// <summary>Whether bytes may well be a frame of Ethernet, which nothing in the labels tells: by the types that such frames mostly have.</summary>
    private static bool IsFrame(ReadOnlySpan<byte> frame)
        => frame.Length >= 14
            && BinaryPrimitives.ReadUInt16BigEndian(frame[12..]) is (0x0800 or 0x0806 or 0x8100 or 0x86DD or 0x8847 or 0x8863 or 0x8864 or 0x88A8);

    /// <summary>A session of PPP over Ethernet.</summary>
    public static void Pppoe(ref DecodedPacket packet, scoped ReadOnlySpan<byte> header)
    {
        if (header.Length < 6)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
        }
        else if (header[0] != 0x11 || header[1] != 0)
        {
            packet.Stop(header[0] == 0x11 ? DecodeStatus.Malformed : DecodeStatus.Unsupported, PacketLayer.Tunnel);
        }
        else
        {
            // Short frames are padded behind what the header counts.
            packet.PayloadLength = Math.Min(packet.PayloadLength, 6 + BinaryPrimitives.ReadUInt16BigEndian(header[4..]));
            Enter(ref packet, TunnelKind.Pppoe, 6, LinkType.Ppp, BinaryPrimitives.ReadUInt16BigEndian(header[2..]));
        }
    }

    public static void Gre(ref DecodedPacket packet, scoped ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 4)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        ushort flags = BinaryPrimitives.ReadUInt16BigEndian(segment);
        ushort protocol = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
        bool isPptp = (flags & 7) == 1 && protocol == PppType;
        if ((flags & 0x4000) != 0 || ((flags & 7) != 0 && !isPptp))
        {
            // Source routing, and versions that nobody defined.
            packet.Stop(DecodeStatus.Unsupported, PacketLayer.Tunnel);
            return;
        }

        int length = 4 + ((flags & 0x8000) != 0 ? 4 : 0);
        int keyOffset = length;
        length += (flags & 0x2000) != 0 ? 4 : 0;
        length += (flags & 0x1000) != 0 ? 4 : 0;
        length += isPptp && (flags & 0x80) != 0 ? 4 : 0;
        if (segment.Length < length)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Tunnel);
            return;
        }

        uint key = (flags & 0x2000) != 0 ? BinaryPrimitives.ReadUInt32BigEndian(segment[keyOffset..]) : 0;
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
            case >= 0x8200 and <= 0x8370 when (protocol & 0xF) == 0:
                // Access points of one vendor mirror what they hear; the number tells the radio.
                Enter(ref packet, TunnelKind.Gre, length, LinkType.Wireless, key);
                break;
            case PppType when isPptp && key >> 16 == 0:
                // Version 1 has the payload's length in the upper half of its key: this is an acknowledgment.
                break;
            case PppType:
                Enter(ref packet, TunnelKind.Gre, length, LinkType.Ppp, isPptp ? key & 0xFFFF : key);
                break;
            case 0x8847 or 0x8848:
                packet.SetPayload(packet.PayloadOffset + length, packet.PayloadLength - length);
                Mpls(ref packet, segment[length..]);
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
        int length = isThird ? 12 : 8;
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

    public static void Enter(ref DecodedPacket packet, TunnelKind tunnel, int headerLength, LinkType inner, uint id)
    {
        packet.Tunnel = tunnel;
        packet.TunnelId = id;
        packet.InnerLinkType = inner;
        packet.PayloadOffset += headerLength;
        packet.PayloadLength -= headerLength;
    }

    /// <summary>RFC 8926. Options are walked over; a payload of another kind leaves plain UDP.</summary>
    private static void Geneve(ref DecodedPacket packet, scoped ReadOnlySpan<byte> header)
    {
        if (header.Length < 8 || header[0] >> 6 != 0)
        {
            return;
        }

        int length = 8 + ((header[0] & 0x3F) * 4);
        LinkType inner = BinaryPrimitives.ReadUInt16BigEndian(header[2..]) switch
        {
            0x0800 => LinkType.IPv4,
            0x86DD => LinkType.IPv6,
            0x6558 => LinkType.Ethernet,
            _ => LinkType.Null,
        };
        if (inner != LinkType.Null && header.Length >= length)
        {
            Enter(ref packet, TunnelKind.Geneve, length, inner, BinaryPrimitives.ReadUInt32BigEndian(header[4..]) >> 8);
        }
    }

    /// <summary>User data of mobile networks (3GPP TS 29.281), version 1; its other messages stay plain UDP.</summary>
    private static void GtpU(ref DecodedPacket packet, scoped ReadOnlySpan<byte> header)
    {
        const byte UserData = 0xFF;
        if (header.Length < 8 || header[0] >> 4 != 3 || header[1] != UserData)
        {
            return;
        }

        int length = 8;
        if ((header[0] & 7) != 0)
        {
            length = 12;
            for (int next = header.Length < 12 || (header[0] & 4) == 0 ? 0 : header[11]; next != 0;)
            {
                int extension = header.Length > length ? header[length] * 4 : 0;
                length += extension;
                if (extension == 0 || header.Length < length)
                {
                    return;
                }

                next = header[length - 1];
            }
        }

        if (header.Length > length && header[length] >> 4 is 4 or 6)
        {
            // What is beyond the message's own length is padding.
            packet.PayloadLength = Math.Min(packet.PayloadLength, Math.Max(8 + BinaryPrimitives.ReadUInt16BigEndian(header[2..]), length));
            LinkType inner = header[length] >> 4 == 4 ? LinkType.IPv4 : LinkType.IPv6;
            Enter(ref packet, TunnelKind.GtpU, length, inner, BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        }
    }
}
