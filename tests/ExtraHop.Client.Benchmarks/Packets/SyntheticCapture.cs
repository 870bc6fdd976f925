using System.Buffers.Binary;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>Writes the benchmark's captures, byte for byte the same for the same seed. Made by hand, so that no writer of ours can flatter a reader of
/// ours.</summary>
internal static class SyntheticCapture
{
    private const int UsualFlows = 5000;
    private static readonly int[] s_imixSizes = [64, 64, 64, 64, 64, 64, 64, 576, 576, 576, 576, 1500];

    /// <summary>Writes a capture of about so many bytes and returns its packets and their captured bytes.</summary>
    public static (long Packets, long Bytes) Write(
        string path, long size, bool slices, bool pcapng, ulong seed = 20240501, int flows = UsualFlows, bool ipv6 = false)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 20);
        byte[] frame = new byte[1500];
        byte[] head = new byte[32];
        long packets = 0L;
        long bytes = 0L;
        long written = (long)WriteStart(file, pcapng, slices);
        ulong micros = 1_714_550_400_000_000UL;
        while (written < size)
        {
            seed = (seed * 6364136223846793005) + 1442695040888963407;
            uint random = (uint)(seed >> 33);
            int original = s_imixSizes[(int)(random % 12)];
            int captured = slices ? 64 : original;
            micros += 1 + (random % 7);
            if (ipv6)
            {
                MakeIPv6Frame(frame, (random >> 4) % (uint)flows, original);
            }
            else
            {
                MakeFrame(frame, (random >> 4) % (uint)flows, original);
            }

            if (pcapng)
            {
                uint length = (uint)(32 + ((captured + 3) & ~3));
                BinaryPrimitives.WriteUInt32LittleEndian(head, 6);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), length);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), 0);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), (uint)(micros >> 32));
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(16), (uint)micros);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(20), (uint)captured);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(24), (uint)original);
                file.Write(head, 0, 28);
                file.Write(frame, 0, captured);
                file.Write([0, 0, 0], 0, (int)(length - 32) - captured);
                BinaryPrimitives.WriteUInt32LittleEndian(head, length);
                file.Write(head, 0, 4);
                written += length;
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(head, (uint)(micros / 1_000_000));
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(4), (uint)(micros % 1_000_000));
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(8), (uint)captured);
                BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), (uint)original);
                file.Write(head, 0, 16);
                file.Write(frame, 0, captured);
                written += 16 + captured;
            }

            packets++;
            bytes += captured;
        }

        return (packets, bytes);
    }

    private static int WriteStart(Stream file, bool pcapng, bool slices)
    {
        if (!pcapng)
        {
            Span<byte> header = stackalloc byte[24];
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0xA1B2C3D4);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
            BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
            BinaryPrimitives.WriteUInt32LittleEndian(header[16..], slices ? 64u : 65535u);
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], 1);
            file.Write(header);
            return header.Length;
        }

        Span<byte> blocks = stackalloc byte[48];
        blocks.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(blocks, 0x0A0D0D0A);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[4..], 28);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[8..], 0x1A2B3C4D);
        BinaryPrimitives.WriteUInt16LittleEndian(blocks[12..], 1);
        BinaryPrimitives.WriteInt64LittleEndian(blocks[16..], -1);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[24..], 28);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[28..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[32..], 20);
        BinaryPrimitives.WriteUInt16LittleEndian(blocks[36..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[40..], slices ? 64u : 65535u);
        BinaryPrimitives.WriteUInt32LittleEndian(blocks[44..], 20);
        file.Write(blocks);
        return blocks.Length;
    }

    /// <summary>An Ethernet frame with IPv4 and TCP of one of the flows.</summary>
    private static void MakeFrame(Span<byte> frame, uint flow, int length)
    {
        ReadOnlySpan<byte> start = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0];
        start.CopyTo(frame);
        BinaryPrimitives.WriteUInt16BigEndian(frame[16..], (ushort)(length - 14));
        BinaryPrimitives.WriteUInt32BigEndian(frame[18..], 0x0001_4000);
        frame[22] = 64;
        frame[23] = 6;
        frame[24] = 0;
        frame[25] = 0;
        BinaryPrimitives.WriteUInt32BigEndian(frame[26..], 0x0A000000 + (flow % 250));
        BinaryPrimitives.WriteUInt32BigEndian(frame[30..], 0x0A010000 + (flow / 250));
        BinaryPrimitives.WriteUInt16BigEndian(frame[34..], (ushort)(1024 + flow));
        BinaryPrimitives.WriteUInt16BigEndian(frame[36..], 443);
        frame[46] = 0x50;
        frame[47] = 0x10;
    }

    /// <summary>The same over IPv6. Slices of 64 bytes end behind the ports.</summary>
    private static void MakeIPv6Frame(Span<byte> frame, uint flow, int length)
    {
        ReadOnlySpan<byte> start = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x86, 0xDD, 0x60, 0, 0, 0];
        start.CopyTo(frame);
        BinaryPrimitives.WriteUInt16BigEndian(frame[18..], (ushort)Math.Max(length - 54, 20));
        frame[20] = 6;
        frame[21] = 64;
        BinaryPrimitives.WriteUInt64BigEndian(frame[22..], 0x2001_0DB8_0000_0000);
        BinaryPrimitives.WriteUInt64BigEndian(frame[30..], flow % 250);
        BinaryPrimitives.WriteUInt64BigEndian(frame[38..], 0x2001_0DB8_0001_0000);
        BinaryPrimitives.WriteUInt64BigEndian(frame[46..], flow / 250);
        BinaryPrimitives.WriteUInt16BigEndian(frame[54..], (ushort)(1024 + flow));
        BinaryPrimitives.WriteUInt16BigEndian(frame[56..], 443);
        frame[66] = 0x50;
        frame[67] = 0x10;
    }
}
