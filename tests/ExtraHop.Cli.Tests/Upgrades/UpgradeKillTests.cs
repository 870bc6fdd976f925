using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary>The process is killed (SIGKILL) at every line of its journal and at requests of a rollout of six systems; the same command then ends the
/// rollout.</summary>
/// <remarks><c>EXTRAHOP_ROLLOUT_KILLS=full</c> kills at every request, too; otherwise at every tenth.</remarks>
public sealed class UpgradeKillTests
{
    private static int RequestStride => Environment.GetEnvironmentVariable("EXTRAHOP_ROLLOUT_KILLS") == "full" ? 1 : 10;

    [Fact]
    public async Task After_a_kill_at_any_line_of_the_journal_the_same_command_ends_the_rollout()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        int lines = (await WholeAsync(fleet)).Lines;
        Assert.Equal(22, lines);
        for (int line = 1; line <= lines; line++)
        {
            int at = line;
            await KillAndGoOnAsync(fleet, $"9.9.{line + 1}.1000", $"line {line} of the journal", () => fleet.JournalLines >= at, mustKill: line < lines);
        }
    }

    [Fact]
    public async Task After_a_kill_at_a_request_the_same_command_ends_the_rollout()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        int requests = (await WholeAsync(fleet)).Requests;
        Assert.InRange(requests, 40, 400);
        for (int request = 1; request <= requests; request += RequestStride)
        {
            // The number of polls depends on the clock of the machine: the last points may lie behind the end.
            int at = request;
            await KillAndGoOnAsync(fleet, $"9.9.{request + 1}.1000", $"request {request}", () => fleet.Requests >= at, mustKill: request < requests / 2);
        }
    }

    private static async Task<(int Requests, int Lines)> WholeAsync(ToolFleet fleet)
    {
        fleet.Begin("9.9.1.1000");
        using RunningTool tool = fleet.Upgrade();
        (int code, string output, string error) = await tool.EndAsync();
        Assert.True(code == 0, $"{code}: {output}{error}");
        return (fleet.Requests, fleet.JournalLines);
    }

    private static async Task KillAndGoOnAsync(ToolFleet fleet, string version, string about, Func<bool> holds, bool mustKill)
    {
        fleet.Begin(version);
        using (RunningTool killed = fleet.Upgrade())
        {
            bool wasKilled = await killed.KillWhenAsync(holds);
            Assert.True(wasKilled || !mustKill, $"{about}: the process ended before: {killed.Error}");
        }

        using RunningTool second = fleet.Upgrade();
        (int code, string output, string error) = await second.EndAsync();
        Assert.True(code == 0, $"{about}: {code}: {output}{error}");
        Assert.All(fleet.Systems, system => Assert.True(system.Version == version, $"{about}: {system.Options.Platform} runs {system.Version}"));
        Assert.All(fleet.Systems, system => Assert.True(ToolFleet.UpgradesOf(system) == 1, $"{about}: {system.Options.Platform} was upgraded {ToolFleet.UpgradesOf(system)} times"));
        Assert.True(await ToolFleet.IngestAsync(fleet.Manager), about);
    }
}
