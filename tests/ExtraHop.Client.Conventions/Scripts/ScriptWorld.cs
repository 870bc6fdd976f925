using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace ExtraHop.Client.Conventions;

/// <summary>A simulated system for one test, whose clock stands still: what a script sees and what the test expects are of the same moment.</summary>
internal sealed class ScriptWorld : IAsyncDisposable
{
    public const string Network = "10.20.0.0/24";

    private static readonly DateTimeOffset s_now = new(2026, 11, 27, 12, 1, 7, TimeSpan.Zero);

    private ScriptWorld(ExtraHopSimulator system)
    {
        System = system;
        Client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);
    }

    public ExtraHopSimulator System { get; }

    public ExtraHopClient Client { get; }

    public static async Task<ScriptWorld> StartAsync(int records = 2000) => new(await ExtraHopSimulator.StartAsync(new SimulatorOptions
    {
        Devices = 120,
        Detections = 600,
        Records = records,
        TimeProvider = new FakeTimeProvider(s_now),
    }));

    public Task<ScriptRun> RunScriptAsync(string name, params string[] arguments) =>
        ScriptRun.StartAsync(ScriptCompiler.CompileScript(name), ScriptRun.For(System), arguments);

    public Task<ScriptRun> RunHostedAsync(string name, params string[] arguments) =>
        ScriptHost.RunAsync(ScriptCompiler.CompileScript(name), ScriptRun.For(System), arguments);

    public Task<ScriptRun> RunQueryAsync(string name, Func<string, string>? change = null) =>
        ScriptHost.RunAsync(ScriptCompiler.CompileQuery(name, change), ScriptRun.For(System));

    /// <summary>The devices of <see cref="Network"/>, found without a filter.</summary>
    /// <param name="activeFrom">Keeps those that were active since then.</param>
    public async Task<List<Device>> DevicesOfTheNetworkAsync(QueryTime? activeFrom = null) =>
        [.. (await Client.Devices.EnumerateAsync(new DeviceSearch { ActiveFrom = activeFrom }).ToListAsync())
            .Where(static device => device.IPv4Address?.StartsWith("10.20.0.", StringComparison.Ordinal) == true)];

    /// <summary>The detections that a triage from a risk of 60 on is for, found without a filter.</summary>
    public async Task<List<Detection>> NewDetectionsAsync()
    {
        DateTimeOffset dayAgo = s_now - TimeSpan.FromDays(1);
        IReadOnlyList<Detection> all = await Client.Detections.EnumerateAsync(new DetectionSearch()).ToListAsync();
        return [.. all.Where(found => found.RiskScore >= 60
            && found.Assignee is null
            && (found.Status is null || found.Status == DetectionStatus.New)
            && (found.EndTime is null || found.EndTime >= dayAgo))];
    }

    /// <summary>The address that takes part in most records, and the IDs of those.</summary>
    public async Task<(string Address, List<string> Records)> BusiestAddressAsync()
    {
        List<ExtraHopRecord> all = await Client.Records.EnumerateAsync(new RecordQuery { From = "-1d" }, TimeSpan.FromMinutes(1)).ToListAsync();
        string[] fields = ["clientAddr", "serverAddr", "senderAddr", "receiverAddr"];
        return all
            .SelectMany(record => fields.Select(record.GetString).OfType<string>().Distinct().Select(address => (Address: address, Id: record.Id!)))
            .GroupBy(static pair => pair.Address)
            .Select(static group => (group.Key, group.Select(static pair => pair.Id).ToList()))
            .MaxBy(static group => group.Item2.Count);
    }

    /// <summary>The conversations in the packets that a search finds.</summary>
    public async Task<FlowTable> FlowsAsync(string from, string filter)
    {
        var flows = new FlowTable();
        await using PacketCapture capture = await Client.Packets.SearchAsync(new PacketSearch { From = from, Bpf = filter });
        using CaptureReader reader = capture.OpenReader();
        while (await reader.FillAsync())
        {
            while (reader.TryRead(out PacketRecord packet))
            {
                flows.Add(packet);
            }
        }

        return flows;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await System.DisposeAsync();
    }
}
