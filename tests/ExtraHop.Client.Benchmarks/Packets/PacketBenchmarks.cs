using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>The packet benchmarks: <c>packets [--short] [--rounds N]</c>.</summary>
public static class PacketBenchmarks
{
    /// <summary>Runs them.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await Task.Yield();
        var isShort = args.Contains("--short", StringComparer.Ordinal);
        var rounds = 9;
        var size = isShort ? 64L << 20 : 1L << 30;
        foreach (var slices in (bool[])[false, true])
        {
            foreach (var pcapng in (bool[])[false, true])
            {
                var path = Path.Combine(Path.GetTempPath(), $"extrahop-bench-{Guid.NewGuid():N}.cap");
                try
                {
                    var length = slices ? size / 2 : size;
                    SyntheticCapture.Write(path, length, slices, pcapng);
                    Files(path, (slices ? "64-byte slices" : "IMIX") + (pcapng ? ", pcapng" : ", pcap"), rounds);
                }
                finally
                {
                    File.Delete(path);
                }
            }
        }

        return 0;
    }

    private static void Files(string path, string title, int rounds)
    {
        var measurement = new Measurement(title, rounds);
        var buffer = new byte[1 << 20];
        measurement.Add("(a) plain read", () => PlainRead(path, buffer));
        foreach (var size in (int[])[64, 128, 256])
        {
            var options = new CaptureReaderOptions { BufferBytes = size * 1024 };
            measurement.Add($"(b) our reader {size}K", () => ReadAll(path, options));
        }

        measurement.Run(new FileInfo(path).Length);
    }

    private static long PlainRead(string path, byte[] buffer)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var offset = 0L;
        while (RandomAccess.Read(handle, buffer, offset) is > 0 and var read)
        {
            offset += read;
        }

        return 0;
    }

    private static Int128 s_sink;

    private static long ReadAll(string path, CaptureReaderOptions options)
    {
        using var reader = CaptureReader.Open(path, options);
        var bytes = 0L;
        Int128 time = 0;
        while (reader.Fill())
        {
            while (reader.TryRead(out var packet))
            {
                bytes += packet.Data.Length;
                time += packet.Timestamp.UnixNanoseconds;
            }
        }

        s_sink = time + bytes;
        return reader.PacketCount;
    }
}
