using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Questions for an address, and their answers.</summary>
internal static class DnsMessages
{
    public static byte[] Query(ushort id, string name) => [.. Header(id, 0x0100, answers: 0), .. Question(name)];

    public static byte[] Answer(ushort id, string name, IPAddress address) =>
    [
        .. Header(id, 0x8180, answers: 1), .. Question(name),
        0xc0, 12, 0, 1, 0, 1, 0, 0, 1, 44, 0, 4, .. address.GetAddressBytes(),
    ];

    private static byte[] Header(ushort id, ushort flags, ushort answers)
    {
        byte[] header = new byte[12];
        BinaryPrimitives.WriteUInt16BigEndian(header, id);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), flags);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(4), 1);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(6), answers);
        return header;
    }

    private static byte[] Question(string name)
    {
        var question = new List<byte>();
        foreach (string label in name.Split('.'))
        {
            question.Add((byte)label.Length);
            question.AddRange(Encoding.ASCII.GetBytes(label));
        }

        question.AddRange([0, 0, 1, 0, 1]);
        return [.. question];
    }
}
