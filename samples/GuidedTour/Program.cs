using System.CommandLine;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;
using GuidedTour;
using Spectre.Console;

var write = new Option<bool>("--write") { Description = "On a real system, also create and delete a tag. The simulated system is always written to." };
var subnet = new Option<string>("--subnet") { Description = "The devices to tag, as a network in CIDR notation.", DefaultValueFactory = _ => "10.20.0.0/24" };
var output = new Option<string>(
    "--output") { Description = "Where the capture is saved.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "guided-tour.pcap") };
var root = new RootCommand("""
    Walks through what the ExtraHop guides show: system, devices, tags, metrics, records, a firmware upgrade, packets.

    Without further settings it runs against a simulated system inside this process.
    Set EXTRAHOP_HOST and EXTRAHOP_API_KEY (or EXTRAHOP_CLIENT_ID and EXTRAHOP_CLIENT_SECRET) to run against yours: it only reads then, unless --write is given, and never upgrades its firmware.
    """)
{
    write, subnet, output,
};

if (Console.IsOutputRedirected)
{
    // In a pipe or a file: plain text, and room for long lines.
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    AnsiConsole.Profile.Width = 120;
}

root.SetAction(async (arguments, cancellationToken) =>
{
    bool real = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("EXTRAHOP_HOST"));
    try
    {
        await using ExtraHopSimulator? simulator = real ? null : await ExtraHopSimulator.StartAsync(SimulatedSystem.Options, cancellationToken);
        using ExtraHopClient client = simulator is null
            ? ExtraHopClient.FromEnvironment()
            : ExtraHopClient.Create(simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);
        var tour = new Tour(client, new TourOptions
        {
            IsSimulated = !real,
            MayWrite = !real || arguments.GetValue(write),
            Subnet = arguments.GetValue(subnet)!,
            Output = arguments.GetValue(output)!,
        });
        await tour.RunAsync(cancellationToken);
        return 0;
    }
    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
    {
        AnsiConsole.MarkupLine("[yellow]Stopped.[/]");
        return 130;
    }
    catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException or IOException)
    {
        AnsiConsole.MarkupLineInterpolated($"[red]Failed:[/] {error.Message}");
        return 1;
    }
});

return await root.Parse(args).InvokeAsync();
