using System.Globalization;
using System.Net;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>Captures written by our writers for other programs to read, and what our reader finds in captures.</summary>
internal static class SampleCaptures
{
    public static async Task<int> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        string source = Path.Combine(folder, "source.pcap");
        SyntheticCapture.Write(source, 2 << 20, slices: false, pcapng: false);
        await CopyAsync(source, stream => new PcapWriter(stream), Path.Combine(folder, "nano.pcap"));
        await CopyAsync(
            source, stream => new PcapWriter(stream, options: new CaptureWriterOptions { Nanoseconds = false }), Path.Combine(folder, "micro.pcap"));
        await CopyAsync(source, stream => new PcapWriter(stream, options: new CaptureWriterOptions { SliceBytes = 96 }), Path.Combine(folder, "sliced.pcap"));
        await CopyAsync(source, stream => new PcapngWriter(stream), Path.Combine(folder, "plain.pcapng"));
        await CopyAsync(source, stream => new PcapngWriter(stream, new CaptureWriterOptions { SliceBytes = 64 }), Path.Combine(folder, "sliced.pcapng"));
        WriteRich(Path.Combine(folder, "rich.pcapng"));
        await using var splitter = new SplittingCaptureWriter(
            part => new PcapngWriter(File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{part}.pcapng")))), 1 << 20);
        using var reader = CaptureReader.Open(source);
        await splitter.CopyFromAsync(reader);
        await WriteOddAsync(Path.Combine(folder, "odd"));
        return 0;
    }

    /// <summary>Captures that are hard to copy, as copies by each writer: without times, without packets, with a packet beyond the snap length, with original
    /// lengths that cannot be.</summary>
    private static async Task WriteOddAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string? name, string? capture) in ((string, string)[])
            [
                ("no-time", "0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c0000000100000014000000010000000400000014000000"
                    + "0300000014000000060000004142434414000000"),
                ("no-packets", "0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c0000000100000014000000010000006000000014000000"),
                ("no-interface", "0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000"),
                ("no-packets-pcap", "d4c3b2a1020004000000000000000000ffff000001000000"),
                ("beyond-snap-length", "d4c3b2a102000400000000000000000002000000010000000100000002000000040000000400000041424344"),
                ("original-zero", "d4c3b2a1020004000000000000000000ffff0000010000000100000002000000040000000000000041424344"),
            ])
        {
            string source = Path.Combine(folder, name + ".source");
            await File.WriteAllBytesAsync(source, Convert.FromHexString(capture));
            await CopyAsync(source, Path.Combine(folder, name + ".pcap"));
            await CopyAsync(source, Path.Combine(folder, name + ".pcapng"));
        }
    }

    public static int Summarize(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            using var reader = CaptureReader.Open(file);
            long bytes = 0L;
            CaptureTimestamp? first = null;
            CaptureTimestamp? last = null;
            while (reader.Fill())
            {
                while (reader.TryRead(out PacketRecord packet))
                {
                    bytes += packet.OriginalLength;
                    first = first is { } earliest && earliest <= packet.Timestamp ? first : packet.Timestamp;
                    last = last is { } latest && latest >= packet.Timestamp ? last : packet.Timestamp;
                }
            }

            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} {reader.PacketCount} {bytes} {Seconds(first)} {Seconds(last)}"));
        }

        return 0;
    }

    /// <summary>The innermost addresses and ports of every packet.</summary>
    public static int ShowLayers(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            using var reader = CaptureReader.Open(file);
            while (reader.Fill())
            {
                while (reader.TryRead(out PacketRecord packet))
                {
                    PacketDecoder.Decode(in packet, out DecodedPacket decoded);
                    while (PacketDecoder.TryDecodeInner(in decoded, out DecodedPacket inner))
                    {
                        decoded = inner;
                    }

                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{reader.PacketCount}\t{decoded.Source}\t{decoded.Destination}\t{decoded.SourcePort}\t{decoded.DestinationPort}"));
                }
            }
        }

        return 0;
    }

    private static Task CopyAsync(string source, string target)
        => CopyAsync(source, stream => target.EndsWith(".pcap", StringComparison.Ordinal) ? new PcapWriter(stream) : new PcapngWriter(stream), target);

    private static string Seconds(CaptureTimestamp? time)
        => time is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value.UnixSeconds}.{value.NanosecondOfSecond:D9}") : "n/a";

    private static async Task CopyAsync(string source, Func<Stream, CaptureWriter> make, string target)
    {
        using var reader = CaptureReader.Open(source);
        await using CaptureWriter writer = make(File.Create(target));
        await writer.CopyFromAsync(reader);
    }

    /// <summary>Everything that the pcapng writer can write: several interfaces, comments, directions, names, secrets, statistics.</summary>
    private static void WriteRich(string path)
    {
        using var writer = new PcapngWriter(File.Create(path));
        writer.WriteSecrets(CaptureSecrets.TlsKeyLogType, "CLIENT_RANDOM 00 00\n"u8);
        writer.WriteNames([new(IPAddress.Parse("10.0.0.1"), "one.example.com"), new(IPAddress.Parse("2001:db8::1"), "six.example.com")]);
        for (int i = 0; i < 10; i++)
        {
            writer.Write(new Packet
            {
                Data = new byte[60 + i],
                Timestamp = new CaptureTimestamp(1_714_550_400_123_456_789 + (i * 1_000_000_001L)),
                InterfaceId = i % 2,
                LinkType = LinkType.Ethernet,
                Direction = i % 3 == 0 ? PacketDirection.Inbound : PacketDirection.Outbound,
                Comment = i % 4 == 0 ? $"packet {i}" : null,
                OriginalLength = 100 + i,
            });
        }

        using var reader = CaptureReader.FromMemory(new byte[] { 0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0 });
        reader.Fill();
        writer.WriteStatistics(
            reader.Interfaces[0], new CaptureInterfaceStatistics { Timestamp = new CaptureTimestamp(1_714_550_500_000_000_000), Received = 10, Dropped = 0 });
    }
}
