using ExtraHop.Client;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary>Simulated systems and a folder with their list: a console, two sensors, a recordstore cluster of two, a packetstore.</summary>
internal sealed class ToolFleet : IAsyncDisposable
{
    public const string Old = "9.8.0.1000";

    private static readonly SimulatedPlatform[] s_six =
        [SimulatedPlatform.Packetstore, SimulatedPlatform.Recordstore, SimulatedPlatform.Recordstore, SimulatedPlatform.Sensor, SimulatedPlatform.Sensor,
            SimulatedPlatform.Console];

    private readonly SimulatorHost _host;
    private int _versions;

    private ToolFleet(SimulatorHost host, string folder)
    {
        _host = host;
        Folder = folder;
    }

    public string Folder { get; }

    public IReadOnlyList<ExtraHopSimulator> Systems => _host.Systems;

    /// <summary>The data node stands before its manager in the list, so that the order is by role.</summary>
    public ExtraHopSimulator DataNode => Systems[1];

    public ExtraHopSimulator Manager => Systems[2];

    public string Journal => Path.Combine(Folder, "systems.csv.journal");

    public static Task<ToolFleet> StartAsync(TimeSpan? step = null) => StartAsync(step, s_six);

    public static async Task<ToolFleet> StartAsync(TimeSpan? step, IReadOnlyList<SimulatedPlatform> platforms, TimeProvider? clock = null)
    {
        string folder = Directory.CreateTempSubdirectory("extrahop-upgrade-").FullName;
        SimulatorHost host = await SimulatorHost.StartAsync(new SimulationPlan
        {
            Systems = [.. platforms.Select(platform => new SimulatorOptions
            {
                Platform = platform,
                Version = Old,
                Devices = 0,
                Records = 0,
                Detections = 0,
                Packets = 0,
                JobStepDelay = step ?? TimeSpan.FromMilliseconds(40),
                RebootOnUpgrade = true,
                RebootDuration = TimeSpan.FromMilliseconds(60),
                TimeProvider = clock ?? TimeProvider.System,
            })],
            CertificateFile = Path.Combine(folder, "ca.pem"),
        });
        var fleet = new ToolFleet(host, folder);
        foreach (ExtraHopSimulator store in host.Systems.Where(static system => system.Options.Platform == SimulatedPlatform.Recordstore))
        {
            using ExtraHopClient client = Connect(store);
            await client.ExtraHop.SetIngestAsync(true);
        }

        return fleet;
    }

    /// <summary>Writes the list for a version, and begins to count anew.</summary>
    public void Begin(string version)
    {
        File.Delete(Journal);
        string RoleOf(ExtraHopSimulator system) => system == Manager ? "manager" : system == DataNode ? "data" : "";
        IEnumerable<string> rows = Systems.Select(
            system => $"{system.Host},{system.ApiKey},https://images.example.com/extrahop-{version}.tar,{RoleOf(system)}");
        File.WriteAllLines(Path.Combine(Folder, "systems.csv"), rows.Prepend("host,key,image,role"));
        foreach (ExtraHopSimulator system in Systems)
        {
            system.Requests.Clear();
        }
    }

    /// <summary>A version that is newer than all before.</summary>
    public string NextVersion() => $"9.9.{++_versions}.1000";

    public RunningTool Upgrade(params string[] more) => RunningTool.Start(Folder, new Dictionary<string, string>(), Arguments(more));

    public async Task<ToolResult> UpgradeByProcessAsync(params string[] more)
    {
        using RunningTool tool = Upgrade(more);
        (int code, string output, string error) = await tool.EndAsync();
        return new ToolResult(code, System.Text.Encoding.UTF8.GetBytes(output), error);
    }

    /// <summary>The same command in this process, which is warm.</summary>
    public async Task<ToolResult> UpgradeHereAsync(params string[] more)
    {
        using var tool = new TestTool();
        return await tool.RunAsync(Arguments(more));
    }

    private string[] Arguments(string[] more) =>
        ["upgrade", Path.Combine(Folder, "systems.csv"), "--ca", Path.Combine(Folder, "ca.pem"), "--wait", "50ms", "--settle", "1s", .. more];

    public int Requests => Systems.Sum(static system => system.Requests.Count);

    /// <summary>The whole lines of the journal.</summary>
    public int JournalLines => File.Exists(Journal) ? File.ReadAllText(Journal).Count(static letter => letter == '\n') : 0;

    public static int UpgradesOf(ExtraHopSimulator system) =>
        system.Requests.Count(
            static request => request is { Method: "POST", Status: 202 } && request.Path.StartsWith("/api/v1/extrahop/firmware/", StringComparison.Ordinal));

    public static async Task<bool?> IngestAsync(ExtraHopSimulator store)
    {
        using ExtraHopClient client = Connect(store);
        return (await client.ExtraHop.GetClusterAsync()).IngestEnabled;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static ExtraHopClient Connect(ExtraHopSimulator system) =>
        ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);
}
