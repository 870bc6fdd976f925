using System.Globalization;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>
/// The packet benchmarks. <c>packets [--short] [--rounds N]</c> measures; <c>packets write-samples FOLDER</c> writes captures with our writers, for other
/// programs to read;
/// <c>packets summary FILE...</c> prints what our reader finds; <c>packets layers FILE...</c> what it decodes;
/// <c>packets compare OLD.dll [--rounds N] [--mib N] [--reading]</c> measures against an older build.
/// </summary>
public static class PacketBenchmarks
{
    /// <summary>Runs the subcommand.</summary>
    /// <param name="args">What follows the word <c>packets</c>.</param>
    /// <returns>0 when all went well.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["write-samples", var folder]:
                return await SampleCaptures.WriteAsync(folder);
            case ["summary", .. var files]:
                return SampleCaptures.Summarize(files);
            case ["layers", .. var files]:
                return SampleCaptures.ShowLayers(files);
        }

        bool isShort = args.Contains("--short", StringComparer.Ordinal);
        int at = Array.IndexOf(args, "--rounds");
        int rounds = at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : isShort ? 5 : 9;
        long size = isShort ? 64L << 20 : 1L << 30;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, warm files, settled code"));
        await SettleAsync();
        foreach (bool slices in (bool[])[false, true])
        {
            foreach (bool pcapng in (bool[])[false, true])
            {
                await WithFileAsync(slices ? size / 2 : size, slices, pcapng, path => FilesAsync(path, Title(slices, pcapng), rounds, pcapng));
            }
        }

        await WithFileAsync(isShort ? size : size / 2, false, false, path => TlsAsync(path, rounds));
        await MemoryAsync(isShort ? 64 : 1024);
        return 0;
    }

    /// <summary>Measures against an older build of this program.</summary>
    /// <param name="older">The path of its <c>ExtraHop.Client.Benchmarks.dll</c>.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="mebibytes">The size of each capture.</param>
    /// <param name="readingAlone">Whether to compare reading, and not conversations.</param>
    /// <returns>0 when all went well.</returns>
    public static async Task<int> CompareAsync(string older, int rounds, int mebibytes, bool readingAlone)
    {
        var baseline = new Baseline(older);
        long size = (long)mebibytes << 20;
        await (readingAlone ? new Readers(baseline, rounds, size).RunAsync() : new Comparison(baseline, rounds, size).RunAsync());
        return 0;
    }

    /// <summary>
    /// Runs every way over small captures of every kind, turn by turn, until tiered compilation has nothing left to do: a program that reads captures soon runs
    /// such code, and which kind came first must not decide about the others.
    /// </summary>
    private static async Task SettleAsync()
    {
        var files = ((bool Slices, bool Pcapng)[])[(false, false), (false, true), (true, false), (true, true)];
        string[] paths = files.Select(file => Path.Combine(Path.GetTempPath(), $"extrahop-bench-{Guid.NewGuid():N}.cap")).ToArray();
        try
        {
            foreach (((bool Slices, bool Pcapng) file, string? path) in files.Zip(paths))
            {
                SyntheticCapture.Write(path, 1 << 20, file.Slices, file.Pcapng);
            }

            for (int turn = 1; turn <= 90; turn++)
            {
                foreach (string path in paths)
                {
                    _ = Ways.PlainRead(path, new byte[1 << 20]) + Ways.Read(path) + Ways.Decode(path) + Ways.Flows(path) + await Ways.Objects(path)
                        + await Ways.ReadAsync(OpenAsynchronous(path));
                }

                if (turn % 30 == 0)
                {
                    // The compiler works in the background, and only once nothing new has started for a while.
                    await Task.Delay(TimeSpan.FromSeconds(1));
                }
            }
        }
        finally
        {
            foreach (string path in paths)
            {
                File.Delete(path);
            }
        }
    }

    internal static FileStream OpenAsynchronous(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.Asynchronous);

    internal static string Title(bool slices, bool pcapng) => (slices ? "64-byte slices" : "IMIX") + (pcapng ? ", pcapng" : ", pcap");

    internal static async Task WithFileAsync(long size, bool slices, bool pcapng, Func<string, Task> use)
    {
        string path = Path.Combine(Path.GetTempPath(), $"extrahop-bench-{Guid.NewGuid():N}.cap");
        try
        {
            SyntheticCapture.Write(path, size, slices, pcapng);
            await use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task FilesAsync(string path, string title, int rounds, bool pcapng)
    {
        var measurement = new Measurement(title, rounds);
        byte[] buffer = new byte[1 << 20];
        measurement.Add("(a) plain read into 1 MiB", () => Ways.PlainRead(path, buffer));
        measurement.Add("(b) lengths and times", () => Ways.Read(path));
        measurement.Add("(b) the same, filled asynchronously", () => Ways.ReadAsync(OpenAsynchronous(path)));
        measurement.Add("(c) decoded to the ports", () => Ways.Decode(path));
        measurement.Add("(c) the ends alone", () => Ways.Endpoints(path));
        measurement.Add("(d) conversations and rates", () => Ways.Flows(path));
        measurement.Add("    an object a packet", () => Ways.Objects(path));
        if (!pcapng)
        {
            measurement.Add("(e) naive BinaryReader", () => Ways.Naive(path));
        }

        return measurement.RunAsync(new FileInfo(path).Length);
    }

    private static async Task TlsAsync(string path, int rounds)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(path);
        var measurement = new Measurement("IMIX, pcap, over TLS on loopback", rounds);
        measurement.Add("CopyToAsync(Stream.Null)", async () =>
        {
            await using Stream stream = await server.OpenAsync();
            await stream.CopyToAsync(Stream.Null);
            return 0;
        });
        measurement.Add("lengths and times", async () => await Ways.ReadAsync(await server.OpenAsync()));
        await measurement.RunAsync(new FileInfo(path).Length);
    }

    /// <summary>The same work on captures of growing size: what is allocated, and what is live afterwards, must not grow.</summary>
    private static async Task MemoryAsync(int largest)
    {
        Console.WriteLine();
        Console.WriteLine("Memory by size of the capture");
        for (int size = 1; size <= largest; size *= 4)
        {
            await WithFileAsync((long)size << 20, false, false, path =>
            {
                long before = GC.GetTotalAllocatedBytes(precise: true);
                long packets = Measure(path);
                long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"  {size,5} MiB {packets,10:N0} packets {allocated,8:N0} bytes allocated "
                        + $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6,8:F1} MB live"));
                return Task.CompletedTask;
            });
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Measure(string path) => Ways.Read(path);
}
