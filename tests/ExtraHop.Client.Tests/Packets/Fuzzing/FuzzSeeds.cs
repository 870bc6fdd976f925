using System.IO.Compression;
using static ExtraHop.Client.Tests.Packets.Frames;

namespace ExtraHop.Client.Tests.Packets.Fuzzing;

/// <summary>Good captures of every format, with frames of every protocol, for the mutator to spoil.</summary>
internal static class FuzzSeeds
{
    public static IReadOnlyList<byte[]> Captures { get; } = Make();

    public static IReadOnlyList<byte[]> Archives { get; } =
        [Zip(unseekable: true), Zip(unseekable: false), Zip(unseekable: true, CompressionLevel.NoCompression)];

    private static List<byte[]> Make()
    {
        var seeds = new List<byte[]>();
        foreach (bool bigEndian in (bool[])[false, true])
        {
            foreach (uint magic in (uint[])[0xA1B2C3D4, 0xA1B23C4D])
            {
                seeds.Add(Pcap(bigEndian, magic, 4, 1));
            }

            seeds.Add(Pcap(bigEndian, 0xA1B2C3D4, 2, 1));
            seeds.Add(Modified(bigEndian));
            seeds.Add(Sliced(bigEndian, pcapng: false));
            seeds.Add(Sliced(bigEndian, pcapng: true));
            seeds.Add(Pcapng(bigEndian));
            seeds.Add([.. Pcapng(bigEndian), .. Pcapng(!bigEndian)]);
        }

        foreach (uint link in (uint[])[0, 9, 10, 101, 105, 127, 108, 113, 228, 229, 231, 276])
        {
            seeds.Add(Pcap(false, 0xA1B2C3D4, 4, link));
        }

        seeds.Add(Gzip(seeds[0]));
        seeds.Add([.. Gzip(seeds[0][..100]), .. Gzip(seeds[0][100..])]);
        seeds.Add(Gzip(Pcapng(false)));
        seeds.Add([.. seeds[0], .. seeds[1]]);
        return seeds;
    }

