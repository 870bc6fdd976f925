using System.Diagnostics;
using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>
/// The same calls by turns: in each round every way runs for a moment, in an order that changes, and the ratio is taken within the round.
/// Time is the processor's, and what else the machine does weighs on all of them alike. Bytes are counted exactly.
/// </summary>
internal static class Interleaved
{
    private const double MillisecondsATurn = 8;
    private const int ListsForCollections = 2000;

    public static async Task RunAsync(int rounds, Func<string, bool> wanted)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rounds} rounds; ratios within a round: median (10th to 90th of a hundred)"));
        foreach (bool yields in (bool[])[false, true])
        {
            foreach (Scenario scenario in (Scenario[])[Scenario.GetOne(yields), Scenario.List(yields), Scenario.Post(yields)])
            {
                if (wanted(scenario.Name))
                {
                    Console.WriteLine();
                    Console.WriteLine(scenario.Name + (yields ? ", answered on another thread" : ", answered at once"));
                    await MeasureAsync(scenario.All, rounds);
                }
            }
        }

        if (wanted("list 100 devices"))
        {
            await CollectionsAsync(Scenario.List());
        }
    }

    private static async Task MeasureAsync(IReadOnlyList<Func<ValueTask<long>>> ways, int rounds)
    {
        int[] calls = new int[ways.Count];
        double[] bytes = new double[ways.Count];
        for (int way = 0; way < ways.Count; way++)
        {
            // Long enough for the optimized code to be in use everywhere before anything counts.
            await ForAsync(ways[way], TimeSpan.FromSeconds(1));
            await Task.Delay(200);
            int inOneSecond = await ForAsync(ways[way], TimeSpan.FromSeconds(0.5)) * 2;
            calls[way] = Math.Max(1, (int)(inOneSecond * MillisecondsATurn / 1000));
            bytes[way] = await BytesAsync(ways[way]);
        }

        double[][] times = new double[ways.Count][];
        for (int way = 0; way < ways.Count; way++)
        {
            times[way] = new double[rounds];
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < ways.Count; turn++)
            {
                int way = (round % 2 == 0 ? turn : ways.Count - 1 - turn + round) % ways.Count;
                times[way][round] = await TimeAsync(ways[way], calls[way]);
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {"",-22} {"us",9}  {"to hand-written",-24}  {"to plain Refit",-24}  {"to plain, buffered",-24}  {"bytes",9}  ratios"));
        for (int way = 0; way < ways.Count; way++)
        {
            string[] ratios = [.. Enumerable.Range(0, 3).Select(floor => Ratio(times[way], times[floor]))];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Scenario.Ways[way],-22} {times[way].Order().ElementAt(rounds / 2) / 1000,9:0.00}  {ratios[0],-24}  {ratios[1],-24}  {ratios[2],-24}  "
                    + $"{bytes[way],9:0}  {bytes[way] / bytes[0]:0.000}  {bytes[way] / bytes[1]:0.000}  {bytes[way] / bytes[2]:0.000}"));
        }
    }

    private static string Ratio(double[] times, double[] floor)
    {
        double[] ratios = [.. times.Zip(floor, static (time, other) => time / other).Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"{ratios[ratios.Length / 2]:0.000} ({ratios[ratios.Length / 10]:0.000} to {ratios[ratios.Length * 9 / 10]:0.000})");
    }

    /// <summary>An array of more than 85,000 bytes goes where only a collection of the whole heap finds it.</summary>
    private static async Task CollectionsAsync(Scenario list)
    {
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"collections of generation 2 in {ListsForCollections:N0} lists of 100 devices"));
        for (int way = 0; way < list.All.Count; way++)
        {
            GC.Collect();
            int before = GC.CollectionCount(2);
            for (int call = 0; call < ListsForCollections; call++)
            {
                await list.All[way]();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Scenario.Ways[way],-22} {GC.CollectionCount(2) - before}"));
        }
    }

    private static async Task<int> ForAsync(Func<ValueTask<long>> way, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int calls = 0;
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            await way();
            calls++;
        }

        return calls;
    }

    /// <summary>Processor time of one call, so that waiting for a processor does not count.</summary>
    private static async Task<double> TimeAsync(Func<ValueTask<long>> way, int calls)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int call = 0; call < calls; call++)
        {
            await way();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / calls;
    }

    /// <summary>Bytes of one call. The smallest of several counts: what the runtime allocates now and then on its own is not the call's.</summary>
    private static async Task<double> BytesAsync(Func<ValueTask<long>> way)
    {
        const int Calls = 500;
        long least = long.MaxValue;
        for (int count = 0; count < 5; count++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int call = 0; call < Calls; call++)
            {
                await way();
            }

            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return (double)least / Calls;
    }
}
