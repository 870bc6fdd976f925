using System.Diagnostics;
using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>Several ways to do one job, measured in turns in one run, so that what slows the machine slows them all; told as multiples of the first.</summary>
internal sealed class Measurement(string title, int rounds)
{
    private readonly List<Way> _ways = [];

    /// <summary>Adds a way; it returns how many packets it saw.</summary>
    public void Add(string name, Func<long> job) => _ways.Add(new Way(name, () => Task.FromResult(job())));

    /// <inheritdoc cref="Add(string, Func{long})"/>
    public void Add(string name, Func<Task<long>> job) => _ways.Add(new Way(name, job));

    /// <summary>Measures all and prints a table.</summary>
    public async Task RunAsync(long bytes)
    {
        // Two rounds before the count starts let tiered compilation settle.
        for (int round = -2; round < rounds; round++)
        {
            foreach (Way way in _ways)
            {
                await way.RunAsync(counts: round >= 0);
            }
        }

        Console.WriteLine();
        Line($"{title}: {bytes / 1048576.0:N0} MiB, medians of {rounds} rounds");
        Line($"  {"",-42}{"median",9}{"spread",14}{"ratio",7}{"cpu",7}{"GB/s",7}{"Mpkt/s",8}{"allocated",13}{"a packet",10}");
        Way floor = _ways[0];
        foreach (Way way in _ways)
        {
            double median = Median(way.Seconds);
            string spread = string.Create(CultureInfo.InvariantCulture, $"{way.Seconds.Min() * 1000:F0}..{way.Seconds.Max() * 1000:F0}");
            double each = way.Packets == 0 ? 0 : (double)way.Allocated / way.Packets;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {way.Name,-42}{median * 1000,7:F0}ms{spread,14}{Ratio(way.Seconds, floor.Seconds),7:F2}{Ratio(way.Cpu, floor.Cpu),7:F2}"
                    + $"{bytes / median / 1e9,7:F2}{way.Packets / median / 1e6,8:F1}{way.Allocated,13:N0}{each,10:F4}"));
        }
    }

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));

    /// <summary>The median of the ratios of each round: both halves of a ratio then had the same neighbours on the machine.</summary>
    private static double Ratio(List<double> values, List<double> floor) => Median([.. values.Zip(floor, (value, other) => value / other)]);

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private sealed class Way(string name, Func<Task<long>> job)
    {
        public string Name { get; } = name;

        public List<double> Seconds { get; } = [];

        public List<double> Cpu { get; } = [];

        public long Allocated { get; private set; }

        public long Packets { get; private set; }

        public async Task RunAsync(bool counts)
        {
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            Packets = await job();
            double elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            if (counts)
            {
                Seconds.Add(elapsed);
                Cpu.Add(Math.Max((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, 0.000_001));
            }
        }
    }
}
