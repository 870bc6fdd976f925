using System.Collections.Concurrent;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary>The process is killed (SIGKILL) at every line of its journal and at requests of a rollout of six systems; the same command then ends the
/// rollout.</summary>
/// <remarks>
/// <c>EXTRAHOP_ROLLOUT_KILLS=full</c> kills at every request, too; otherwise at every tenth. What is killed is always a process. What goes on is one at every
/// fifth point, and otherwise the same command in this process: it has nothing but the files and the systems, either way.
/// </remarks>
public sealed class UpgradeKillTests
{
    private const int ProcessStride = 5;

    /// <summary>Kills that run side by side, each on a fleet of its own. They mostly wait for the simulated upgrades.</summary>
    private static readonly int s_degree = Math.Clamp(Environment.ProcessorCount, 2, 4);

    private static int RequestStride => Environment.GetEnvironmentVariable("EXTRAHOP_ROLLOUT_KILLS") == "full" ? 1 : 10;

    [Fact]
    public async Task After_a_kill_at_any_line_of_the_journal_the_same_command_ends_the_rollout()
    {
        await using ToolFleet first = await ToolFleet.StartAsync();
        int lines = (await WholeAsync(first)).Lines;
        Assert.Equal(22, lines);
        await KillAtEachAsync(first, Enumerable.Range(1, lines), async (fleet, line) =>
            await KillAndGoOnAsync(
                fleet, $"line {line} of the journal", () => fleet.JournalLines >= line, mustKill: line < lines, byProcess: line % ProcessStride == 1));
    }

    [Fact]
    public async Task After_a_kill_at_a_request_the_same_command_ends_the_rollout()
    {
        await using ToolFleet first = await ToolFleet.StartAsync();
        int requests = (await WholeAsync(first)).Requests;
        Assert.InRange(requests, 40, 400);
        IEnumerable<int> points = Enumerable.Range(0, (requests + RequestStride - 1) / RequestStride).Select(static point => 1 + (point * RequestStride));

        // The number of polls depends on the clock of the machine: the last points may lie behind the end.
        await KillAtEachAsync(first, points, async (fleet, request) =>
            await KillAndGoOnAsync(
                fleet,
                $"request {request}",
                () => fleet.Requests >= request,
                mustKill: request < requests / 2,
                byProcess: request / RequestStride % ProcessStride == 0));
    }

    private static async Task<(int Requests, int Lines)> WholeAsync(ToolFleet fleet)
    {
        fleet.Begin(fleet.NextVersion());
        using RunningTool tool = fleet.Upgrade();
        (int code, string output, string error) = await tool.EndAsync();
        Assert.True(code == 0, $"{code}: {output}{error}");
        return (fleet.Requests, fleet.JournalLines);
    }

    private static async Task KillAtEachAsync(ToolFleet first, IEnumerable<int> points, Func<ToolFleet, int, Task> kill)
    {
        var free = new ConcurrentBag<ToolFleet> { first };
        var more = new List<ToolFleet>();
        try
        {
            for (int count = 1; count < s_degree; count++)
            {
                more.Add(await ToolFleet.StartAsync());
                free.Add(more[^1]);
            }

            await Parallel.ForEachAsync(points, new ParallelOptions { MaxDegreeOfParallelism = s_degree }, async (point, _) =>
            {
                Assert.True(free.TryTake(out ToolFleet? fleet));
                await kill(fleet, point);
                free.Add(fleet);
            });
        }
        finally
        {
            foreach (ToolFleet fleet in more)
            {
                await fleet.DisposeAsync();
            }
        }
    }

    private static async Task KillAndGoOnAsync(ToolFleet fleet, string about, Func<bool> holds, bool mustKill, bool byProcess)
    {
        string version = fleet.NextVersion();
        fleet.Begin(version);
        using (RunningTool killed = fleet.Upgrade())
        {
            bool wasKilled = await killed.KillWhenAsync(holds);
            Assert.True(wasKilled || !mustKill, $"{about}: the process ended before: {killed.Error}");
        }

        ToolResult second = byProcess ? await fleet.UpgradeByProcessAsync() : await fleet.UpgradeHereAsync();
        Assert.True(second.Code == 0, $"{about}: {second.Code}: {second.Out}{second.Error}");
        Assert.All(fleet.Systems, system => Assert.True(system.Version == version, $"{about}: {system.Options.Platform} runs {system.Version}"));
        Assert.All(
            fleet.Systems,
            system => Assert.True(ToolFleet.UpgradesOf(system) == 1, $"{about}: {system.Options.Platform} was upgraded {ToolFleet.UpgradesOf(system)} times"));
        Assert.True(await ToolFleet.IngestAsync(fleet.Manager), about);
    }
}
