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
    private static readonly string[] s_ways = ["hand-written", "generated", "generated + all handlers"];

    public static async Task RunAsync(int rounds, Func<string, bool> wanted)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rounds} rounds; ratios to hand-written: median (10th to 90th of a hundred)"));
        foreach (bool yields in (bool[])[false, true])
        {
            foreach (Scenario scenario in (Scenario[])[Scenario.GetOne(yields), Scenario.List(yields), Scenario.Post(yields)])
            {
                if (wanted(scenario.Name))
                {
                    Console.WriteLine();
                    Console.WriteLine(scenario.Name + (yields ? ", answered on another thread" : ", answered at once"));
                    await MeasureAsync([scenario.HandWrittenAsync, scenario.GeneratedAsync, scenario.WholeAsync], rounds);
                }
            }
        }
    }

    private static async Task MeasureAsync(Func<ValueTask<long>>[] ways, int rounds)
    {
        var calls = new int[ways.Length];
        var bytes = new double[ways.Length];
        for (int way = 0; way < ways.Length; way++)
        {
            // Long enough for the optimized code to be in use everywhere before anything counts.
            await ForAsync(ways[way], TimeSpan.FromSeconds(1));
            await Task.Delay(200);
            int inOneSecond = await ForAsync(ways[way], TimeSpan.FromSeconds(0.5)) * 2;
            calls[way] = Math.Max(1, (int)(inOneSecond * MillisecondsATurn / 1000));
            bytes[way] = await BytesAsync(ways[way]);
        }

        var times = new double[ways.Length][];
        for (int way = 0; way < ways.Length; way++)
        {
            times[way] = new double[rounds];
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < ways.Length; turn++)
            {
                int way = (round % 2 == 0 ? turn : ways.Length - 1 - turn + round) % ways.Length;
                times[way][round] = await TimeAsync(ways[way], calls[way]);
            }
        }

        for (int way = 0; way < ways.Length; way++)
        {
            double[] own = times[way];
            double[] ratios = [.. own.Select((time, round) => time / times[0][round]).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {s_ways[way],-26} {own.Order().ElementAt(rounds / 2) / 1000,9:0.00} us  {ratios[rounds / 2]:0.000} ({ratios[rounds / 10]:0.000} to {ratios[rounds * 9 / 10]:0.000})  {bytes[way],9:0} B  {bytes[way] / bytes[0]:0.000}"));
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
