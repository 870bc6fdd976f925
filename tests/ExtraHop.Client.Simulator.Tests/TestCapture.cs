using System.Buffers.Binary;
using System.Net;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>A packet as the small reader of these tests sees it.</summary>
internal sealed record TestPacket(long Microseconds, byte[] Frame)
{
    private int Link => BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(12)) == 0x8100 ? 18 : 14;

    public bool IsV6 => BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(Link - 2)) == 0x86dd;

    public int Protocol => Frame[Link + (IsV6 ? 6 : 9)];

    public IPAddress Source => new(Frame.AsSpan(Link + (IsV6 ? 8 : 12), IsV6 ? 16 : 4));

    public IPAddress Destination => new(Frame.AsSpan(Link + (IsV6 ? 24 : 16), IsV6 ? 16 : 4));

    private int TransportAt => Link + (IsV6 ? 40 : 20);

    private int TransportLength => IsV6
        ? BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(Link + 4))
        : BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(Link + 2)) - 20;

    public ushort SourcePort => BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(TransportAt));

    public ushort DestinationPort => BinaryPrimitives.ReadUInt16BigEndian(Frame.AsSpan(TransportAt + 2));

    /// <summary>True when the checksums of network and transport layer come out right.</summary>
    public bool ChecksumsHold()
    {
        if (!IsV6 && Fold(Sum(Frame.AsSpan(Link, 20))) != 0xffff)
        {
            return false;
        }

        long sum = Sum(Frame.AsSpan(TransportAt, TransportLength));
        if (Protocol != 1)
        {
            sum += Sum(Source.GetAddressBytes()) + Sum(Destination.GetAddressBytes()) + Protocol + TransportLength;
        }

        return Fold(sum) == 0xffff;
    }

    private static long Sum(ReadOnlySpan<byte> data)
    {
        long sum = 0;
        for (int index = 0; index < data.Length; index += 2)
        {
            sum += (data[index] << 8) + (index + 1 < data.Length ? data[index + 1] : 0);
        }

        return sum;
    }

    private static long Fold(long sum)
    {
        while (sum >> 16 != 0)
        {
            sum = (sum & 0xffff) + (sum >> 16);
        }

        return sum;
    }
}

/// <summary>Reads what the simulator writes, strictly.</summary>
internal static class TestCapture
{
    public static List<TestPacket> ReadPcap(byte[] file)
    {
        Assert.True(file.Length >= 24, "There is no file header.");
        Assert.Equal(0xa1b2c3d4, U32(file, 0));
        Assert.Equal(1u, U32(file, 20));
        var packets = new List<TestPacket>();
        for (int at = 24; at < file.Length;)
        {
            int length = (int)U32(file, at + 8);
            Assert.Equal(length, (int)U32(file, at + 12));
            packets.Add(new TestPacket((U32(file, at) * 1_000_000L) + U32(file, at + 4), file[(at + 16)..(at + 16 + length)]));
            at += 16 + length;
        }

        return packets;
    }

    public static (List<TestPacket> Packets, string? Secrets) ReadPcapng(byte[] file)
    {
        var packets = new List<TestPacket>();
        string? secrets = null;
        Assert.Equal(0x0a0d0d0au, U32(file, 0));
        Assert.Equal(0x1a2b3c4du, U32(file, 8));
        for (int at = 0; at < file.Length;)
        {
            int total = (int)U32(file, at + 4);
            Assert.Equal(0, total % 4);
            Assert.Equal(total, (int)U32(file, at + total - 4));
            switch (U32(file, at))
            {
                case 6:
                    int length = (int)U32(file, at + 20);
                    packets.Add(new TestPacket(((long)U32(file, at + 12) << 32) | U32(file, at + 16), file[(at + 28)..(at + 28 + length)]));
                    break;
                case 10:
                    Assert.Equal(0x544c534bu, U32(file, at + 8));
                    secrets = System.Text.Encoding.ASCII.GetString(file, at + 16, (int)U32(file, at + 12));
                    break;
            }

            at += total;
        }

        return (packets, secrets);
    }

    private static uint U32(byte[] file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
