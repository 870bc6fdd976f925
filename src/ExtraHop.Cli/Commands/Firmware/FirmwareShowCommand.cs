using System.CommandLine;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Firmware;

/// <summary><c>extrahop firmware show</c>.</summary>
internal static class FirmwareShowCommand
{
    private static readonly RowLayout<Versions> s_layout = new(
        "systems",
        static row => new JsonObject
        {
            ["platform"] = row.System.Platform,
            ["version"] = row.System.Version,
            ["previous_version"] = row.Previous?.Version,
            ["backup_time"] = Times.Exact(row.Previous?.BackupTime),
        }.ToJsonString(),
        [
            new("platform", static row => row.System.Platform),
            new("version", static row => row.System.Version),
            new("previous version", static row => row.Previous?.Version),
            new("backup time", static row => Times.Exact(row.Previous?.BackupTime)),
        ]);

    public static Command Create() => new ToolCommand("show", "Shows the version that the system runs, and the one that a rollback would return to.")
        .With(null, "extrahop firmware show", "extrahop firmware show --json | jq -r .version").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        using ExtraHopClient client = run.Connect();
        ExtraHopSystem system = await client.ExtraHop.GetAsync(run.CancellationToken);
        run.Show(new Versions(system, await PreviousAsync(client, run.CancellationToken)), s_layout);
        return ExitCodes.Ok;
    }

    /// <summary>The firmware before; null where there is none, which systems say with an error.</summary>
    private static async Task<FirmwareRollbackInfo?> PreviousAsync(ExtraHopClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.ExtraHop.GetPreviousFirmwareAsync(cancellationToken);
        }
        catch (ExtraHopApiException error) when (error.StatusCode is System.Net.HttpStatusCode.BadRequest or System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private sealed record Versions(ExtraHopSystem System, FirmwareRollbackInfo? Previous);
}
