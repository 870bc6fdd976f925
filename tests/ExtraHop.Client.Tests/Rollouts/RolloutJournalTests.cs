using ExtraHop.Client.Rollouts;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>The journal: one run at a time, one list, whole lines.</summary>
public sealed class RolloutJournalTests
{
    [Fact]
    public async Task Two_runs_at_once_are_not_possible()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        string journal = fleet.NewJournal();
        using (JournalFile.Open(journal))
        {
            RolloutJournalException error = await Assert.ThrowsAsync<RolloutJournalException>(() => fleet.Rollout(journal).RunAsync());
            Assert.Contains("another run may hold it", error.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<RolloutJournalException>(() => fleet.Rollout(journal).PlanAsync());
        }

        Assert.Empty(fleet.Changes());
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/dev/null")]
    [InlineData("/dev/../dev/zero")]
    public async Task A_device_is_no_journal_and_is_not_read(string device)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        foreach (Func<Task> use in new Func<Task>[] { () => fleet.Rollout(device).PlanAsync(), () => fleet.Rollout(device).RunAsync() })
        {
            RolloutJournalException error = await Assert.ThrowsAsync<RolloutJournalException>(use);
            Assert.Equal($"The journal '{device}' is a device; expected a file on a disk.", error.Message);
        }

        Assert.Empty(fleet.Changes());
    }

    [Fact]
    public async Task A_journal_belongs_to_its_list_whatever_its_order()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor, SimulatedPlatform.Sensor);
        string journal = fleet.NewJournal();
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.False((await fleet.Rollout(journal, list: [.. fleet.List().Reverse()]).PlanAsync()).IsRefused);
        foreach (IReadOnlyList<RolloutSystem> other in new[] { [fleet.List()[0]], fleet.List("9.9.2.1") })
        {
            RolloutJournalException error = await Assert.ThrowsAsync<RolloutJournalException>(() => fleet.Rollout(journal, list: other).RunAsync());
            Assert.Contains("belongs to another list", error.Message, StringComparison.Ordinal);
            Assert.Contains("for 2 systems", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_that_was_cut_off_is_forgotten_and_a_damaged_one_is_named()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        string journal = fleet.NewJournal();
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        await File.AppendAllTextAsync(journal, "{\"kind\":\"resu");
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        string[] lines = await File.ReadAllLinesAsync(journal);
        Assert.All(lines, static line => Assert.EndsWith("}", line, StringComparison.Ordinal));

        await File.WriteAllLinesAsync(journal, [lines[0], "not json", .. lines[1..]]);
        RolloutJournalException error = await Assert.ThrowsAsync<RolloutJournalException>(() => fleet.Rollout(journal).RunAsync());
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_begins_nothing()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        var full = new FullDisk(lines: 2);
        var rollout = new FirmwareRollout(
            fleet.List(), _ => fleet.Connect(fleet.Systems[0], CrashPoint.Never), new RolloutOptions { JournalFile = "x", TimeProvider = fleet.Clock },
            _ => full);
        RolloutResult result = await rollout.RunAsync();
        Assert.Equal(RolloutOutcome.Failed, result.Systems[0].Outcome);
        Assert.Contains("cannot be written", result.Systems[0].Error, StringComparison.Ordinal);
        Assert.Empty(fleet.Changes());
    }

    [Fact]
    public async Task A_disk_that_is_full_after_the_request_leaves_the_upgrade_to_the_next_run()
    {
        await using SimulatedFleet fleet = await SimulatedFleet.StartAsync(null, true, SimulatedPlatform.Sensor);
        var full = new FullDisk(lines: 3);
        var rollout = new FirmwareRollout(
            fleet.List(), _ => fleet.Connect(fleet.Systems[0], CrashPoint.Never), new RolloutOptions { JournalFile = "x", TimeProvider = fleet.Clock },
            _ => full);
        Assert.Equal(RolloutOutcome.Unfinished, (await rollout.RunAsync()).Systems[0].Outcome);
        string journal = fleet.NewJournal();
        await File.WriteAllLinesAsync(journal, full.Written);
        Assert.True((await fleet.Rollout(journal).RunAsync()).IsComplete);
        Assert.Equal(1, SimulatedFleet.UpgradesOf(fleet.Systems[0]));
    }

    [Fact]
    public void Only_the_owner_may_read_a_new_journal()
    {
        string path = Path.Combine(Path.GetTempPath(), $"rollout-{Guid.NewGuid():n}.jsonl");
        try
        {
            JournalFile.Open(path).Dispose();
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class FullDisk(int lines) : IJournalFile
    {
        public List<string> Written { get; } = [];

        public IReadOnlyList<string> Lines => [];

        public void Append(string line)
        {
            if (Written.Count == lines)
            {
                throw new IOException("No space left on device");
            }

            Written.Add(line);
        }

        public void Dispose()
        {
        }
    }
}
