using System.Buffers.Binary;
using System.Net;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>One end of a conversation.</summary>
internal sealed record Endpoint(byte[] Mac, IPAddress Address, ushort Port);

/// <summary>Builds Ethernet frames with correct lengths and checksums.</summary>
internal static class FrameBuilder
{
    public const byte Icmp = 1;
    public const byte Tcp = 6;
    public const byte Udp = 17;
    public const byte Icmp6 = 58;

    public static byte[] TcpSegment(Endpoint from, Endpoint to, int vlan, uint sequence, uint acknowledged, byte flags, ReadOnlySpan<byte> payload)
    {
        byte[] segment = new byte[20 + payload.Length];
        BinaryPrimitives.WriteUInt16BigEndian(segment, from.Port);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), to.Port);
        BinaryPrimitives.WriteUInt32BigEndian(segment.AsSpan(4), sequence);
        BinaryPrimitives.WriteUInt32BigEndian(segment.AsSpan(8), acknowledged);
        segment[12] = 5 << 4;
        segment[13] = flags;
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(14), 64_240);
        payload.CopyTo(segment.AsSpan(20));
        return Wrap(from, to, vlan, Tcp, segment, checksumAt: 16);
    }

    public static byte[] UdpDatagram(Endpoint from, Endpoint to, int vlan, ReadOnlySpan<byte> payload)
    {
        byte[] datagram = new byte[8 + payload.Length];
        BinaryPrimitives.WriteUInt16BigEndian(datagram, from.Port);
        BinaryPrimitives.WriteUInt16BigEndian(datagram.AsSpan(2), to.Port);
        BinaryPrimitives.WriteUInt16BigEndian(datagram.AsSpan(4), (ushort)datagram.Length);
        payload.CopyTo(datagram.AsSpan(8));
        return Wrap(from, to, vlan, Udp, datagram, checksumAt: 6);
    }

    public static byte[] Echo(Endpoint from, Endpoint to, int vlan, bool reply, ushort id, ushort sequence)
    {
        bool isV6 = from.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
        byte[] message = new byte[8 + 56];
        message[0] = isV6 ? (byte)(reply ? 129 : 128) : (byte)(reply ? 0 : 8);
        BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(4), id);
        BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(6), sequence);
        for (int index = 8; index < message.Length; index++)
        {
            message[index] = (byte)index;
        }

        return Wrap(from, to, vlan, isV6 ? Icmp6 : Icmp, message, checksumAt: 2);
    }

    /// <summary>The Internet checksum over the data, started with a sum.</summary>
    public static ushort Checksum(ReadOnlySpan<byte> data, uint sum = 0)
    {
        while (data.Length > 1)
        {
            sum += BinaryPrimitives.ReadUInt16BigEndian(data);
            data = data[2..];
        }

        if (data.Length == 1)
        {
            sum += (uint)data[0] << 8;
        }

        while (sum >> 16 != 0)
        {
            sum = (sum & 0xffff) + (sum >> 16);
        }

        return (ushort)~sum;
    }

    private static byte[] Wrap(Endpoint from, Endpoint to, int vlan, byte protocol, byte[] transport, int checksumAt)
    {
        byte[] source = from.Address.GetAddressBytes();
        byte[] destination = to.Address.GetAddressBytes();

        // ICMP of version 4 is the one checksum without a pseudo header.
        uint sum = protocol == Icmp ? 0 : PseudoSum(source, destination, protocol, transport.Length);
        ushort checksum = Checksum(transport, sum);
        BinaryPrimitives.WriteUInt16BigEndian(transport.AsSpan(checksumAt), protocol == Udp && checksum == 0 ? (ushort)0xffff : checksum);

        int link = vlan == 0 ? 14 : 18;
        bool isV6 = source.Length == 16;
        byte[] frame = new byte[Math.Max(60, link + (isV6 ? 40 : 20) + transport.Length)];
        to.Mac.CopyTo(frame, 0);
        from.Mac.CopyTo(frame, 6);
        if (vlan != 0)
        {
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(12), 0x8100);
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(14), (ushort)vlan);
        }

        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(link - 2), isV6 ? (ushort)0x86dd : (ushort)0x0800);
        Span<byte> network = frame.AsSpan(link);
        if (isV6)
        {
            network[0] = 0x60;
            BinaryPrimitives.WriteUInt16BigEndian(network[4..], (ushort)transport.Length);
            network[6] = protocol;
            network[7] = 64;
            source.CopyTo(network[8..]);
            destination.CopyTo(network[24..]);
            transport.CopyTo(network[40..]);
        }
        else
        {
            network[0] = 0x45;
            BinaryPrimitives.WriteUInt16BigEndian(network[2..], (ushort)(20 + transport.Length));
            BinaryPrimitives.WriteUInt16BigEndian(network[4..], Checksum(transport));
            network[6] = 0x40;
            network[8] = 64;
            network[9] = protocol;
            source.CopyTo(network[12..]);
            destination.CopyTo(network[16..]);
            BinaryPrimitives.WriteUInt16BigEndian(network[10..], Checksum(network[..20]));
            transport.CopyTo(network[20..]);
        }

        return frame;
    }

    private static uint PseudoSum(byte[] source, byte[] destination, byte protocol, int length)
    {
        uint sum = protocol + (uint)length;
        foreach (byte[] address in new[] { source, destination })
        {
            for (int index = 0; index < address.Length; index += 2)
            {
                sum += BinaryPrimitives.ReadUInt16BigEndian(address.AsSpan(index));
            }
        }

        return sum;
    }
}
