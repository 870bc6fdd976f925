using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>What <see cref="ExtraHopClientOptions.AcceptCompressedAnswers"/> gains and costs for a list of 1,000 devices, over loopback and over slower
/// links.</summary>
internal static class CompressionGain
{
    private static readonly string[] s_ways = ["as it is", "gzip", "br"];

    private static readonly DeviceSearch s_search = new() { Limit = PackingServer.Devices };

    public static async Task RunAsync(int rounds)
    {
        using Process server = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CompressionGain).Assembly.Location, PackingServer.ChildCommand])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            string[] told = (await server.StandardOutput.ReadLineAsync())!.Split(' ');
            int[] ports = [.. told.Skip(1).Select(static port => int.Parse(port, CultureInfo.InvariantCulture))];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {PackingServer.Devices:N0} devices over TLS, {rounds} rounds; median "
                        + $"(10th to 90th of a hundred)"));
            foreach (string way in s_ways)
            {
                long bytes = await BytesAsync(way, PortOf(way, 0), told[0]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {way,-9} {bytes,9:N0} bytes"));
            }

            Console.WriteLine();
            Console.WriteLine("loopback, a single device");
            await MeasureAsync(
                server,
                [.. s_ways.Select(way => Client(way, PortOf(way, 0), told[0]))],
                static async client => (int)((await client.Devices.GetAsync(10212)).Id - 10211),
                1,
                rounds);
            for (int link = 0; link < PackingServer.Links.Length; link++)
            {
                Console.WriteLine();
                Console.WriteLine(
                    PackingServer.Links[link] == 0
                        ? "loopback"
                        : string.Create(CultureInfo.InvariantCulture, $"{PackingServer.Links[link]} Mbit/s, 10 ms there and back"));
                await MeasureAsync(
                    server,
                    [.. s_ways.Select(way => Client(way, PortOf(way, link), told[0]))],
                    static async client => (await client.Devices.SearchAsync(s_search)).Count,
                    PackingServer.Devices,
                    rounds);
            }

            int PortOf(string way, int link) => ports[way == "br" ? PackingServer.Links.Length + link : link];
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static ExtraHopClient Client(string way, int port, string fingerprint) => ExtraHopClient.Create(new ExtraHopClientOptions
    {
        Host = string.Create(CultureInfo.InvariantCulture, $"https://127.0.0.1:{port}"),
        ApiKey = "benchmark-key",
        TrustedCertificateSha256 = fingerprint,
        AcceptCompressedAnswers = way != "as it is",
    });

    private static async Task MeasureAsync(Process server, ExtraHopClient[] clients, Func<ExtraHopClient, Task<int>> call, int expected, int rounds)
    {
        double[][] times = new double[clients.Length][];
        double[][] busy = new double[clients.Length][];
        double[] served = new double[clients.Length];
        for (int way = 0; way < clients.Length; way++)
        {
            (times[way], busy[way]) = (new double[rounds], new double[rounds]);
        }

        // The first rounds make connections and optimized code, and do not count.
        for (int round = -10; round < rounds; round++)
        {
            for (int turn = 0; turn < clients.Length; turn++)
            {
                int way = (turn + round + 10) % clients.Length;
                server.Refresh();
                TimeSpan serving = server.TotalProcessorTime;
                TimeSpan before = Environment.CpuUsage.TotalTime;
                long start = Stopwatch.GetTimestamp();
                int devices = await call(clients[way]);
                if (round >= 0)
                {
                    times[way][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    busy[way][round] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
                    server.Refresh();
                    served[way] += (server.TotalProcessorTime - serving).TotalMilliseconds;
                }

                if (devices != expected)
                {
                    throw new InvalidOperationException($"{devices} devices came.");
                }
            }
        }

        for (int way = 0; way < clients.Length; way++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {s_ways[way],-9} time {Spread(times[way], "0.0"),-26} ms, "
                    + $"{Spread(times[way].Zip(times[0], static (one, other) => one / other), "0.00"),-22}; client's processor {Spread(busy[way], "0.0"),-24} "
                    + $"ms, {Spread(busy[way].Zip(busy[0], static (one, other) => one / other), "0.00"),-22}; server's {served[way] / rounds:0.0} ms (mean)"));
            clients[way].Dispose();
        }
    }

    /// <summary>The bytes of the body on the wire.</summary>
    private static async Task<long> BytesAsync(string way, int port, string fingerprint)
    {
        using var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) =>
            certificate?.GetCertHashString(HashAlgorithmName.SHA256) == fingerprint } };
        using var http = new HttpClient(handler);
        if (way != "as it is")
        {
            http.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue(way));
        }

        using HttpResponseMessage response = await http.PostAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"https://127.0.0.1:{port}/")), null);
        return (await response.Content.ReadAsByteArrayAsync()).LongLength;
    }

    private static string Spread(IEnumerable<double> values, string format)
    {
        double[] sorted = [.. values.Order()];
        return $"{At(0.5)} ({At(0.1)} to {At(0.9)})";

        string At(double part) => sorted[(int)(sorted.Length * part)].ToString(format, CultureInfo.InvariantCulture);
    }
}
