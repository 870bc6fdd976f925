using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary><c>extrahop upgrade</c> exit codes, what it writes where, and what it sends. The way through and the signal are those of a real process.</summary>
public sealed class UpgradeTests
{
    private const string New = "9.9.1.1210";

    [Theory]
    [InlineData(
        "eda01,k,https://x/eda-9.9.1.1210.tar\neda 02,k,https://x/eda-9.9.1.1210.tar\n\neda01/,,nothing",
        "line 2 is wrong: Host 'eda 02' holds a blank", "line 4 has the image 'nothing', which is no file here",
        "line 4 names 'eda01' again, which line 1 has already")]
    [InlineData("host,key,firmwear\n", "names the column 'firmwear'")]
    [InlineData("eda01,,9.9.1.1210\neda02,k,9.9.1.1210", "line 1 without a key")]
    [InlineData("", "is the end of the list")]
    public async Task A_list_with_bad_rows_is_refused_with_their_lines(string list, params string[] expected)
    {
        using var tool = new TestTool();
        (await tool.RunAsync("upgrade", tool.File("systems.csv", list))).Refused(expected);
    }

    [Fact]
    public async Task A_device_is_no_journal()
    {
        using TestTool tool = new TestTool().Set("EXTRAHOP_API_KEY", "key");
        string list = tool.File("systems.csv", "127.0.0.1:1,k,9.9.1.1210\n");
        (await tool.RunAsync("upgrade", list, "--journal", "/dev/null")).Refused("The journal '/dev/null' is a device; expected a file");
    }

