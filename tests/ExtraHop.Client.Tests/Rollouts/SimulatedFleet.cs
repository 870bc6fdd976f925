using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Rollouts;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>Six simulated systems: a console, two sensors, a recordstore cluster of two, a packetstore. Upgrades take 20 s of their clock, of which a reboot
/// takes 6.</summary>
internal sealed class SimulatedFleet : IAsyncDisposable
{
    public const string Old = "9.8.0.1000";
    public const string New = "9.9.1.1210";

    private readonly List<string> _files = [];

    private SimulatedFleet(IReadOnlyList<ExtraHopSimulator> systems, TimeProvider clock)
    {
        Systems = systems;
        Clock = clock;
    }

    public IReadOnlyList<ExtraHopSimulator> Systems { get; }

    public TimeProvider Clock { get; }

    public ExtraHopSimulator Console => Systems[0];

    public ExtraHopSimulator Manager => Systems[3];

    public ExtraHopSimulator DataNode => Systems[4];

    /// <summary>What the run is told of its progress, if anything listens.</summary>
    public IProgress<RolloutProgress>? Progress { get; set; }

    public static Task<SimulatedFleet> StartAsync(TimeProvider? clock = null, bool isIngestOn = true) => StartAsync(
        clock,
        isIngestOn,
        SimulatedPlatform.Console,
        SimulatedPlatform.Sensor,
        SimulatedPlatform.Sensor,
        SimulatedPlatform.Recordstore,
        SimulatedPlatform.Recordstore,
        SimulatedPlatform.Packetstore);

    public static async Task<SimulatedFleet> StartAsync(TimeProvider? clock, bool isIngestOn, params SimulatedPlatform[] platforms)
    {
        clock ??= new TestClock { JumpUpTo = TimeSpan.FromSeconds(30), IgnoresLimits = true };
        ExtraHopSimulator[] systems = await Task.WhenAll(platforms.Select(platform => ExtraHopSimulator.StartAsync(new SimulatorOptions
        {
            Platform = platform,
            Version = Old,
            Devices = 0,
            Records = 0,
            Detections = 0,
            Packets = 0,
            JobStepDelay = TimeSpan.FromSeconds(5),
            RebootOnUpgrade = true,
            RebootDuration = TimeSpan.FromSeconds(6),
            TimeProvider = clock,
        })));
        var fleet = new SimulatedFleet(systems, clock);
        foreach (ExtraHopSimulator store in systems.Where(static system => system.Options.Platform == SimulatedPlatform.Recordstore))
        {
            using ExtraHopClient client = fleet.Connect(store, CrashPoint.Never);
            await client.ExtraHop.SetIngestAsync(isIngestOn);
            store.Requests.Clear();
        }

        return fleet;
    }

    /// <summary>The list of the systems, from the last to the first, so that the order of a rollout is never that of the list.</summary>
    public IReadOnlyList<RolloutSystem> List(string version = New) => [.. Systems.Select((system, place) => Row(system, place + 1, version)).Reverse()];

    public RolloutSystem Row(ExtraHopSimulator system, int line = 1, string version = New) => new()
    {
        Host = system.Host,
        ApiKey = system.ApiKey,
        Firmware = FirmwareSource.FromUrl(new Uri($"https://images.example.com/extrahop-{version}.tar")),
        Role = system == DataNodeOrNull ? RolloutRole.Data : system == ManagerOrNull ? RolloutRole.Manager : RolloutRole.Unstated,
        Line = line,
    };

    public string NewJournal()
    {
        string path = Path.Combine(Path.GetTempPath(), $"rollout-{Guid.NewGuid():n}.jsonl");
        _files.Add(path);
        return path;
    }

    public FirmwareRollout Rollout(
        string journal, CrashPoint? crash = null, IReadOnlyList<RolloutSystem>? list = null, Func<RolloutOptions, RolloutOptions>? configure = null)
    {
        crash ??= CrashPoint.Never;
        var options = new RolloutOptions
        {
            JournalFile = journal,
            MaxConcurrency = 1,
            TimeProvider = Clock,
            JobWait = new JobWaitOptions
            {
                MinimumInterval = TimeSpan.FromSeconds(5),
                MaximumInterval = TimeSpan.FromSeconds(8),
                Jitter = 0,
                StartupTimeout = TimeSpan.FromSeconds(20),
            },
        };
        return new FirmwareRollout(
            list ?? List(),
            system => Connect(Systems.Single(one => one.Host == system.Host), crash),
            configure?.Invoke(options) ?? options,
            crash.Open);
    }

    public ExtraHopClient Connect(ExtraHopSimulator system, CrashPoint crash)
    {
        ClientSettings settings = SettingsFactory.Freeze(new ExtraHopClientOptions
        {
            Host = system.Host,
            ApiKey = system.ApiKey,
            TrustedCertificateSha256 = system.CertificateSha256,
            TimeProvider = Clock,
            TotalTimeout = TimeSpan.FromSeconds(100),
            AttemptTimeout = TimeSpan.FromSeconds(60),
        });
        return ExtraHopClient.Create(settings, crash.Over(Transport.Create(settings)));
    }

    public async Task<bool?> IngestAsync(ExtraHopSimulator store)
    {
        using ExtraHopClient client = Connect(store, CrashPoint.Never);
        return (await client.ExtraHop.GetClusterAsync()).IngestEnabled;
    }

    /// <summary>The upgrades that a system took on since its log was cleared.</summary>
    public static int UpgradesOf(ExtraHopSimulator system) =>
        system.Requests.Count(
            static request => request is { Method: "POST", Status: 202 } && request.Path.StartsWith("/api/v1/extrahop/firmware/", StringComparison.Ordinal));

    /// <summary>The changes that reached any system, in order.</summary>
    public IReadOnlyList<string> Changes() => [.. Systems
        .SelectMany(static system => system.Requests.Where(static request => request.Method != "GET").Select(request => (request, system)))
        .OrderBy(static pair => pair.request.Time)
        .Select(
            static pair => $"{pair.system.Options.Platform} {pair.request.Method} "
                + $"{pair.request.Path["/api/v1".Length..]}{(pair.request.Method == "PATCH" ? " " + pair.request.BodyText : string.Empty)}")];

    public async ValueTask DisposeAsync()
    {
        foreach (ExtraHopSimulator system in Systems)
        {
            await system.DisposeAsync();
        }

        _files.ForEach(File.Delete);
    }

    private ExtraHopSimulator? ManagerOrNull => Systems.FirstOrDefault(static system => system.Options.Platform == SimulatedPlatform.Recordstore);

    private ExtraHopSimulator? DataNodeOrNull =>
        Systems.Where(static system => system.Options.Platform == SimulatedPlatform.Recordstore).Skip(1).FirstOrDefault();
}
