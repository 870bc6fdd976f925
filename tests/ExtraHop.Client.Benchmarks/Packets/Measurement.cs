using System.Diagnostics;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>Several ways to do one job, measured in turns in one run, so that what slows the machine slows them all; told as multiples of the first.</summary>
internal sealed class Measurement(string title, int rounds)
{
    private readonly List<(string Name, Func<long> Job, List<double> Seconds, long Allocated, long Packets)> _jobs = [];

    /// <summary>Adds a way; it returns how many packets it saw.</summary>
    public void Add(string name, Func<long> job) => _jobs.Add((name, job, [], 0, 0));

    /// <summary>Measures all and prints a table.</summary>
    public IReadOnlyDictionary<string, double> Run(long bytes)
    {
        // Two rounds before the count starts let tiered compilation settle.
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < _jobs.Count; i++)
            {
                var (name, job, seconds, _, _) = _jobs[i];
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var start = Stopwatch.GetTimestamp();
                var packets = job();
                var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
                var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
                if (round >= 0)
                {
                    seconds.Add(elapsed);
                }

                _jobs[i] = (name, job, seconds, allocated, packets);
            }
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{title}: {bytes / 1048576.0:N0} MiB, {rounds} rounds"));
        Console.WriteLine($"  {"",-44}{"median",9}{"spread",16}{"ratio",7}{"GB/s",7}{"Mpkt/s",8}{"bytes allocated",17}{"a packet",10}");
        var floor = Median(_jobs[0].Seconds);
        var ratios = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, _, seconds, allocated, packets) in _jobs)
        {
            var median = Median(seconds);
            ratios[name] = median / floor;
            var spread = FormattableString.Invariant($"{seconds.Min() * 1000:F0}..{seconds.Max() * 1000:F0}");
            Console.WriteLine(FormattableString.Invariant(
                $"  {name,-44}{median * 1000,7:F0}ms{spread,16}{median / floor,7:F2}{bytes / median / 1e9,7:F2}{packets / median / 1e6,8:F1}{allocated,17:N0}{(packets == 0 ? 0 : (double)allocated / packets),10:F3}"));
        }

        return ratios;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
