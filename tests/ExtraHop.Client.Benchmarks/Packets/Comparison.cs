using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>
/// This build against an older one, by the number of conversations. All ways take turns, and what is told is processor time: a busy machine makes it longer
/// for all of them, but less so than the time that passes.
/// </summary>
internal sealed class Comparison(Baseline baseline, int rounds, long size)
{
    private static readonly (string Name, int Flows, bool IPv6)[] s_traffic =
    [
        ("1", 1, false),
        ("100", 100, false),
        ("5,000", 5000, false),
        ("100,000", 100_000, false),
        ("900,000", 900_000, false),
        ("IPv6, 5,000", 5000, true),
        ("IPv6, 100,000", 100_000, true),
        ("IPv6, 900,000", 900_000, true),
    ];

    private readonly byte[] _buffer = new byte[1 << 20];

    public async Task RunAsync()
    {
        var ways = new (string Name, Func<string, long> Job)[]
        {
            ("plain", path => Ways.PlainRead(path, _buffer)),
            ("read", Ways.Read),
            ("read before", baseline.Way("Read")),
            ("decode", Ways.Decode),
            ("decode before", baseline.Way("Decode")),
            ("ends", Ways.Endpoints),
            ("clear", Ways.Clear),
            ("flows", Ways.Flows),
            ("flows before", baseline.Way("Flows")),
        };
        await SettleAsync(ways);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}; {size >> 20} MiB of 64-byte "
                + $"slices, {rounds} rounds; median, in brackets least and most"));
        Console.WriteLine(
            "| conversations | flows: new / before | x plain | before | ns a packet | before | decode: new / before | ends / decode before | clearing |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach ((string? name, int flows, bool ipv6) in s_traffic)
        {
            string path = Path.Combine(Path.GetTempPath(), $"extrahop-bench-{Guid.NewGuid():N}.cap");
            try
            {
                long packets = SyntheticCapture.Write(path, size, slices: true, pcapng: false, flows: flows, ipv6: ipv6).Packets;
                Dictionary<string, List<double>> times = Measure(ways, path);
                Console.WriteLine(string.Join(
                    " | ",
                    "| " + name,
                    Ratio(times, "flows", "flows before"),
                    Ratio(times, "flows", "plain"),
                    Ratio(times, "flows before", "plain"),
                    Each(times["flows"], packets),
                    Each(times["flows before"], packets),
                    Ratio(times, "decode", "decode before"),
                    Ratio(times, "ends", "decode before"),
                    Each([.. times["clear"].Zip(times["read"], (clear, read) => clear - read)], packets) + " |"));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    private static async Task SettleAsync((string Name, Func<string, long> Job)[] ways)
    {
        string path = Path.Combine(Path.GetTempPath(), $"extrahop-bench-{Guid.NewGuid():N}.cap");
        try
        {
            SyntheticCapture.Write(path, 1 << 20, slices: true, pcapng: false);
            for (int turn = 1; turn <= 100; turn++)
            {
                foreach ((_, Func<string, long>? job) in ways)
                {
                    job(path);
                }

                if (turn % 25 == 0)
                {
                    // The compiler works in the background, and only once nothing new has started for a while.
                    await Task.Delay(TimeSpan.FromSeconds(1));
                }
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private Dictionary<string, List<double>> Measure((string Name, Func<string, long> Job)[] ways, string path)
    {
        Dictionary<string, List<double>> times = ways.ToDictionary(way => way.Name, _ => new List<double>());
        for (int round = -1; round < rounds; round++)
        {
            foreach ((string? name, Func<string, long>? job) in ways)
            {
                // What one way leaves behind is not collected in the time of the next.
                GC.Collect();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                job(path);
                if (round >= 0)
                {
                    times[name].Add((Environment.CpuUsage.TotalTime - start).TotalSeconds);
                }
            }
        }

        return times;
    }

    private static string Ratio(Dictionary<string, List<double>> times, string name, string other)
    {
        var ratios = times[name].Zip(times[other], (value, floor) => value / floor).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{ratios[ratios.Count / 2]:F2} ({ratios[0]:F2} to {ratios[^1]:F2})");
    }

    private static string Each(List<double> seconds, long packets)
    {
        var sorted = seconds.Select(value => value * 1e9 / packets).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2]:F1}");
    }
}