    [Fact]
    public async Task A_dry_run_shows_the_plan_and_changes_nothing_and_then_the_fleet_is_upgraded()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        ToolResult dry = (await fleet.UpgradeHereAsync("--dry-run")).Ended(ExitCodes.Ok);
        string[] upgrades = [.. dry.Lines.Where(static line => line.Contains("upgrade 127.0.0.1", StringComparison.Ordinal))];
        Assert.Equal(
            ["(console)", "(sensor)", "(sensor)", "(recordstore)", "(recordstore)", "(packetstore)"],
            upgrades.Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(static word => word[0] == '(')));
        Assert.Contains($"switch ingest off at {fleet.Manager.Host}", dry.Out, StringComparison.Ordinal);
        Assert.All(fleet.Systems, static system => Assert.All(system.Requests, static request => Assert.Equal("GET", request.Method)));
        Assert.False(File.Exists(fleet.Journal));

        using (RunningTool tool = fleet.Upgrade("--json"))
        {
            (int code, string output, string error) = await tool.EndAsync();
            Assert.True(code == 0, error);
            JsonNode result = JsonNode.Parse(output)!;
            Assert.True((bool)result["is_complete"]!);
            Assert.Equal(6, result["systems"]!.AsArray().Count(static system => (string?)system!["outcome"] == "upgraded"));
            Assert.Contains($"{fleet.Manager.Host}: ingest is on", error, StringComparison.Ordinal);
            Assert.Contains("step ", error, StringComparison.Ordinal);
        }

        ToolResult again = (await fleet.UpgradeHereAsync("--quiet")).Ended(ExitCodes.Ok);
        Assert.Equal("", again.Error);
        Assert.Equal(6, again.Lines.Count(static row => row.Contains("\tupgraded\t9.8.0.1000\t9.9.1.1210\t", StringComparison.Ordinal)));
        Assert.All(fleet.Systems, static system => Assert.Equal(1, ToolFleet.UpgradesOf(system)));
    }

    [Fact]
    public async Task A_failed_sensor_makes_it_partly_done()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        fleet.Systems[3].Jobs.FailNext("no space left");
        ToolResult result = (await fleet.UpgradeHereAsync("--max", "1")).Ended(ExitCodes.PartlyDone);
        Assert.Contains("no space left", result.Out, StringComparison.Ordinal);
        Assert.Equal(4, result.Lines.Count(static row => row.Contains("\tnot begun\t", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_console_that_fails_is_a_system_that_says_no()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        fleet.Systems[5].Jobs.FailNext();
        (await fleet.UpgradeHereAsync()).Ended(ExitCodes.SystemError);
    }

    [Theory]
    [InlineData("older console", 1, "but its console")]
    [InlineData("unreachable", 3, "got no complete answer")]
    [InlineData("refused key", 2, "401")]
    public async Task A_refusal_changes_nothing(string what, int expected, string text)
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        string list = Path.Combine(fleet.Folder, "systems.csv");
        if (what == "older console")
        {
            string[] lines = await File.ReadAllLinesAsync(list);
            string Older(string line) =>
                line.StartsWith(fleet.Systems[5].Host, StringComparison.Ordinal) ? line.Replace(New, "9.8.1.1", StringComparison.Ordinal) : line;
            await File.WriteAllLinesAsync(list, lines.Select(Older));
        }
        else if (what == "unreachable")
        {
            fleet.Systems[0].PowerOff();
        }
        else
        {
            await File.WriteAllTextAsync(list, (await File.ReadAllTextAsync(list)).Replace(fleet.Systems[0].ApiKey, "wrong", StringComparison.Ordinal));
        }

        ToolResult result = (await fleet.UpgradeHereAsync()).Ended(expected);
        Assert.Equal("", result.Out);
        Assert.Contains(text, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(fleet.Systems[1].ApiKey, result.Error, StringComparison.Ordinal);
        Assert.All(fleet.Systems, static system => Assert.All(system.Requests, static request => Assert.Equal("GET", request.Method)));
    }

    [Fact]
    public async Task Ctrl_C_waits_for_the_recordstore_and_leaves_ingest_on()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // The systems' clock stands still until the signal has arrived, then every look at it is a step later.
        var clock = new StandingClock();
        await using ToolFleet fleet = await ToolFleet.StartAsync(
            TimeSpan.FromMinutes(1),
            [SimulatedPlatform.Recordstore, SimulatedPlatform.Recordstore, SimulatedPlatform.Recordstore],
            clock);
        fleet.Begin(New);
        using RunningTool tool = fleet.Upgrade();
        await tool.UntilAsync(() => ToolFleet.UpgradesOf(fleet.Manager) == 1);
        tool.Interrupt();
        await tool.UntilAsync(() => tool.Error.Contains("Interrupted: nothing more begins. Waiting for recordstores", StringComparison.Ordinal));
        Assert.False(await ToolFleet.IngestAsync(fleet.Manager));
        clock.Go();
        (int code, string output, string error) = await tool.EndAsync();
        Assert.True(code == ExitCodes.Interrupted, $"{code}: {output}{error}");
        Assert.Equal([0, 0, 1], fleet.Systems.Select(ToolFleet.UpgradesOf));
        Assert.True(await ToolFleet.IngestAsync(fleet.Manager));
        Assert.Contains("The same command goes on", error, StringComparison.Ordinal);
        (await fleet.UpgradeHereAsync()).Ended(ExitCodes.Ok);
        Assert.All(fleet.Systems, static system => Assert.Equal(1, ToolFleet.UpgradesOf(system)));
    }

    [Fact]
    public async Task Keys_come_from_a_strict_file_or_the_environment()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync(null, [SimulatedPlatform.Sensor, SimulatedPlatform.Sensor, SimulatedPlatform.Sensor]);
        string list = Path.Combine(fleet.Folder, "systems.csv");
        await File.WriteAllLinesAsync(list, fleet.Systems.Select(static system => $"{system.Host}/,"));
        string keys = Path.Combine(fleet.Folder, "keys.csv");
        await File.WriteAllLinesAsync(keys, fleet.Systems.Select(static system => $"{system.Host},{system.ApiKey}"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            (await fleet.UpgradeHereAsync("--keys", keys, "--firmware", "latest-hotfix")).Refused("chmod 600");
            File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await fleet.UpgradeHereAsync("--keys", keys, "--firmware", "latest-hotfix")).Ended(ExitCodes.Ok);
        Assert.All(fleet.Systems, static system => Assert.Equal("9.8.2.1240", system.Version));
    }

    [Fact]
    public async Task Firmware_is_listed_and_shown()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync(null, [SimulatedPlatform.Sensor]);
        using var tool = new TestTool(fleet.Systems[0]);
        string list = (await tool.RunAsync("firmware", "list")).Ended(ExitCodes.Ok).Out;
        Assert.StartsWith("9.9.1.1210\t9.9\trelease\n", list, StringComparison.Ordinal);
        Assert.Contains("9.8.2.1240\t9.8\thotfix\n", list, StringComparison.Ordinal);
        JsonNode shown = JsonNode.Parse((await tool.RunAsync("firmware", "show", "--json")).Ended(ExitCodes.Ok).Out)!;
        Assert.Equal(("extrahop", ToolFleet.Old), ((string?)shown["platform"], (string?)shown["version"]));
    }

    /// <summary>A clock that stands still, and then goes a minute further at every look.</summary>
    private sealed class StandingClock : TimeProvider
    {
        private readonly DateTimeOffset _start = TimeProvider.System.GetUtcNow();
        private long _minutes;
        private volatile bool _goes;

        public void Go() => _goes = true;

        public override DateTimeOffset GetUtcNow() => _start + TimeSpan.FromMinutes(_goes ? Interlocked.Increment(ref _minutes) : 0);
    }
}