    private static byte[][] AllFrames()
    {
        byte[] inner = Ethernet(0x0800, IPv4("10.9.0.1", "10.9.0.2", 17, Udp(53, 5353, [7])));
        return
        [
            TcpFrame("10.0.0.1", 5000, "10.0.0.2", 443, 2),
            Ethernet(0x0800, IPv4("10.0.0.2", "10.0.0.1", 6, Tcp(443, 5000, 0x12, [1, 2, 3]), options: 8), 7),
            Ethernet(0x86DD, IPv6("2001:db8::1", "2001:db8::2", 0, [44, 0, 1, 4, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 9, .. Udp(1, 2, [3])]), 100, 200),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 47, [0x10, 0, 0x88, 0xBE, 0, 0, 0, 1, 0x10, 0, 0, 33, 0, 0, 0, 0, .. inner])),
            Ethernet(
                0x0800,
                IPv4("10.0.0.1", "10.0.0.2", 47, [0x10, 0, 0x22, 0xEB, 0, 0, 0, 1, 0x20, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9, .. inner])),
            Ethernet(0x0800, IPv4("10.0.0.1", "10.0.0.2", 17, Udp(60000, 4789, [8, 0, 0, 0, 0, 0, 5, 0, .. inner]))),
            Ethernet(0x0806, [0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 10, 0, 0, 9]),
            IPv4("10.0.0.1", "10.0.0.2", 1, [8, 0, 0, 0, 1]),
            IPv6("::1", "::2", 58, [135, 0, 0, 0]),
            [0, 4, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0, .. IPv4("10.0.0.1", "10.0.0.2", 132, new byte[12])],
            [2, 0, 0, 0, .. IPv4("10.0.0.1", "10.0.0.2", 4, IPv4("1.1.1.1", "2.2.2.2", 6, []))],
            [],
            .. LayerFrames.All.Select(layer => layer.Frame),
        ];
    }

    private static byte[] Pcap(bool bigEndian, uint magic, int minor, uint link)
    {
        CaptureBytes b = new CaptureBytes(bigEndian).PcapHeader(magic, 2, minor, 128, link);
        uint second = 1_700_000_000u;
        foreach (byte[] frame in AllFrames())
        {
            if (minor < 3)
            {
                b.U32(second++).U32(7).U32((uint)frame.Length + 5).U32((uint)frame.Length).Raw(frame);
            }
            else
            {
                b.PcapRecord(second++, 7, frame, (uint)frame.Length + 5);
            }
        }

        return b.ToArray();
    }

    /// <summary>Packets cut at the snap length, one after the other, and some that are shorter.</summary>
    private static byte[] Sliced(bool bigEndian, bool pcapng)
    {
        const int Slice = 58;
        var b = new CaptureBytes(bigEndian);
        b = pcapng ? b.Section().Interface(1, Slice) : b.PcapHeader(snap: Slice);
        for (int i = 0; i < 40; i++)
        {
            byte[] frame = AllFrames()[i % 8];
            byte[] data = frame.Length < Slice && i % 3 > 0 ? [.. frame, .. new byte[Slice - frame.Length]] : frame[..Math.Min(Slice, frame.Length)];
            b = pcapng ? b.Enhanced(0, (ulong)i, data) : b.PcapRecord((uint)i, 7, data, 100);
        }

        return b.ToArray();
    }

    private static byte[] Modified(bool bigEndian)
    {
        CaptureBytes b = new CaptureBytes(bigEndian).PcapHeader(0xA1B2CD34);
        foreach (byte[] frame in AllFrames())
        {
            b.U32(5).U32(6).U32((uint)frame.Length).U32(60).U32(3).U16(0x0800).Raw(4, 0).Raw(frame);
        }

        return b.ToArray();
    }

    private static byte[] Pcapng(bool bigEndian)
    {
        var b = new CaptureBytes(bigEndian);
        b.Section(1, 0, [.. b.Option(4, "seed"), .. b.Option(1, "c")]);
        b.Interface(1, 64, [.. b.Option(2, "eth0"), .. b.Option(9, [9]), .. b.Number64(14, 1), .. b.Option(11, [0, 65]), 0, 0, 0, 0]);
        b.Interface(101, 0, b.Option(9, [0x80 | 40]));
        b.Block(10, b.New().U32(0x544C534B).U32(5).Raw(1, 2, 3, 4, 5).ToArray());
        b.Block(4, [.. b.Option(1, [10, 0, 0, 9, 65, 0]), 0, 0, 0, 0]);
        ulong ticks = 1_700_000_000_000_000_000UL;
        foreach (byte[] frame in AllFrames())
        {
            byte[] options = frame.Length % 2 == 0 ? [] : [.. b.Option(1, "note"), .. b.Number32(2, 1), .. b.Number64(4, 2), 0, 0, 0, 0];
            b.Enhanced(ticks % 2 == 0 ? 0u : 1u, ticks++, frame, (uint)frame.Length + 1, options);
        }

        b.Simple(50, AllFrames()[0]).Obsolete(0, 3, ticks, AllFrames()[1]).Block(9, [65, 66]).Block(0xBAD, [1, 2, 3, 4, 5]).Block(0x77777777, [1]);
        b.Block(5, [.. b.New().U32(0).U64(77).ToArray(), .. b.Number64(4, 100), .. b.Number64(2, 5), 0, 0, 0, 0]);
        return b.ToArray();
    }

    private static byte[] Gzip(byte[] data)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(data);
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(bool unseekable, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(unseekable ? new ForwardOnly(bytes) : bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] data) in ((string, byte[])[])[("a.pcap", Pcap(false, 0xA1B2C3D4, 4, 1)), ("b/keys.txt", [65, 66]), ("c", [])])
            {
                using Stream stream = archive.CreateEntry(name, unseekable ? level : CompressionLevel.NoCompression).Open();
                stream.Write(data);
            }
        }

        return bytes.ToArray();
    }
}
