using ExtraHop.Client.Rollouts;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>What a run sends to six simulated systems, in which order, and what it leaves behind.</summary>
public sealed class RolloutRunTests
{
    private const string Upgrade = "POST /extrahop/firmware/download/url";
    private const string Off = """Recordstore PATCH /extrahop/cluster {"ingest_enabled":false}""";
    private const string On = """Recordstore PATCH /extrahop/cluster {"ingest_enabled":true}""";

    private static readonly string[] s_inOrder =
        ["Console " + Upgrade, "Sensor " + Upgrade, "Sensor " + Upgrade, Off, "Recordstore " + Upgrade, "Recordstore " + Upgrade, On, "Packetstore " + Upgrade];

    [Fact]
    public async Task Consoles_sensors_recordstores_and_packetstores_follow_each_other_and_ingest_is_off_around_the_recordstores()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        RolloutResult result = await fleet.Rollout(fleet.NewJournal()).RunAsync();
        Assert.True(result.IsComplete, result.ToString());
        Assert.Equal(s_inOrder, fleet.Changes());
        Assert.All(fleet.Systems, static system => Assert.Equal(SimulatedFleet.New, system.Version));
        DateTimeOffset FirstPost(ExtraHopSimulator system) => system.Requests.First(static request => request.Method == "POST").Time;
        Assert.True(FirstPost(fleet.Manager) < FirstPost(fleet.DataNode));
        Assert.All(
            result.Systems,
            static system => Assert.Equal(
                (RolloutOutcome.Upgraded, SimulatedFleet.Old, SimulatedFleet.New), (system.Outcome, system.FromVersion, system.ToVersion)));
        Assert.Equal(fleet.Systems.Reverse().Select(static system => system.Host), result.Systems.Select(static system => system.Host));
    }

    [Fact]
    public async Task The_plan_says_the_order_and_the_reasons_and_sends_nothing_but_reads()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        string journal = fleet.NewJournal();
        RolloutPlan plan = await fleet.Rollout(journal).PlanAsync();
        Assert.False(plan.IsRefused, plan.ToString());
        Assert.Equal(
            [RolloutClass.Console, RolloutClass.Sensor, RolloutClass.Sensor, RolloutClass.Recordstore, RolloutClass.Recordstore, RolloutClass.Packetstore],
            plan.Upgrades.Select(static step => step.Class));
        Assert.Equal([1, 2, 2, 3, 4, 5], plan.Upgrades.Select(static step => step.Wave));
        Assert.Equal([fleet.Manager.Host], plan.Steps.Where(static step => step.Kind == RolloutStepKind.IngestOff).Select(static step => step.Host));
        string text = plan.ToString();
        Assert.Contains("consoles come first, because a console must not be older than its systems", text, StringComparison.Ordinal);
        Assert.Contains("managers before data nodes", text, StringComparison.Ordinal);
        Assert.Contains("after a kill by the next run", text, StringComparison.Ordinal);
        Assert.Contains("One system is upgraded at a time", text, StringComparison.Ordinal);
        Assert.Empty(fleet.Changes());
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public async Task Ingest_that_was_off_stays_off()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(isIngestOn: false);
        RolloutPlan plan = await fleet.Rollout(fleet.NewJournal()).PlanAsync();
        Assert.Contains($"The ingest of {fleet.Manager.Host} is off already, and stays off.", plan.Notes);
        Assert.True((await fleet.Rollout(fleet.NewJournal()).RunAsync()).IsComplete);
        Assert.DoesNotContain(fleet.Changes(), static change => change.Contains("PATCH", StringComparison.Ordinal));
        Assert.False(await fleet.IngestAsync(fleet.Manager));
    }

    [Fact]
    public async Task Ingest_is_on_after_a_recordstore_failed_and_nothing_after_it_began()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        fleet.Manager.Jobs.FailNext("no space left");
        string journal = fleet.NewJournal();
        RolloutResult result = await fleet.Rollout(journal).RunAsync();
        Assert.False(result.IsComplete);
        Assert.Equal([.. s_inOrder[..5], On], fleet.Changes());
        Assert.Equal(RolloutOutcome.Failed, OutcomeOf(result, fleet.Manager));
        Assert.Contains("no space left", result.Systems.Single(system => system.Host == fleet.Manager.Host).Error, StringComparison.Ordinal);
        Assert.Equal(RolloutOutcome.NotBegun, OutcomeOf(result, fleet.DataNode));
        Assert.Equal(RolloutOutcome.NotBegun, OutcomeOf(result, fleet.Systems[5]));
        Assert.True(await fleet.IngestAsync(fleet.Manager));

        // The next run tries the failed one again, and leaves those that are done.
        RolloutResult second = await fleet.Rollout(journal).RunAsync();
        Assert.True(second.IsComplete, second.ToString());
        Assert.Equal([1, 1, 1, 2, 1, 1], fleet.Systems.Select(SimulatedFleet.UpgradesOf));
        Assert.All(second.Systems, static system => Assert.Equal(RolloutOutcome.Upgraded, system.Outcome));
        Assert.True(await fleet.IngestAsync(fleet.Manager));
    }

    [Fact]
    public async Task Ingest_is_on_after_a_cancellation_which_waits_for_the_recordstore_that_runs()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        using var interrupt = new CancellationTokenSource();
        var progress = new Listener<RolloutProgress>(told =>
        {
            if (told.Host == fleet.Manager.Host && told.Activity == RolloutActivity.Running)
            {
                interrupt.Cancel();
            }
        });
        string journal = fleet.NewJournal();
        RolloutCanceledException canceled = await Assert.ThrowsAsync<RolloutCanceledException>(
            () => fleet.Rollout(journal).RunAsync(progress, interrupt.Token));
        Assert.Equal([.. s_inOrder[..5], On], fleet.Changes());
        Assert.Equal(RolloutOutcome.Upgraded, OutcomeOf(canceled.Result, fleet.Manager));
        Assert.Equal(RolloutOutcome.NotBegun, OutcomeOf(canceled.Result, fleet.DataNode));
        Assert.True(await fleet.IngestAsync(fleet.Manager));
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.Equal([1, 1, 1, 1, 1, 1], fleet.Systems.Select(SimulatedFleet.UpgradesOf));
    }

    [Fact]
    public async Task A_canceled_sensor_goes_on_by_itself_and_the_next_run_takes_it_up()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        using var interrupt = new CancellationTokenSource();
        string sensor = fleet.Systems[2].Host;
        var progress = new Listener<RolloutProgress>(told =>
        {
            if (told.Host == sensor && told.Activity == RolloutActivity.Running)
            {
                interrupt.Cancel();
            }
        });
        string journal = fleet.NewJournal();
        RolloutCanceledException canceled = await Assert.ThrowsAsync<RolloutCanceledException>(
            () => fleet.Rollout(journal).RunAsync(progress, interrupt.Token));
        Assert.Equal(RolloutOutcome.Unfinished, OutcomeOf(canceled.Result, fleet.Systems[2]));
        Assert.Contains($"take up the upgrade of {sensor}", (await fleet.Rollout(journal).PlanAsync()).ToString(), StringComparison.Ordinal);
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.Equal([1, 1, 1, 1, 1, 1], fleet.Systems.Select(SimulatedFleet.UpgradesOf));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_failed_sensor_stops_what_comes_after_and_the_other_sensors_unless_they_may_go_on(bool keepGoing, int upgradesOfTheOther)
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        fleet.Systems[2].Jobs.FailNext();
        RolloutResult result = await fleet.Rollout(fleet.NewJournal(), configure: options => options with { KeepGoing = keepGoing }).RunAsync();
        Assert.Equal([1, upgradesOfTheOther, 1, 0, 0, 0], fleet.Systems.Select(SimulatedFleet.UpgradesOf));
        Assert.Equal(RolloutOutcome.Failed, OutcomeOf(result, fleet.Systems[2]));
        Assert.Equal(3, result.Systems.Count(static system => system.Class > RolloutClass.Sensor && system.Outcome == RolloutOutcome.NotBegun));
        Assert.DoesNotContain(fleet.Changes(), static change => change.Contains("PATCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Systems_that_are_up_to_date_or_newer_are_left_alone()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        Assert.True((await fleet.Rollout(fleet.NewJournal()).RunAsync()).IsComplete);
        int changes = fleet.Changes().Count;
        RolloutResult same = await fleet.Rollout(fleet.NewJournal()).RunAsync();
        RolloutResult older = await fleet.Rollout(fleet.NewJournal(), list: fleet.List("9.8.5.1")).RunAsync();
        Assert.All(same.Systems.Concat(older.Systems), static system => Assert.Equal(RolloutOutcome.AlreadyUpToDate, system.Outcome));
        Assert.True(same.IsComplete && older.IsComplete);
        Assert.Equal(changes, fleet.Changes().Count);
    }

    [Fact]
    public async Task No_more_systems_than_allowed_are_upgraded_at_a_time()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, [.. Enumerable.Repeat(SimulatedPlatform.Sensor, 8)]);
        int running = 0;
        int most = 0;
        using var together = new CountdownEvent(3);
        var progress = new Listener<RolloutProgress>(told =>
        {
            if (told.Activity == RolloutActivity.Starting)
            {
                int now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                if (!together.IsSet)
                {
                    together.Signal();
                }

                // The first three wait for each other: fewer would never go on.
                Assert.True(together.Wait(TimeSpan.FromMinutes(1)));
            }
            else if (told.Activity == RolloutActivity.Ended)
            {
                Interlocked.Decrement(ref running);
            }
        });
        RolloutResult result = await fleet.Rollout(fleet.NewJournal(), configure: static options => options with { MaxConcurrency = 3 }).RunAsync(progress);
        Assert.True(result.IsComplete, result.ToString());
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task An_image_is_uploaded_and_installed()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        string image = Path.Combine(Path.GetTempPath(), $"extrahop-eda-{SimulatedFleet.New}-{Guid.NewGuid():n}.tar");
        await File.WriteAllBytesAsync(image, new byte[300_000]);
        try
        {
            RolloutSystem row = fleet.Row(fleet.Systems[0]) with { Firmware = FirmwareSource.FromFile(image, SimulatedFleet.New) };
            RolloutResult result = await fleet.Rollout(fleet.NewJournal(), list: [row]).RunAsync();
            Assert.True(result.IsComplete, result.ToString());
            Assert.Equal(["Sensor POST /extrahop/firmware", "Sensor POST /extrahop/firmware/latest/upgrade"], fleet.Changes());
        }
        finally
        {
            File.Delete(image);
        }
    }

    [Theory]
    [InlineData("east", "west", 2)]
    [InlineData("east", "east", 1)]
    [InlineData(null, null, 4)]
    public async Task One_node_of_each_cluster_is_asked_to_switch_ingest(string? first, string? second, int switches)
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, [.. Enumerable.Repeat(SimulatedPlatform.Recordstore, 4)]);
        RolloutSystem Row(ExtraHopSimulator system, int place) =>
            fleet.Row(system, place + 1) with { Role = RolloutRole.Unstated, Cluster = place < 2 ? first : second };
        RolloutSystem[] list = [.. fleet.Systems.Select(Row)];
        RolloutResult result = await fleet.Rollout(fleet.NewJournal(), list: list).RunAsync();
        Assert.True(result.IsComplete, result.ToString());
        Assert.Equal(switches, fleet.Changes().Count(static change => change == Off));
        Assert.Equal(switches, fleet.Changes().Count(static change => change == On));
    }

    [Fact]
    public async Task Whoever_watches_cannot_stop_it()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        var progress = new Listener<RolloutProgress>(static _ => throw new InvalidOperationException("nobody looks"));
        Assert.True((await fleet.Rollout(fleet.NewJournal()).RunAsync(progress)).IsComplete);
        Assert.True(await fleet.IngestAsync(fleet.Manager));
    }

    [Fact]
    public async Task The_newest_release_and_hotfix_come_from_the_cloud_services()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor, SimulatedPlatform.Sensor);
        RolloutSystem[] rows =
        [
            fleet.Row(fleet.Systems[0]) with { Firmware = FirmwareSource.LatestRelease },
            fleet.Row(fleet.Systems[1]) with { Firmware = FirmwareSource.LatestHotfix },
        ];
        RolloutResult result = await fleet.Rollout(fleet.NewJournal(), list: rows).RunAsync();
        Assert.True(result.IsComplete, result.ToString());
        Assert.Equal(["9.9.1.1210", "9.8.2.1240"], fleet.Systems.Select(static system => system.Version));
    }

    [Fact]
    public async Task The_result_is_json_without_a_key()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        string journal = fleet.NewJournal();
        string json = (await fleet.Rollout(journal).RunAsync()).ToJson();
        System.Text.Json.Nodes.JsonNode read = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        Assert.True((bool)read["is_complete"]!);
        System.Text.Json.Nodes.JsonNode sensor = read["systems"]![0]!;
        Assert.Equal(
            ("upgraded", "sensor", SimulatedFleet.Old, SimulatedFleet.New),
            ((string)sensor["outcome"]!, (string)sensor["class"]!, (string)sensor["from_version"]!, (string)sensor["to_version"]!));
        Assert.DoesNotContain(fleet.Systems[0].ApiKey, json + await File.ReadAllTextAsync(journal) + fleet.List()[0], StringComparison.Ordinal);
    }

    private static RolloutOutcome OutcomeOf(RolloutResult result, ExtraHopSimulator system) => result.Systems.Single(one => one.Host == system.Host).Outcome;

    private static void InterlockedMax(ref int most, int now)
    {
        for (int seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
