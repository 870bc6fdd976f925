using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>The first call of a process, in fresh processes by turns: once with the client's whole JSON context, once with one that knows the spine's types alone.</summary>
internal static class FirstCall
{
    /// <summary>Starts the processes and prints medians, spread and ratio.</summary>
    public static async Task RunAsync(int rounds)
    {
        var full = new List<double>();
        var spine = new List<double>();
        for (int round = 0; round < rounds + 1; round++)
        {
            // The order turns with each round, and the first round only warms the disk.
            double first = await ChildAsync(round % 2 == 0 ? "full" : "spine");
            double second = await ChildAsync(round % 2 == 0 ? "spine" : "full");
            if (round > 0)
            {
                (round % 2 == 0 ? full : spine).Add(first);
                (round % 2 == 0 ? spine : full).Add(second);
            }
        }

        full.Sort();
        spine.Sort();
        Print("whole JSON context", full);
        Print("the spine's types alone", spine);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio of medians: {full[full.Count / 2] / spine[spine.Count / 2]:0.000}"));
    }

    /// <summary>Makes one call and prints its microseconds.</summary>
    public static async Task ChildCallAsync(string context)
    {
        byte[] body = Encoding.UTF8.GetBytes(DeviceSample.Json);
        using var handler = new MemoryHandler(HttpStatusCode.OK, body);
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://eda.example.com/") };
        long start = Stopwatch.GetTimestamp();
        var typeInfo = (JsonTypeInfo<Device>)(context == "full" ? ExtraHopJson.Options : SpineJsonContext.Default.Options).GetTypeInfo(typeof(Device));
        using HttpResponseMessage response = await http.GetAsync(new Uri("/api/v1/devices/10212", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using Stream stream = await response.Content.ReadAsStreamAsync();
        Device? device = await System.Text.Json.JsonSerializer.DeserializeAsync(stream, typeInfo);
        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (device?.Id != 10212)
        {
            throw new InvalidOperationException("The call did not read its device.");
        }

        Console.WriteLine(microseconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static async Task<double> ChildAsync(string context)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["first-call-child", context]) { RedirectStandardOutput = true })!;
        string output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return double.Parse(output.Trim(), CultureInfo.InvariantCulture);
    }

    private static void Print(string what, List<double> sorted) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-26} median {sorted[sorted.Count / 2] / 1000:0.00} ms (min {sorted[0] / 1000:0.00}, max {sorted[^1] / 1000:0.00}, {sorted.Count} processes)"));
}
