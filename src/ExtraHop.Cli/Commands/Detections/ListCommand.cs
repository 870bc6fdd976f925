using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary><c>extrahop detections list</c>.</summary>
internal static class ListCommand
{
    private static readonly DetectionFilterOptions s_filter = new();
    private static readonly Option<int?> s_limit = Numbers.Option("--limit", "The most detections to list.", 1, int.MaxValue);

    public static Command Create()
    {
        var command = new ToolCommand("list", "Lists detections, the newest first.");
        s_filter.AddTo(command);
        command.Add(s_limit);
        return command.With(
            null,
            "extrahop detections list --from -1d --risk 70",
            "extrahop detections list --status new --status none --assignee none --recommended",
            "extrahop detections list --type port_scan --json | jq -r '.[].id'").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        DetectionSearch search = s_filter.Read(run);
        using ExtraHopClient client = run.Connect();
        IAsyncEnumerable<Detection> detections = client.Detections.EnumerateAsync(search, run.CancellationToken);
        await run.WriteAsync(run.Get(s_limit) is { } limit ? detections.Take(limit) : detections, DetectionLayout.List);
        return ExitCodes.Ok;
    }
}
