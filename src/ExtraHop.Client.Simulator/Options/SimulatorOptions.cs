namespace ExtraHop.Client.Simulator;

/// <summary>What <see cref="ExtraHopSimulator.StartAsync"/> makes. The defaults give a small sensor on a free port.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Decides names, addresses, metrics, records and packets: the same seed gives the same world. Keys, tokens, job IDs and the certificate are new
    /// in every system. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Number of discovered devices. They are made when asked for, so 100,000 and more cost no memory. Default: 250.</summary>
    public int Devices { get; init; } = 250;

    /// <summary>The kind of system. Default: <see cref="SimulatedPlatform.Sensor"/>.</summary>
    public SimulatedPlatform Platform { get; init; } = SimulatedPlatform.Sensor;

    /// <summary>Number of sensors behind a console; not used on other platforms. Default: 2.</summary>
    public int Sensors { get; init; } = 2;

    /// <summary>Firmware version before any upgrade. Default: 9.8.0.1000.</summary>
    public string Version { get; init; } = "9.8.0.1000";

    /// <summary>The API key of the setup user; null makes a new one.</summary>
    public string? ApiKey { get; init; }

    /// <summary>What the user of <see cref="ApiKey"/> may do. Default: <see cref="SimulatedPrivileges.SystemAdministration"/>.</summary>
    public SimulatedPrivileges Privileges { get; init; } = SimulatedPrivileges.SystemAdministration;

    /// <summary>Client id that <c>POST /oauth2/token</c> accepts; null makes a new one.</summary>
    public string? ClientId { get; init; }

    /// <summary>Client secret that belongs to <see cref="ClientId"/>; null makes a new one.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>How long a bearer token is good for. Default: 1 hour.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Time that each step of a job takes. Default: 100 ms.</summary>
    public TimeSpan JobStepDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>True makes upgrades, rollbacks and restarts refuse every connection for <see cref="RebootDuration"/>; a shutdown refuses them until
    /// <see cref="ExtraHopSimulator.PowerOn"/>. Default: false.</summary>
    public bool RebootOnUpgrade { get; init; }

    /// <summary>How long a reboot refuses connections. Default: 500 ms.</summary>
    public TimeSpan RebootDuration { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Number of records in the recordstore, spread over the last six hours. Default: 2500.</summary>
    public int Records { get; init; } = 2500;

    /// <summary>Where records are kept. Default: <see cref="SimulatedRecordstore.ExtraHop"/>.</summary>
    public SimulatedRecordstore Recordstore { get; init; } = SimulatedRecordstore.ExtraHop;

    /// <summary>Number of detections, spread over the last seven days. Default: 60.</summary>
    public int Detections { get; init; } = 60;

    /// <summary>Number of packets in the packetstore, spread over <see cref="PacketWindow"/>. They are made while they are sent, so many millions cost no
    /// memory. Default: 4000.</summary>
    public long Packets { get; init; } = 4000;

    /// <summary>How far back from <see cref="WorldTime"/> packets reach. Default: 20 minutes.</summary>
    public TimeSpan PacketWindow { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>True goes on at the same pace while the system runs; false keeps to the <see cref="Packets"/> and <see cref="Records"/> that it started with.
    /// Default: false.</summary>
    public bool KeepCapturing { get; init; }

    /// <summary>How often <c>GET /metrics/next/{xid}</c> answers <c>"again"</c> before each block of a console's deferred answer. Default: 1.</summary>
    public int MetricsNotReady { get; init; } = 1;

    /// <summary>The moment that seeded times are counted back from; null is the start of the simulator.</summary>
    public DateTimeOffset? WorldTime { get; init; }

    /// <summary>The clock of jobs, reboots, tokens, cursors and delays. Default: the machine's clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Loopback port of the API; 0 takes a free one. Default: 0.</summary>
    public int Port { get; init; }

    /// <summary>How many of the latest requests <see cref="ExtraHopSimulator.Requests"/> keeps. Default: 10,000.</summary>
    public int RequestHistory { get; init; } = 10_000;

    /// <summary>True keeps passwords, product keys and private keys in recorded bodies as they were sent. Default: false.</summary>
    public bool RecordSecrets { get; init; }

    /// <summary>The kind and size of the system; never its key or its client secret.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{nameof(SimulatorOptions)} {{ Platform = {Platform}, Version = {Version}, Seed = {Seed}, Devices = {Devices}, Port = {Port} }}");

    internal void Validate()
    {
        Require(Devices >= 0, nameof(Devices), Devices, "0 or more");
        Require(Sensors is >= 1 and <= 64, nameof(Sensors), Sensors, "1 to 64");
        Require(Records >= 0, nameof(Records), Records, "0 or more");
        Require(Detections >= 0, nameof(Detections), Detections, "0 or more");
        Require(Packets >= 0, nameof(Packets), Packets, "0 or more");
        Require(PacketWindow > TimeSpan.Zero, nameof(PacketWindow), PacketWindow, "more than zero");
        Require(JobStepDelay >= TimeSpan.Zero, nameof(JobStepDelay), JobStepDelay, "zero or more");
        Require(RebootDuration >= TimeSpan.Zero, nameof(RebootDuration), RebootDuration, "zero or more");
        Require(TokenLifetime > TimeSpan.Zero, nameof(TokenLifetime), TokenLifetime, "more than zero");
        Require(Port is >= 0 and <= 65535, nameof(Port), Port, "0 to 65535");
        Require(RequestHistory >= 1, nameof(RequestHistory), RequestHistory, "1 or more");
        Require(MetricsNotReady >= 0, nameof(MetricsNotReady), MetricsNotReady, "0 or more");
        Require(ApiKey is null || (ApiKey.Length > 0 && !ApiKey.Any(char.IsWhiteSpace)), nameof(ApiKey), "(not shown)", "text without spaces");
    }

    private static void Require(bool holds, string name, object value, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException(FormattableString.Invariant($"{nameof(SimulatorOptions)}.{name} is {value}; expected {expected}."), name);
        }
    }
}
