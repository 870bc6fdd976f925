using System.Net;
using ExtraHop.Client.Rollouts;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>What a rollout refuses before it sends a change, and what it does where it cannot tell.</summary>
public sealed class RolloutRefusalTests
{
    [Fact]
    public async Task A_sensor_is_not_made_newer_than_its_console()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        RolloutSystem[] list = [.. fleet.List().Where(row => row.Host != fleet.Console.Host), fleet.Row(fleet.Console, 1, "9.8.2.1240")];
        string journal = fleet.NewJournal();
        RolloutRefusedException refused = await Assert.ThrowsAsync<RolloutRefusedException>(() => fleet.Rollout(journal, list: list).RunAsync());
        Assert.Equal(5, refused.Plan.Problems.Count);
        Assert.Contains(
            $"line 2, {fleet.Systems[1].Host}: would get 9.9.1.1210, but its console {fleet.Console.Host} gets 9.8.2.1240", refused.Message,
            StringComparison.Ordinal);
        Assert.Empty(fleet.Changes());

        // A refusal begins no rollout: the list may be mended and used with the same journal.
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
    }

    [Fact]
    public async Task A_console_that_a_sensor_names_and_that_is_not_in_the_list_counts_too()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        fleet.Systems[0].Faults.Add(new Fault
        {
            Method = "GET",
            PathPrefix = "/api/v1/appliances",
            Times = int.MaxValue,
            Status = 200,
            ContentType = "application/json",
            Body = """[{"id":0,"platform":"discover"},{"id":7,"platform":"command","display_name":"ecm01","firmware_version":"9.8.0.1000"}]""",
        });
        RolloutPlan plan = await fleet.Rollout(fleet.NewJournal()).PlanAsync();
        Assert.Contains("its console ecm01 runs 9.8.0.1000 and is not in the list", Assert.Single(plan.Problems).Text, StringComparison.Ordinal);
        Assert.False((await fleet.Rollout(fleet.NewJournal(), list: fleet.List("9.8.0.1000")).PlanAsync()).IsRefused);
    }

    [Fact]
    public async Task Every_system_that_cannot_be_asked_or_is_not_what_the_list_says_is_named()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        fleet.Systems[5].PowerOff();
        RolloutSystem[] list =
        [
            fleet.Row(fleet.Systems[0], 1) with { Class = RolloutClass.Sensor },
            fleet.Row(fleet.Systems[1], 2) with { Firmware = FirmwareSource.FromUrl(new Uri("https://images.example.com/firmware.tar")) },
            fleet.Row(fleet.Systems[2], 3) with { Firmware = FirmwareSource.FromCloud("9.77.0.1") },
            fleet.Row(fleet.Systems[3], 4) with { Firmware = FirmwareSource.FromCloud("9.7.77.1") },
            fleet.Row(fleet.Systems[4], 5),
            fleet.Row(fleet.Systems[5], 6),
        ];
        fleet.Systems[4].Faults.Add(Fault.Respond((int)HttpStatusCode.Unauthorized) with { Times = int.MaxValue });
        RolloutPlan plan = await fleet.Rollout(fleet.NewJournal(), list: list).PlanAsync();
        Assert.Equal([1, 2, 3, 5, 6], plan.Problems.Select(static problem => problem.Line!.Value));
        Assert.Contains("is a console (ecm), but the list says sensor", plan.Problems[0].Text, StringComparison.Ordinal);
        Assert.Contains("whose name does not say which version it is", plan.Problems[1].Text, StringComparison.Ordinal);
        Assert.Contains("is not offered version 9.77.0.1; it is offered 9.9.1.1210", plan.Problems[2].Text, StringComparison.Ordinal);
        Assert.IsType<ExtraHopUnauthorizedException>(plan.Problems[3].Cause);
        Assert.IsType<ExtraHopTransportException>(plan.Problems[4].Cause);
        Assert.Empty(plan.Steps);
        Assert.Empty(fleet.Changes());
    }

    [Fact]
    public async Task An_upgrade_that_somebody_else_runs_is_not_joined()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        using (ExtraHopClient other = fleet.Connect(fleet.Systems[0], CrashPoint.Never))
        {
            await other.ExtraHop.UpgradeFromUrlAsync(new Uri("https://images.example.com/extrahop-9.9.0.1100.tar"));
        }

        RolloutResult result = await fleet.Rollout(fleet.NewJournal()).RunAsync();
        Assert.Equal(RolloutOutcome.Failed, result.Systems[0].Outcome);
        Assert.Contains("this rollout did not start it", result.Systems[0].Error, StringComparison.Ordinal);
        Assert.Equal(1, SimulatedFleet.UpgradesOf(fleet.Systems[0]));
    }

    [Fact]
    public async Task An_upgrade_that_the_system_stopped_watching_needs_a_look_before_it_is_started_again()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        fleet.Systems[0].Jobs.TimeOutNext();
        string journal = fleet.NewJournal();
        Assert.Equal(RolloutOutcome.Unclear, (await fleet.Rollout(journal).RunAsync()).Systems[0].Outcome);

        RolloutRefusedException refused = await Assert.ThrowsAsync<RolloutRefusedException>(() => fleet.Rollout(journal).RunAsync());
        Assert.Contains(fleet.Systems[0].Host, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Look at the firmware page", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, SimulatedFleet.UpgradesOf(fleet.Systems[0]));

        RolloutResult third = await fleet.Rollout(journal, configure: options => options with { Retry = [fleet.Systems[0].Host] }).RunAsync();
        Assert.True(third.IsComplete, third.ToString());
        Assert.Equal(2, SimulatedFleet.UpgradesOf(fleet.Systems[0]));
    }

    [Fact]
    public async Task After_a_kill_a_system_that_lists_no_jobs_is_left_alone_and_named()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        fleet.Systems[0].Faults.Add(Fault.Respond(404) with { Method = "GET", PathPrefix = "/api/v1/jobs", Times = int.MaxValue });
        string journal = fleet.NewJournal();
        var crash = new CrashPoint(FirstEvent(await NamesAsync(fleet), "\"kind\":\"intent\""), CrashPoint.Mode.After);
        await KilledAsync(fleet, journal, crash);
        RolloutResult result = await fleet.Rollout(journal).RunAsync();
        Assert.Equal(RolloutOutcome.Unclear, result.Systems[0].Outcome);
        Assert.Contains("lists no jobs", result.Systems[0].Error, StringComparison.Ordinal);
        Assert.Equal(0, SimulatedFleet.UpgradesOf(fleet.Systems[0]));
    }

    [Theory]
    [InlineData(504, RolloutOutcome.Failed, "has not begun it")]
    [InlineData(422, RolloutOutcome.Failed, "422")]
    public async Task An_upgrade_that_was_not_begun_is_a_failure_that_the_next_run_tries_again(int status, RolloutOutcome expected, string text)
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        fleet.Systems[0].Faults.Add(Fault.Respond(status) with { Method = "POST" });
        string journal = fleet.NewJournal();
        RolloutResult first = await fleet.Rollout(journal).RunAsync();
        Assert.Equal(expected, first.Systems[0].Outcome);
        Assert.Contains(text, first.Systems[0].Error, StringComparison.Ordinal);
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.Equal(1, SimulatedFleet.UpgradesOf(fleet.Systems[0]));
    }

    [Fact]
    public async Task Where_ingest_cannot_be_switched_off_no_recordstore_is_upgraded()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        fleet.Manager.Faults.Add(Fault.Respond(403) with { Method = "PATCH" });
        RolloutResult result = await fleet.Rollout(fleet.NewJournal()).RunAsync();
        Assert.Equal([1, 1, 1, 0, 0, 0], fleet.Systems.Select(SimulatedFleet.UpgradesOf));
        Assert.Contains("could not be switched off", result.Systems.Single(one => one.Host == fleet.DataNode.Host).Error, StringComparison.Ordinal);
        Assert.True(await fleet.IngestAsync(fleet.Manager));
    }

    [Fact]
    public async Task Ingest_that_cannot_be_switched_on_is_told_and_the_next_run_does_it()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync();
        fleet.Manager.Faults.Add(Fault.Respond(403) with { Method = "PATCH", Skip = 1, Times = 2 });
        string journal = fleet.NewJournal();
        RolloutResult first = await fleet.Rollout(journal).RunAsync();
        Assert.False(first.IsComplete);
        Assert.Equal(fleet.Manager.Host, Assert.Single(first.IngestStillOff).Host);
        Assert.False(await fleet.IngestAsync(fleet.Manager));
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.True(await fleet.IngestAsync(fleet.Manager));
    }

    [Theory]
    [InlineData("", "Host is empty")]
    [InlineData("eda 01", "holds a blank")]
    [InlineData("ssh://eda01", "has the scheme")]
    [InlineData("eda01/admin", "has the path")]
    public void A_host_that_is_none_is_refused(string host, string text)
    {
        var system = new RolloutSystem { Host = host, Firmware = FirmwareSource.LatestRelease, Line = 3 };
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => new FirmwareRollout([system], static _ => throw new InvalidOperationException(), new RolloutOptions { JournalFile = "x" }));
        Assert.StartsWith("Line 3: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    private static int FirstEvent(IReadOnlyList<string> names, string text) => names.ToList().FindIndex(name => name.Contains(text, StringComparison.Ordinal));

    /// <summary>The events of a run up to the intent, from a run that is killed there.</summary>
    private static async Task<IReadOnlyList<string>> NamesAsync(SimulatedFleet fleet)
    {
        for (int at = 0; ; at++)
        {
            var crash = new CrashPoint(at, CrashPoint.Mode.Before);
            await KilledAsync(fleet, fleet.NewJournal(), crash);
            if (crash.Names[^1].Contains("\"kind\":\"intent\"", StringComparison.Ordinal))
            {
                return crash.Names;
            }
        }
    }

    private static async Task KilledAsync(SimulatedFleet fleet, string journal, CrashPoint crash)
    {
        try
        {
            await fleet.Rollout(journal, crash).RunAsync();
        }
        catch (Exception) when (crash.Crashed)
        {
            // Killed.
        }
    }
}
