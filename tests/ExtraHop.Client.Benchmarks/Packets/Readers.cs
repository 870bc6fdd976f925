using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>Reading alone, of this build and an older one, as multiples of plain reading. All take turns; what is told is processor time.</summary>
internal sealed class Readers(Baseline baseline, int rounds, long size)
{
    private readonly byte[] _buffer = new byte[1 << 20];

    public async Task RunAsync()
    {
        Func<string, long> before = baseline.Way("Read");
        Func<Stream, Task<long>> asyncBefore = baseline.StreamWay("ReadAsync");
        (string Name, Func<string, Task<long>> Job)[] ways =
        [
            ("plain", path => Task.FromResult(Ways.PlainRead(path, _buffer))),
            ("read", path => Task.FromResult(Ways.Read(path))),
            ("read before", path => Task.FromResult(before(path))),
            ("async", path => Ways.ReadAsync(PacketBenchmarks.OpenAsynchronous(path))),
            ("async before", path => asyncBefore(PacketBenchmarks.OpenAsynchronous(path))),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size >> 20} MiB, {rounds} rounds; median, in brackets the middle half of the rounds"));
        Console.WriteLine("| capture | plain, ms | read: x plain | before | new / before | async: x plain | before | new / before |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (bool slices in (bool[])[false, true])
        {
            foreach (bool pcapng in (bool[])[false, true])
            {
                await PacketBenchmarks.WithFileAsync(1 << 20, slices, pcapng, path => MeasureAsync(ways, path, 150));
                await PacketBenchmarks.WithFileAsync(size, slices, pcapng, async path =>
                {
                    Dictionary<string, List<double>> times = await MeasureAsync(ways, path, rounds);
                    Console.WriteLine(string.Join(
                        " | ",
                        "| " + PacketBenchmarks.Title(slices, pcapng),
                        string.Create(CultureInfo.InvariantCulture, $"{times["plain"].Order().ElementAt(rounds / 2) * 1000:F0}"),
                        Ratio(times, "read", "plain"),
                        Ratio(times, "read before", "plain"),
                        Ratio(times, "read", "read before"),
                        Ratio(times, "async", "plain"),
                        Ratio(times, "async before", "plain"),
                        Ratio(times, "async", "async before") + " |"));
                });
            }
        }
    }

    private static async Task<Dictionary<string, List<double>>> MeasureAsync((string Name, Func<string, Task<long>> Job)[] ways, string path, int rounds)
    {
        Dictionary<string, List<double>> times = ways.ToDictionary(way => way.Name, _ => new List<double>());
        for (int round = -1; round < rounds; round++)
        {
            foreach ((string name, Func<string, Task<long>> job) in ways)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                await job(path);
                if (round >= 0)
                {
                    times[name].Add((Environment.CpuUsage.TotalTime - start).TotalSeconds);
                }
            }
        }

        return times;
    }

    /// <summary>The median of the ratios within each round, whose halves had the same neighbors on the machine.</summary>
    private static string Ratio(Dictionary<string, List<double>> times, string name, string other)
    {
        double[] ratios = [.. times[name].Zip(times[other], (value, floor) => value / floor).Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"{ratios[ratios.Length / 2]:F2} ({ratios[ratios.Length / 4]:F2} to {ratios[ratios.Length * 3 / 4]:F2})");
    }
}
