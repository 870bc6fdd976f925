using System.CommandLine;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;
using PacketTopTalkers;
using Spectre.Console;

var file = new Argument<FileInfo?>(
    "file") { Description = "A capture to read (pcap or pcapng, also gzip). Without one, packets are searched on a system.", Arity = ArgumentArity.ZeroOrOne };
var bpf = new Option<string?>("--bpf") { Description = "Which packets to search for, as a filter such as 'tcp port 443'." };
var last = new Option<int>("--last") { Description = "How many minutes back to search.", DefaultValueFactory = _ => 10 };
var top = new Option<int>("--top") { Description = "How many talkers and conversations to show.", DefaultValueFactory = _ => 10 };
var root = new RootCommand("""
    Shows who talks most: conversations, addresses and bytes per second, in one pass over packets that are never held in memory.

    Reads a file, or searches packets: on a simulated system inside this process, or on yours with EXTRAHOP_HOST and EXTRAHOP_API_KEY
    (or EXTRAHOP_CLIENT_ID and EXTRAHOP_CLIENT_SECRET) set. Nothing is written anywhere.
    """)
{
    file, bpf, last, top,
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
    try
    {
        var traffic = new TrafficView(arguments.GetValue(top));
        if (arguments.GetValue(file) is { } capture)
        {
            using var reader = CaptureReader.Open(capture.FullName);
            await traffic.ReadAsync(reader, cancellationToken);
        }
        else
        {
            await SearchAsync(traffic, arguments.GetValue(bpf), arguments.GetValue(last), cancellationToken);
        }

        traffic.Show();
        return 0;
    }
    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
    {
        AnsiConsole.MarkupLine("[yellow]Stopped.[/]");
        return 130;
    }
    catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException)
    {
        AnsiConsole.MarkupLineInterpolated($"[red]Failed:[/] {error.Message}");
        return 1;
    }
});

return await root.Parse(args).InvokeAsync();

static async Task SearchAsync(TrafficView traffic, string? filter, int minutes, CancellationToken cancellationToken)
{
    if (filter is not null)
    {
        // Finds an unbalanced parenthesis or a stray character before the system is asked.
        Bpf.Check(filter);
    }

    bool real = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("EXTRAHOP_HOST"));
    await using ExtraHopSimulator? simulator = real ? null : await ExtraHopSimulator.StartAsync(cancellationToken: cancellationToken);
    using ExtraHopClient client = simulator is null
        ? ExtraHopClient.FromEnvironment()
        : ExtraHopClient.Create(simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);
    AnsiConsole.MarkupLineInterpolated(
        $"Searching the packets of the last {minutes} minutes on [green]{(real ? client.Origin.Authority : "a simulated system")}[/]");
    await using PacketCapture capture = await client.Packets.SearchAsync(
        new PacketSearch { From = QueryTime.Ago(TimeSpan.FromMinutes(minutes)), Bpf = filter, Output = PacketOutput.Pcapng }, cancellationToken);

    // The packets are counted while they arrive; no file is needed.
    await using CaptureReader reader = capture.OpenReader();
    await traffic.ReadAsync(reader, cancellationToken);
}
