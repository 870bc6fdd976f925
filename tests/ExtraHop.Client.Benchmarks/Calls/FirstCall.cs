using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>
/// The first call of a process, in fresh processes by turns: hand-written with the client's whole JSON context, the same with one that knows the spine's types alone,
/// and the client itself with all its handlers.
/// </summary>
internal static class FirstCall
{
    public const string ChildCommand = "first-call-child";

    private static readonly string[] s_ways = ["full", "spine", "client"];

    /// <summary>Starts the processes and prints medians, spread and ratios.</summary>
    public static async Task RunAsync(int rounds)
    {
        Dictionary<string, List<Sample>> samples = s_ways.ToDictionary(static way => way, static _ => new List<Sample>());
        for (int round = 0; round <= rounds; round++)
        {
            for (int turn = 0; turn < s_ways.Length; turn++)
            {
                // The order turns with each round, and the first round only warms the disk.
                string way = s_ways[(turn + round) % s_ways.Length];
                Sample sample = await ChildAsync(way);
                if (round > 0)
                {
                    samples[way].Add(sample);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rounds} processes each; median (10th to 90th of a hundred)"));
        Print("whole JSON context", samples["full"]);
        Print("the spine's types alone", samples["spine"]);
        Print("the client, all handlers", samples["client"]);
        Ratio("time", samples, static s => s.Time);
        Ratio("processor time", samples, static s => s.Busy);
    }

    /// <summary>Makes one call and prints its microseconds.</summary>
    public static async Task ChildCallAsync(string context)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        using var handler = new MemoryHandler(HttpStatusCode.OK, body);
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan busy = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        Device? device = context == "client" ? await ClientAsync(handler) : await HandWrittenAsync(handler, context == "full");
        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (device?.Id != 10212)
        {
            throw new InvalidOperationException("The call did not read its device.");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{microseconds:0.0} {(Environment.CpuUsage.TotalTime - busy).TotalMicroseconds:0.0} {(JitInfo.GetCompilationTime() - compiling).TotalMicroseconds:0.0} {JitInfo.GetCompiledMethodCount() - methods}"));
    }

    private static async Task<Device?> ClientAsync(HttpMessageHandler handler)
    {
        using ExtraHopClient client = WholePipeline.Over(handler);
        return await client.Devices.GetAsync(10212);
    }

    private static async Task<Device?> HandWrittenAsync(HttpMessageHandler handler, bool full)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri("https://eda.example.com/") };
        using HttpResponseMessage response = await http.GetAsync(new Uri("/api/v1/devices/10212", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var typeInfo = (JsonTypeInfo<Device>)(full ? ExtraHopJson.Options : SpineJsonContext.Default.Options).GetTypeInfo(typeof(Device));
        using Stream stream = await response.Content.ReadAsStreamAsync();
        return await JsonSerializer.DeserializeAsync(stream, typeInfo);
    }

    private static async Task<Sample> ChildAsync(string context)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(context)) { RedirectStandardOutput = true })!;
        string output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 && output.Split(' ', StringSplitOptions.TrimEntries) is [var time, var busy, var compiling, var methods]
            ? new(Number(time), Number(busy), Number(compiling), Number(methods))
            : throw new InvalidOperationException($"The child process for '{context}' ended with {child.ExitCode} and said '{output}'.");

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>The process may be the application's own host or <c>dotnet</c>, which wants to be told the assembly.</summary>
    private static string[] Arguments(string context) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [Environment.GetCommandLineArgs()[0], ChildCommand, context]
            : [ChildCommand, context];

    private static string Spread(IEnumerable<double> values, double unit = 1000)
    {
        double[] sorted = [.. values.Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted[sorted.Length / 2] / unit:0.00} ({sorted[sorted.Length / 10] / unit:0.00} to {sorted[sorted.Length * 9 / 10] / unit:0.00})");
    }

    private static void Print(string what, List<Sample> samples) => Console.WriteLine(
        $"  {what,-26} {Spread(samples.Select(static s => s.Time))} ms; processor {Spread(samples.Select(static s => s.Busy))} ms; compiling {Spread(samples.Select(static s => s.Compiling))} ms, {Spread(samples.Select(static s => s.Methods), 1)} methods");

    private static void Ratio(string what, Dictionary<string, List<Sample>> samples, Func<Sample, double> value)
    {
        double full = samples["full"].Select(value).Order().ElementAt(samples["full"].Count / 2);
        double spine = samples["spine"].Select(value).Order().ElementAt(samples["spine"].Count / 2);
        string byRound = Spread(samples["full"].Zip(samples["spine"], (one, other) => value(one) / value(other)), 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  whole to spine, {what}: ratio of medians {full / spine:0.000}; by round {byRound}"));
    }

    /// <summary>One process, in microseconds.</summary>
    /// <param name="Time">From the start of the call to its result.</param>
    /// <param name="Busy">Processor time of the process in between.</param>
    /// <param name="Compiling">What the compiler took of it.</param>
    /// <param name="Methods">How many methods were compiled.</param>
    private sealed record Sample(double Time, double Busy, double Compiling, double Methods);
}
