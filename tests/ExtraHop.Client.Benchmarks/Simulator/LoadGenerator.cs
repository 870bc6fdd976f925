using System.Diagnostics;
using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Simulator;

/// <summary>Asks two servers for one device by turns, over kept connections, in a process of its own.</summary>
internal static class LoadGenerator
{
    public const string ChildCommand = "simulator-load";
    private const int Connections = 8;

    /// <summary>Reads an address and a key a line, two of them and the number of rounds; prints the answers a second of each round, first server and
    /// second.</summary>
    public static async Task RunAsync()
    {
        string[] targets = [await LineAsync(), await LineAsync()];
        int rounds = int.Parse(await LineAsync(), CultureInfo.InvariantCulture);
        HttpClient[] clients = [Client(targets[0]), Client(targets[1])];
        for (int round = -1; round < rounds; round++)
        {
            double[] rates = new double[2];

            // Whoever is first alternates; the first round warms up.
            foreach (int index in round % 2 == 0 ? (int[])[0, 1] : [1, 0])
            {
                rates[index] = await RateAsync(clients[index], round < 0 ? 2 : 1);
            }

            if (round >= 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rates[0]:F1} {rates[1]:F1}"));
            }
        }
    }

    private static async Task<string> LineAsync() =>
        await Console.In.ReadLineAsync() ?? throw new EndOfStreamException("Two targets and the number of rounds are expected.");

    private static HttpClient Client(string target)
    {
        string[] parts = target.Split(' ');
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections };
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, certificate, _, _) =>
            certificate!.Subject.Contains("ExtraHop.Client.Simulator", StringComparison.Ordinal);
        var client = new HttpClient(handler) { BaseAddress = new Uri(parts[0]) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "ExtraHop apikey=" + parts[1]);
        return client;
    }

    private static async Task<double> RateAsync(HttpClient client, double seconds)
    {
        var watch = Stopwatch.StartNew();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            int count = 0;
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                byte[] body = await client.GetByteArrayAsync(new Uri("/api/v1/devices/10001", UriKind.Relative));
                count += body.Length > 100 ? 1 : throw new InvalidDataException("That is no device.");
            }

            return count;
        }));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }
}
