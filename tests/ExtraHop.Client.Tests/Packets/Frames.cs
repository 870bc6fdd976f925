using System.Buffers.Binary;
using System.Net;

namespace ExtraHop.Client.Tests.Packets;

/// <summary>Frames, layer by layer.</summary>
internal static class Frames
{
    public static byte[] Ethernet(int type, byte[] payload, params int[] vlans)
    {
        IEnumerable<byte> tags = vlans.SelectMany((vlan, i) => (byte[])[.. Big16(i == 0 && vlans.Length > 1 ? 0x88A8 : 0x8100), .. Big16(0xE000 | vlan)]);
        return [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, .. tags, .. Big16(type), .. payload];
    }

    public static byte[] IPv4(string source, string destination, int protocol, byte[] payload, int fragment = 0, int options = 0, int? total = null)
    {
        byte[] header = new byte[20 + options];
        header[0] = (byte)(0x40 | (header.Length / 4));
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(total ?? header.Length + payload.Length));
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(6), (ushort)fragment);
        header[8] = 64;
        header[9] = (byte)protocol;
        IPAddress.Parse(source).GetAddressBytes().CopyTo(header, 12);
        IPAddress.Parse(destination).GetAddressBytes().CopyTo(header, 16);
        return [.. header, .. payload];
    }

    public static byte[] IPv6(string source, string destination, int next, byte[] payload, int? length = null)
        =>
        [
            0x60, 0, 0, 0, .. Big16(length ?? payload.Length), (byte)next, 64,
            .. IPAddress.Parse(source).GetAddressBytes(), .. IPAddress.Parse(destination).GetAddressBytes(), .. payload,
        ];

    public static byte[] Tcp(int source, int destination, byte flags, byte[] payload, int offset = 5)
        => [.. Big16(source), .. Big16(destination), 0, 0, 0, 7, 0, 0, 0, 9, (byte)(offset << 4), flags, 0, 0, 0, 0, 0, 0, .. payload];

    public static byte[] Udp(int source, int destination, byte[] payload, int? length = null)
        => [.. Big16(source), .. Big16(destination), .. Big16(length ?? payload.Length + 8), 0, 0, .. payload];

    public static byte[] TcpFrame(string source, int sourcePort, string destination, int destinationPort, byte flags = 0x10, int payload = 10)
        => Ethernet(0x0800, IPv4(source, destination, 6, Tcp(sourcePort, destinationPort, flags, new byte[payload])));

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];
}
