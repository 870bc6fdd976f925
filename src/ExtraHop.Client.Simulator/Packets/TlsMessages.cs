using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>TLS 1.2 records that a decoder recognizes: hellos with a server name, and opaque application data.</summary>
internal static class TlsMessages
{
    public static byte[] ClientHello(byte[] random, string serverName)
    {
        byte[] name = Encoding.ASCII.GetBytes(serverName);
        byte[] serverNameExtension = [0, 0, .. Length16(name.Length + 5), .. Length16(name.Length + 3), 0, .. Length16(name.Length), .. name];
        byte[] body =
        [
            3, 3, .. random,
            0,
            0, 4, 0xc0, 0x2f, 0xc0, 0x30,
            1, 0,
            .. Length16(serverNameExtension.Length), .. serverNameExtension,
        ];
        return Record(22, [1, 0, .. Length16(body.Length), .. body]);
    }

    public static byte[] ServerHello(byte[] random)
    {
        byte[] body = [3, 3, .. random, 0, 0xc0, 0x2f, 0];
        return Record(22, [2, 0, .. Length16(body.Length), .. body]);
    }

    public static byte[] ApplicationData(byte[] data) => Record(23, data);

    private static byte[] Record(byte type, byte[] body) => [type, 3, 3, .. Length16(body.Length), .. body];

    private static byte[] Length16(int length)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)length);
        return bytes;
    }
}
