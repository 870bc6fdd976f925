using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Firmware;

/// <summary><c>extrahop firmware list</c>.</summary>
internal static class FirmwareListCommand
{
    private static readonly Option<bool> s_connected = new("--connected") { Description = "On a console: what its connected systems can upgrade to." };

    private static readonly RowLayout<Offer> s_own = new(
        "newer versions",
        static row => new JsonObject { ["version"] = row.Version, ["release"] = row.Release, ["current_release"] = row.IsCurrent }.ToJsonString(),
        [
            new("version", static row => row.Version),
            new("release", static row => row.Release),
            new("kind", static row => row.IsCurrent ? "hotfix" : "release"),
        ]);

    private static readonly RowLayout<ApplianceFirmware> s_connectedLayout = RowLayout.Of<ApplianceFirmware>(
        "newer versions",
        new("version", static row => row.Version),
        new("systems", static row => row.SystemIds.Count.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        new("system ids", static row => string.Join(' ', row.SystemIds)));

    public static Command Create() => new ToolCommand("list", "Lists the versions that the system can upgrade to, the newest first.") { s_connected }
        .With(null, "extrahop firmware list", "extrahop firmware list -s ecm01 --connected").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        using ExtraHopClient client = run.Connect();
        if (run.Get(s_connected))
        {
            run.Write(await client.Appliances.ListFirmwareAsync(cancellationToken: run.CancellationToken), s_connectedLayout);
            return ExitCodes.Ok;
        }

        IReadOnlyList<FirmwareRelease> releases = await client.ExtraHop.ListFirmwareAsync(run.CancellationToken);
        IEnumerable<Offer> offers = releases.SelectMany(
            static release => release.Versions, static (release, version) => new Offer(version, release.Release, release.CurrentRelease == true));
        run.Write(offers, s_own);
        return ExitCodes.Ok;
    }

    private sealed record Offer(string Version, string Release, bool IsCurrent);
}
