using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Jobs;
using ExtraHop.Client.Simulator.Samples;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.State;

/// <summary>Everything that the simulated system knows: its world, what was changed in it, its jobs and its power switch.</summary>
internal sealed class SimulatedSystem
{
    private readonly Gate _powerGate = new();
    private readonly CollectionMap _map;
    private DateTimeOffset _offFrom = DateTimeOffset.MaxValue;
    private DateTimeOffset _offUntil = DateTimeOffset.MinValue;

    public SimulatedSystem(SimulatorOptions options, IWorldSeed seed)
    {
        Options = options with
        {
            ApiKey = options.ApiKey ?? FreshSecrets.Hex(16),
            ClientId = options.ClientId ?? FreshSecrets.Hex(12),
            ClientSecret = options.ClientSecret ?? FreshSecrets.Hex(24),
        };
        DateTimeOffset now = options.WorldTime ?? Clock.GetUtcNow();
        WorldTime = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        Samples = new SampleFactory(Catalogue, options.Seed, WorldTime);
        JobPlan = new JobPlan();
        Jobs = new JobBoard(Options, JobPlan);
        Credentials = new CredentialStore(Options, Clock);
        Credentials.AddKey(Options.ApiKey, CredentialStore.SetupUser);
        Firmware = new FirmwareState(Options.Version);
        _map = new CollectionMap(this, seed);
        seed.Plant(this);
    }

    public SimulatorOptions Options { get; }

    public TimeProvider Clock => Options.TimeProvider;

    public ApiCatalogue Catalogue { get; } = ApiCatalogue.Instance;

    public DateTimeOffset WorldTime { get; }

    public SampleFactory Samples { get; }

    public ResourceStore Resources { get; } = new();

    public RelationStore Relations { get; } = new();

    public DocumentStore Documents { get; } = new();

    public CredentialStore Credentials { get; }

    public JobPlan JobPlan { get; }

    public JobBoard Jobs { get; }

    public FirmwareState Firmware { get; }

    public CertificateState Certificates { get; } = new();

    public bool IsConsole => Options.Platform is SimulatedPlatform.Console or SimulatedPlatform.RevealX360;

    public long Now => Clock.GetUtcNow().ToUnixTimeMilliseconds();

    public string CurrentVersion
    {
        get
        {
            Jobs.Settle();
            return Firmware.Version;
        }
    }

    public bool IsUnreachable
    {
        get
        {
            bool rebooting = Jobs.Settle();
            DateTimeOffset now = Clock.GetUtcNow();
            lock (_powerGate)
            {
                return rebooting || (now >= _offFrom && now < _offUntil);
            }
        }
    }

    public string PlatformName => Options.Platform switch
    {
        SimulatedPlatform.Sensor => "extrahop",
        SimulatedPlatform.Recordstore => "exa",
        SimulatedPlatform.Packetstore => "eta",
        _ => "ecm",
    };

    /// <summary>The collection of a path, seeded on first sight; null when no operation knows it.</summary>
    public IResourceSet? Set(string name) => Resources.Find(name) ?? _map.Open(name);

    /// <summary>A collection that is known to live in memory.</summary>
    public ResourceCollection Collection(string name) => (ResourceCollection)Set(name)!;

    public CollectionMap Map => _map;

    /// <summary>Refuses connections from a moment on; the answer to the request that asked for it still leaves.</summary>
    public void PowerOff(TimeSpan? duration, TimeSpan after = default)
    {
        lock (_powerGate)
        {
            _offFrom = Clock.GetUtcNow() + after;
            _offUntil = duration is { } length ? _offFrom + length : DateTimeOffset.MaxValue;
        }
    }

    public void PowerOn()
    {
        lock (_powerGate)
        {
            _offFrom = DateTimeOffset.MaxValue;
            _offUntil = DateTimeOffset.MinValue;
        }
    }
}
