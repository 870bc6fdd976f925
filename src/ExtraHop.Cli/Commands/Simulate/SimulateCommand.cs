using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Commands.Simulate;

/// <summary><c>extrahop simulate</c>: simulated systems, in this process.</summary>
internal static class SimulateCommand
{
    private const int DefaultDevices = 250;
    private const int DefaultPackets = 4000;

    private static readonly Argument<string[]> s_platforms = new("platform")
    {
        Description = $"The systems to start: {string.Join(", ", SimulationPlan.PlatformNames)} (default: sensor).",
        HelpName = "PLATFORM",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<int?> s_port = Numbers.Option("--port", "The port of the first system, the next ones follow it; 0 takes free ones.", 0,
        ushort.MaxValue);
    private static readonly Option<int?> s_seed = Numbers.Option("--seed",
        "The world: the same seed gives the same devices, records and packets (default: 1).", 0, int.MaxValue);
    private static readonly Option<int?> s_devices = Numbers.Option("--devices", "How many devices each system has (default: 250).", 1, 1_000_000);
    private static readonly Option<int?> s_packets = Numbers.Option("--packets",
        "How many packets each system sees in 20 minutes, before the start and from then on (default: 4000).", 0, int.MaxValue);
    private static readonly Option<string?> s_keyFile = new("--key-file")
    {
        Description = "The API key of every system is in this file, instead of a new one each.",
        HelpName = "FILE",
    };
    private static readonly Option<string?> s_certificate = new("--certificate")
    {
        Description = "Writes the certificates of all systems to this PEM file.",
        HelpName = "FILE",
    };
    private static readonly Option<string?> s_systems = new("--systems-file")
    {
        Description = "Writes host,key of each system to this CSV file (RevealX 360: host,client id,client secret).",
        HelpName = "FILE",
    };
    private static readonly Option<string?> s_faults = new("--faults")
    {
        Description = "Faults as JSON: [{\"kind\": \"status\", \"status\": 503, \"retry_after\": 2, \"times\": 3}].",
        HelpName = "FILE",
    };
    private static readonly Option<string?> s_log = new("--log")
    {
        Description = "Appends every request to this file, a line of JSON each.",
        HelpName = "FILE",
    };
    private static readonly Option<TimeSpan?> s_jobStep = Durations.Option("--job-step", "How long each step of a job takes (default: 100ms).");
    private static readonly Option<TimeSpan?> s_for = Durations.Option("--for", "Stops after this time; otherwise Ctrl+C or SIGTERM stops it.");

    public static Command Create() => new ToolCommand("simulate", "Runs simulated ExtraHop systems on loopback TLS, to try this tool and to test programs.")
    {
        s_platforms, s_port, s_seed, s_devices, s_packets, s_jobStep, s_keyFile, s_certificate, s_systems, s_faults, s_log, s_for,
    }.With(
        "The addresses, keys and fingerprints are written to stdout.",
        "extrahop simulate",
        "extrahop simulate sensor console --certificate simulated.pem --log requests.jsonl").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string[] names = run.Get(s_platforms) is { Length: > 0 } given ? given : ["sensor"];
        string? key = run.Get(s_keyFile) is { } keyFile ? (await File.ReadAllTextAsync(keyFile, run.CancellationToken)).Trim() : null;
        var plan = new SimulationPlan
        {
            Systems = SimulationPlan.SystemsOf(
                names,
                new SimulatorOptions
                {
                    Seed = run.Get(s_seed) ?? 1,
                    Devices = run.Get(s_devices) ?? DefaultDevices,
                    Packets = run.Get(s_packets) ?? DefaultPackets,
                    ApiKey = key,
                    KeepCapturing = true,
                    JobStepDelay = run.Get(s_jobStep) ?? new SimulatorOptions().JobStepDelay,
                },
                run.Get(s_port) ?? 0),
            CertificateFile = run.Get(s_certificate),
            SystemsFile = run.Get(s_systems),
            RequestLogFile = run.Get(s_log),
            Faults = run.Get(s_faults) is { } file ? FaultFile.Read(file) : [],
        };
        await using SimulatorHost host = await SimulatorHost.StartAsync(plan, run.CancellationToken);
        host.Describe(run.Terminal.Out);
        run.Terminal.Flush();
        await host.WaitAsync(run.Get(s_for), run.Terminal.Time, run.CancellationToken);
        return ExitCodes.Ok;
    }
}
