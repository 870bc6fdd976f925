using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ExtraHop.Client.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ExtraHop.Client.Benchmarks.Simulator;

/// <summary>How fast the simulated system answers, beside a bare Kestrel endpoint; what a large world costs; how long a process takes until it
/// answers.</summary>
internal static class SimulatorSpeed
{
    public const string StartCommand = "simulator-start";
    private const int Large = 100_000;

    public static async Task RunAsync(int rounds)
    {
        await CompareAsync(rounds);
        await MeasureWorldAsync();
        await MeasureStartAsync(Math.Min(rounds, 5));
    }

    /// <summary>Starts a system and says so; ends with its input.</summary>
    public static async Task StartAsync()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        Console.WriteLine(system.Host);
        await Console.In.ReadToEndAsync();
    }

    private static async Task CompareAsync(int rounds)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using HttpClient client = Client(system);
        byte[] device = await client.GetByteArrayAsync(new Uri("/api/v1/devices/10001", UriKind.Relative));
        await using WebApplication bare = await BareAsync(device, system);
        string address = bare.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using Process load = Child(LoadGenerator.ChildCommand);
        await load.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{system.BaseAddress} {system.ApiKey}\n{address} none\n{rounds}"));
        load.StandardInput.Close();
        string[] lines = (await load.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await load.WaitForExitAsync();
        double[][] rates = [.. lines.Select(static line => line.Split(' ').Select(static rate => double.Parse(rate, CultureInfo.InvariantCulture)).ToArray())];
        double[] ratios = [.. rates.Select(static rate => rate[0] / rate[1]).Order()];
        double simulated = Median(rates.Select(static rate => rate[0]));
        double kestrel = Median(rates.Select(static rate => rate[1]));
        Print($"GET /devices/{{id}}, {device.Length} bytes, TLS, 8 kept connections: simulator {simulated:F0}/s, bare Kestrel {kestrel:F0}/s");
        Print($"ratio {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}, {ratios.Length} rounds; wanted: 0.50 or more)");
    }

    private static async Task MeasureWorldAsync()
    {
        var small = new SimulatorOptions();
        SimulatorOptions large = small with { Devices = Large, Records = Large };
        await WorldAsync(small);
        World one = await WorldAsync(small);
        World many = await WorldAsync(large);
        Print($"start: {one.Start:F1} ms by default, {many.Start:F1} ms with {Large:N0} devices and records, ratio {many.Start / one.Start:F2}");
        Print($"the searches have {Large / small.Devices} times as many devices and {Large / small.Records} times as many records to look at");
        Print($"device search: {one.Devices:F1} ms of {small.Devices}, {many.Devices:F1} ms of {Large:N0}, ratio {many.Devices / one.Devices:F1}");
        Print($"record search: {one.Records:F1} ms of {small.Records}, {many.Records:F1} ms of {Large:N0}, ratio {many.Records / one.Records:F1}");
        Print($"memory that stays after both searches: {(many.Bytes - one.Bytes) / (double)Large:F1} bytes a device and record");
    }

    private static async Task<World> WorldAsync(SimulatorOptions options)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(options);
        double start = watch.Elapsed.TotalMilliseconds;
        using HttpClient client = Client(system);
        double devices = await SearchAsync(client, "devices", """{"filter":{"field":"name","operator":"~","operand":"-42"},"limit":10}""");
        double records = await SearchAsync(client, "records", """{"from":"-6h","limit":10,"filter":{"field":"clientPort","operator":"=","operand":"50042"}}""");
        return new World(start, devices, records, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    private static async Task<double> SearchAsync(HttpClient client, string what, string query)
    {
        var times = new List<double>();
        for (int round = 0; round < 7; round++)
        {
            var watch = Stopwatch.StartNew();
            using var body = new StringContent(query, Encoding.UTF8, "application/json");
            using HttpResponseMessage answer = await client.PostAsync(new Uri($"/api/v1/{what}/search", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Median(times);
    }

    private static async Task MeasureStartAsync(int rounds)
    {
        var times = new List<double>();
        for (int round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            using Process child = Child(StartCommand);
            await child.StandardOutput.ReadLineAsync();
            times.Add(watch.Elapsed.TotalMilliseconds);
            child.StandardInput.Close();
            await child.WaitForExitAsync();
        }

        Print($"process start until the system answers (JIT): {Median(times):F0} ms ({times.Min():F0} to {times.Max():F0}, {rounds} rounds)");
    }

    private static async Task<WebApplication> BareAsync(byte[] body, ExtraHopSimulator system)
    {
        // The kind of key that the simulator has, too.
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        using X509Certificate2 made = new CertificateRequest(system.Certificate.SubjectName, key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        X509Certificate2 certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        WebApplication app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        });
        await app.StartAsync();
        return app;
    }

    private static HttpClient Client(ExtraHopSimulator system)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
            certificate!.GetRawCertData().AsSpan().SequenceEqual(system.Certificate.RawData);
        var client = new HttpClient(handler) { BaseAddress = system.BaseAddress };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "ExtraHop apikey=" + system.ApiKey);
        return client;
    }

    private static Process Child(string command) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(SimulatorSpeed).Assembly.Location, command])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record World(double Start, double Devices, double Records, long Bytes);
}
