using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The first call of a process, in fresh processes by turns: hand-written, with plain Refit, with the client, and with the client of another
/// commit.</summary>
internal static class FirstCall
{
    public const string ChildCommand = "first-call-child";

    /// <summary>The ways a child process knows. The spine is hand-written code with a JSON context that knows the types of 74 operations alone.</summary>
    public static readonly string[] Ways = ["hand-written", "spine", "plain", "client"];

    /// <summary>Starts the processes and prints medians, spread and ratios.</summary>
    /// <param name="rounds">Processes a way.</param>
    /// <param name="other">The benchmarks of another commit, as an assembly that knows the child command; null for none.</param>
    public static async Task RunAsync(int rounds, string? other)
    {
        string own = typeof(FirstCall).Assembly.Location;
        List<Way> ways = [.. Ways.Select(way => new Way(way, own, way))];
        if (other is not null)
        {
            ways.Add(new Way("client, other commit", Path.GetFullPath(other), "client"));
        }

        for (int round = 0; round <= rounds; round++)
        {
            for (int turn = 0; turn < ways.Count; turn++)
            {
                // The order turns with each round, and the first round only warms the disk.
                Way way = ways[(turn + round) % ways.Count];
                Sample sample = await ChildAsync(way);
                if (round > 0)
                {
                    way.Samples.Add(sample);
                }
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rounds} processes each; median (10th to 90th of a hundred)"));
        foreach (Way way in ways)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {way.Name,-22} call: processor {Spread(way, static s => s.Busy)} ms, time {Spread(way, static s => s.Time)} ms, {way.Samples[0].Methods:0} "
                    + $"methods; process: processor {Spread(way, static s => s.Process)} ms"));
        }

        foreach (Way way in ways)
        {
            Console.WriteLine(
                $"  {way.Name,-22} processor time of the call to plain Refit's {Ratio(way, ways[2], static s => s.Busy)}, to the client's "
                    + $"{Ratio(way, ways[3], static s => s.Busy)}; of the process {Ratio(way, ways[2], static s => s.Process)}, "
                    + $"{Ratio(way, ways[3], static s => s.Process)}");
        }
    }

    /// <summary>Makes one call and prints its microseconds.</summary>
    public static async Task ChildCallAsync(string way)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        using var handler = new MemoryHandler(HttpStatusCode.OK, body);
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan busy = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        Device? device = way switch
        {
            "client" => await ClientAsync(handler),
            "plain" => await PlainAsync(handler),
            _ => await HandWrittenAsync(handler, way == "hand-written"),
        };
        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (device?.Id != 10212)
        {
            throw new InvalidOperationException("The call did not read its device.");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{microseconds:0.0} {(Environment.CpuUsage.TotalTime - busy).TotalMicroseconds:0.0} "
                + $"{(JitInfo.GetCompilationTime() - compiling).TotalMicroseconds:0.0} {JitInfo.GetCompiledMethodCount() - methods}"));
    }

    private static async Task<Device?> ClientAsync(HttpMessageHandler handler)
    {
        using ExtraHopClient client = WholePipeline.Over(handler);
        return await client.Devices.GetAsync(10212);
    }

    private static async Task<Device?> PlainAsync(HttpMessageHandler handler) => await Scenario.Plain(handler, buffered: false).GetDeviceAsync(10212);

    private static async Task<Device?> HandWrittenAsync(HttpMessageHandler handler, bool full)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri("https://eda.example.com/") };
        using HttpResponseMessage response = await http.GetAsync(new Uri("/api/v1/devices/10212", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var typeInfo = (JsonTypeInfo<Device>)(full ? ExtraHopJson.Options : SpineJsonContext.Default.Options).GetTypeInfo(typeof(Device));
        using Stream stream = await response.Content.ReadAsStreamAsync();
        return await JsonSerializer.DeserializeAsync(stream, typeInfo);
    }

    private static async Task<Sample> ChildAsync(Way way)
    {
        double before = ChildrenProcessor.Microseconds();
        using Process child =
            Process.Start(new ProcessStartInfo("dotnet", ["exec", way.Assembly, ChildCommand, way.Argument]) { RedirectStandardOutput = true })!;
        string output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        double process = ChildrenProcessor.Microseconds() - before;
        return child.ExitCode == 0 && output.Split(' ', StringSplitOptions.TrimEntries) is [var time, var busy, _, var methods]
            ? new(Number(time), Number(busy), Number(methods), process)
            : throw new InvalidOperationException($"The child process for '{way.Name}' ended with {child.ExitCode} and said '{output}'.");

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string Spread(Way way, Func<Sample, double> value) => Spread(way.Samples.Select(value), 1000, "0.0");

    private static string Ratio(Way way, Way floor, Func<Sample, double> value) =>
        Spread(way.Samples.Zip(floor.Samples, (one, other) => value(one) / value(other)), 1, "0.00");

    private static string Spread(IEnumerable<double> values, double unit, string format)
    {
        double[] sorted = [.. values.Order()];
        return $"{At(0.5)} ({At(0.1)} to {At(0.9)})";

        string At(double part) => (sorted[(int)(sorted.Length * part)] / unit).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>One way to the device.</summary>
    /// <param name="Name">As it is printed.</param>
    /// <param name="Assembly">The benchmarks that make the call.</param>
    /// <param name="Argument">What they call it.</param>
    private sealed record Way(string Name, string Assembly, string Argument)
    {
        public List<Sample> Samples { get; } = [];
    }

    /// <summary>One process, in microseconds.</summary>
    /// <param name="Time">From the start of the call to its result.</param>
    /// <param name="Busy">Processor time of the process in between.</param>
    /// <param name="Methods">How many methods were compiled in between.</param>
    /// <param name="Process">Processor time of the whole process.</param>
    private sealed record Sample(double Time, double Busy, double Methods, double Process);
}
