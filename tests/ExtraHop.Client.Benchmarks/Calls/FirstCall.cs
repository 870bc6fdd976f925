using System.Diagnostics;
using System.Globalization;
using System.Net;
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

    /// <summary>Starts the processes and prints medians, spread and ratio.</summary>
    public static async Task RunAsync(int rounds)
    {
        Dictionary<string, List<double>> times = s_ways.ToDictionary(static way => way, static _ => new List<double>());
        for (int round = 0; round <= rounds; round++)
        {
            for (int turn = 0; turn < s_ways.Length; turn++)
            {
                // The order turns with each round, and the first round only warms the disk.
                string way = s_ways[(turn + round) % s_ways.Length];
                double time = await ChildAsync(way);
                if (round > 0)
                {
                    times[way].Add(time);
                }
            }
        }

        double[] ratios = [.. times["full"].Zip(times["spine"], static (full, spine) => full / spine).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {rounds} processes each"));
        Print("whole JSON context", times["full"]);
        Print("the spine's types alone", times["spine"]);
        Print("the client, all handlers", times["client"]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"whole context to spine: ratio of medians {Median(times["full"]) / Median(times["spine"]):0.000}; by round {ratios[rounds / 10]:0.000} to {ratios[rounds * 9 / 10]:0.000}, median {ratios[rounds / 2]:0.000}"));
    }

    /// <summary>Makes one call and prints its microseconds.</summary>
    public static async Task ChildCallAsync(string context)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        using var handler = new MemoryHandler(HttpStatusCode.OK, body);
        long start = Stopwatch.GetTimestamp();
        Device? device = context == "client" ? await ClientAsync(handler) : await HandWrittenAsync(handler, context == "full");
        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (device?.Id != 10212)
        {
            throw new InvalidOperationException("The call did not read its device.");
        }

        Console.WriteLine(microseconds.ToString("0.0", CultureInfo.InvariantCulture));
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

    private static async Task<double> ChildAsync(string context)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(context)) { RedirectStandardOutput = true })!;
        string output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0
            ? double.Parse(output.Trim(), CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The child process for '{context}' ended with {child.ExitCode}.");
    }

    /// <summary>The process may be the application's own host or <c>dotnet</c>, which wants to be told the assembly.</summary>
    private static string[] Arguments(string context) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [Environment.GetCommandLineArgs()[0], ChildCommand, context]
            : [ChildCommand, context];

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Print(string what, List<double> times)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-26} median {Median(times) / 1000,7:0.00} ms ({sorted[sorted.Length / 10] / 1000:0.00} to {sorted[sorted.Length * 9 / 10] / 1000:0.00}, least {sorted[0] / 1000:0.00})"));
    }
}
