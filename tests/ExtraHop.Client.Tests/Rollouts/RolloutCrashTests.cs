using ExtraHop.Client.Rollouts;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>A run of six systems is killed at every write of its journal and at every request, before it and after it; the next run ends the rollout.</summary>
public sealed class RolloutCrashTests
{
    /// <summary>The points are dealt out, so that several fleets work on them at the same time.</summary>
    public static TheoryData<int> Shares => [0, 1, 2, 3];

    private const int ShareCount = 4;

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task After_a_kill_at_any_point_the_next_run_upgrades_every_system_once_and_ingest_is_on(int share)
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        int round = 0;
        CrashPoint whole = CrashPoint.Never;
        await RunAsync(fleet, fleet.NewJournal(), VersionOf(round), whole);
        int requests = whole.Names.Count(static name => !name.StartsWith("journal", StringComparison.Ordinal));
        int lines = whole.Events - requests;

        // Fleet, run, six times intent, job and result, ingest off and on; each system is asked, is told to upgrade, and is looked at.
        Assert.Equal(22, lines);
        Assert.InRange(requests, 6 * 7, 6 * 40);
        for (int at = share; at < whole.Events; at += ShareCount)
        {
            foreach (CrashPoint.Mode mode in Enum.GetValues<CrashPoint.Mode>())
            {
                if (mode == CrashPoint.Mode.Torn && !whole.Names[at].StartsWith("journal", StringComparison.Ordinal))
                {
                    continue;
                }

                await KillAndGoOnAsync(fleet, VersionOf(++round), at, mode);
            }
        }
    }

    [Fact]
    public async Task Several_upgrades_that_run_when_the_kill_comes_are_all_taken_up()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        CrashPoint whole = CrashPoint.Never;
        await RunAsync(fleet, fleet.NewJournal(), VersionOf(0), whole, concurrency: 3);
        for (int at = 20; at < whole.Events - 20; at += 7)
        {
            // How often two systems are asked that run at the same time differs from run to run: these points are never at the end.
            await KillAndGoOnAsync(fleet, VersionOf(at), at, CrashPoint.Mode.After, concurrency: 3);
        }
    }

    /// <summary>A version that is newer in every round, so that one fleet serves for all of them.</summary>
    private static string VersionOf(int round) => $"9.9.{round + 1}.1000";

    private static async Task KillAndGoOnAsync(SimulatedFleet fleet, string version, int at, CrashPoint.Mode mode, int concurrency = 1)
    {
        foreach (ExtraHopSimulator system in fleet.Systems)
        {
            system.Requests.Clear();
        }

        string journal = fleet.NewJournal();
        var crash = new CrashPoint(at, mode);
        RolloutResult? first = await RunAsync(fleet, journal, version, crash, concurrency);
        string about = $"killed {mode} event {at}, {crash.Names.LastOrDefault()}";
        Assert.True(crash.Crashed, about);
        Assert.False(first is { IsComplete: true }, about);

        RolloutResult second = (await RunAsync(fleet, journal, version, CrashPoint.Never, concurrency))!;
        Assert.True(second.IsComplete, $"{about}: {second}");
        Assert.All(fleet.Systems, system => Assert.True(system.Version == version, $"{about}: {system.Options.Platform} runs {system.Version}"));
        Assert.All(
            fleet.Systems,
            system => Assert.True(SimulatedFleet.UpgradesOf(system) == 1, $"{about}: {system.Options.Platform} was upgraded "
                + $"{SimulatedFleet.UpgradesOf(system)} times"));
        Assert.True(await fleet.IngestAsync(fleet.Manager), about);

        if (at % 10 == 0)
        {
            // The rollout is over: one more run sends nothing but reads.
            int changes = fleet.Changes().Count;
            Assert.True((await RunAsync(fleet, journal, version, CrashPoint.Never))!.IsComplete);
            Assert.Equal(changes, fleet.Changes().Count);
        }
    }

    /// <summary>Runs; null where the kill came out as an error.</summary>
    private static async Task<RolloutResult?> RunAsync(SimulatedFleet fleet, string journal, string version, CrashPoint crash, int concurrency = 1)
    {
        try
        {
            return await fleet.Rollout(journal, crash, fleet.List(version), options => options with { MaxConcurrency = concurrency }).RunAsync();
        }
        catch (Exception) when (crash.Crashed)
        {
            return null;
        }
    }
}
