using System.Buffers.Binary;

namespace ExtraHop.Client.Packets.Decoding;

/// <content>Link layers that sensors see inside tunnels, or seldom: 802.11, PPP, 802.2.</content>
internal static partial class LinkDecoder
{
    private static ReadOnlySpan<byte> SnapHeader => [0xAA, 0xAA, 3, 0, 0, 0];

    /// <summary>The header of 802.2 with SNAP, which holds an EtherType; other protocols of 802.2 stop the packet.</summary>
    private static ushort Snap(ref DecodedPacket packet, ref int offset)
    {
        ReadOnlySpan<byte> header = packet.Data[Math.Min(offset, packet.Data.Length)..];
        if (header.StartsWith(SnapHeader) && header.Length >= 8)
        {
            offset += 8;
            return BinaryPrimitives.ReadUInt16BigEndian(header[6..]);
        }

        bool mayBeCut = header.Length < 8 && SnapHeader.StartsWith(header[..Math.Min(header.Length, 6)]);
        packet.Stop(mayBeCut ? DecodeStatus.Sliced : DecodeStatus.Unsupported, PacketLayer.Link);
        return 0;
    }

    /// <summary>A data frame of 802.11 that is neither encrypted nor gathered from several.</summary>
    private static ushort Wireless(ref DecodedPacket packet, int start, out int offset)
    {
        offset = start;
        if (packet.Data.Length < start + 24)
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return 0;
        }

        ReadOnlySpan<byte> frame = packet.Data[start..];
        (byte kind, byte flags) = (frame[0], frame[1]);
        bool isData = (kind & 0x0F) == 0x08 && (kind & 0x40) == 0;
        if (!isData || (flags & 0x40) != 0)
        {
            packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
            return 0;
        }

        int length = (flags & 3) == 3 ? 30 : 24;
        if ((kind & 0x80) != 0)
        {
            if (frame.Length < length + 2)
            {
                packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
                return 0;
            }

            if ((frame[length] & 0x80) != 0)
            {
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                return 0;
            }

            // With the order flag, four more bytes control the throughput.
            length += (flags & 0x80) != 0 ? 6 : 2;
        }

        offset = start + length;
        return Snap(ref packet, ref offset);
    }

    /// <summary>PPP, with or without the bytes of HDLC before it; its protocol number may be shortened to one byte.</summary>
    private static ushort Ppp(ref DecodedPacket packet, out int offset)
    {
        ReadOnlySpan<byte> frame = packet.Data;
        offset = frame is [0xFF, 3, ..] ? 2 : 0;
        bool isShort = frame.Length > offset && (frame[offset] & 1) != 0;
        if (frame.Length < offset + (isShort && frame[offset] != 0xFF ? 1 : 2))
        {
            packet.Stop(DecodeStatus.Sliced, PacketLayer.Link);
            return 0;
        }

        ushort protocol = isShort ? frame[offset] : BinaryPrimitives.ReadUInt16BigEndian(frame[offset..]);
        offset += isShort ? 1 : 2;
        switch (protocol)
        {
            case 0x0021:
                return IPv4Type;
            case 0x0057:
                return IPv6Type;
            case 0x0281:
                return 0x8847;
            default:
                packet.Stop(DecodeStatus.Unsupported, PacketLayer.Link);
                return 0;
        }
    }
}
