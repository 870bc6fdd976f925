using System.Diagnostics;
using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>100,000 devices: how much memory a process takes at its peak, in one answer of 98 MB and page by page. Each way has a process of its own.</summary>
internal static class LargeList
{
    public const string ChildCommand = "memory-child";
    private const int Total = 100_000;
    private const int More = 4 * Total;

    /// <summary>The ways a child process knows.</summary>
    public static readonly string[] Ways = ["hand-written", "plain", "client", "pages", "more-pages"];

    public static async Task RunAsync(int rounds)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {Total:N0} devices ({More:N0} in more pages), {rounds} processes each; MB "
                    + $"above what the process took before: median (least to most)"));
        foreach (string way in Ways)
        {
            var peaks = new List<double>();
            var kept = new List<double>();
            for (int round = 0; round < rounds; round++)
            {
                using Process child = Process.Start(
                    new ProcessStartInfo("dotnet", ["exec", typeof(LargeList).Assembly.Location, ChildCommand, way]) { RedirectStandardOutput = true })!;
                string[] numbers = (await child.StandardOutput.ReadToEndAsync()).Split(' ');
                await child.WaitForExitAsync();
                peaks.Add(double.Parse(numbers[0], CultureInfo.InvariantCulture));
                kept.Add(double.Parse(numbers[1], CultureInfo.InvariantCulture));
            }

            Console.WriteLine($"  {way,-14} peak {Spread(peaks)}; the result itself {Spread(kept)}");
        }
    }

    /// <summary>Reads all devices and prints the peak and what the result holds, in MB.</summary>
    public static async Task ChildAsync(string way)
    {
        int total = way == "more-pages" ? More : Total;
        bool pages = way.EndsWith("pages", StringComparison.Ordinal);
        using var handler = new ManyDevices(total);
        using var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri("https://eda.example.com/") };
        var hand = new HandWritten(http);
        PlainRefit plain = Scenario.Plain(handler, buffered: false);
        using ExtraHopClient client = WholePipeline.Over(handler);

        // Once with a few devices, so that code and buffers are there before anything counts.
        await ReadAsync(way, 100);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        double before = process.WorkingSet64 / 1e6;
        double heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        object? result = await ReadAsync(way, total);
        process.Refresh();
        double peak = (process.PeakWorkingSet64 / 1e6) - before;
        double kept = (GC.GetTotalMemory(forceFullCollection: true) / 1e6) - heap;
        GC.KeepAlive(result);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peak:0.0} {kept:0.0}"));

        async Task<object?> ReadAsync(string way, int devices)
        {
            var search = new DeviceSearch { Limit = devices };
            if (pages && devices == total)
            {
                int seen = 0;
                await foreach (Device device in client.Devices.EnumerateAsync())
                {
                    seen += device.Id > 0 ? 1 : 0;
                }

                return seen == total ? null : throw new InvalidOperationException($"{seen} devices came.");
            }

            IReadOnlyList<Device> list = way switch
            {
                "hand-written" => await hand.SearchDevicesAsync(search),
                "plain" => await plain.SearchDevicesAsync(search),
                _ => await client.Devices.SearchAsync(search),
            };
            return list.Count == devices ? list : throw new InvalidOperationException($"{list.Count} devices came.");
        }
    }

    private static string Spread(List<double> values)
    {
        values.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{values[values.Count / 2]:0} ({values[0]:0} to {values[^1]:0})");
    }
}
