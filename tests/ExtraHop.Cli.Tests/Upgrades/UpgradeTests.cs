using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests.Upgrades;

/// <summary><c>extrahop upgrade</c> as a process: exit codes, what it writes where, and what it sends.</summary>
public sealed class UpgradeTests
{
    private const string New = "9.9.1.1210";

    [Theory]
    [InlineData("eda01,k,https://x/eda-9.9.1.1210.tar\neda 02,k,https://x/eda-9.9.1.1210.tar\n\neda01/,,nothing", "line 2 is wrong: Host 'eda 02' holds a blank", "line 4 has the image 'nothing', which is no file here", "line 4 names 'eda01' again, which line 1 has already")]
    [InlineData("host,key,firmwear\n", "names the column 'firmwear'")]
    [InlineData("eda01,,9.9.1.1210\neda02,k,9.9.1.1210", "line 1 without a key")]
    [InlineData("", "is the end of the list")]
    public async Task A_list_with_bad_rows_is_refused_with_their_lines(string list, params string[] expected)
    {
        string folder = Directory.CreateTempSubdirectory("extrahop-upgrade-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "systems.csv"), list);
            using RunningTool tool = RunningTool.Start(folder, new Dictionary<string, string>(), "upgrade", "systems.csv");
            (int code, string output, string error) = await tool.EndAsync();
            Assert.Equal((1, ""), (code, output));
            Assert.All(expected, text => Assert.Contains(text, error, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_dry_run_shows_the_plan_and_changes_nothing_and_then_the_fleet_is_upgraded()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        using (RunningTool dry = fleet.Upgrade("--dry-run"))
        {
            (int code, string output, string error) = await dry.EndAsync();
            Assert.True(code == 0, error);
            string[] upgrades = [.. output.Split('\n').Where(static line => line.Contains("upgrade 127.0.0.1", StringComparison.Ordinal))];
            Assert.Equal(["(console)", "(sensor)", "(sensor)", "(recordstore)", "(recordstore)", "(packetstore)"], upgrades.Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(static word => word[0] == '(')));
            Assert.Contains($"switch ingest off at {fleet.Manager.Host}", output, StringComparison.Ordinal);
            Assert.All(fleet.Systems, static system => Assert.All(system.Requests, static request => Assert.Equal("GET", request.Method)));
            Assert.False(File.Exists(fleet.Journal));
        }

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

        using RunningTool again = fleet.Upgrade("--quiet");
        (int done, string rows, string notes) = await again.EndAsync();
        Assert.Equal((0, ""), (done, notes));
        Assert.Equal(6, rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(static row => row.Contains("\tupgraded\t9.8.0.1000\t9.9.1.1210\t", StringComparison.Ordinal)));
        Assert.All(fleet.Systems, static system => Assert.Equal(1, ToolFleet.UpgradesOf(system)));
    }

    [Fact]
    public async Task A_failed_sensor_makes_it_partly_done()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        fleet.Systems[3].Jobs.FailNext("no space left");
        using RunningTool tool = fleet.Upgrade("--max", "1");
        (int code, string output, string _) = await tool.EndAsync();
        Assert.Equal(5, code);
        Assert.Contains("no space left", output, StringComparison.Ordinal);
        Assert.Equal(4, output.Split('\n').Count(static row => row.Contains("\tnot begun\t", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_console_that_fails_is_a_system_that_says_no()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync();
        fleet.Begin(New);
        fleet.Systems[5].Jobs.FailNext();
        using RunningTool tool = fleet.Upgrade();
        Assert.Equal(2, (await tool.EndAsync()).Code);
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
            await File.WriteAllLinesAsync(list, lines.Select(line => line.StartsWith(fleet.Systems[5].Host, StringComparison.Ordinal) ? line.Replace(New, "9.8.1.1", StringComparison.Ordinal) : line));
        }
        else if (what == "unreachable")
        {
            fleet.Systems[0].PowerOff();
        }
        else
        {
            await File.WriteAllTextAsync(list, (await File.ReadAllTextAsync(list)).Replace(fleet.Systems[0].ApiKey, "wrong", StringComparison.Ordinal));
        }

        using RunningTool tool = fleet.Upgrade();
        (int code, string output, string error) = await tool.EndAsync();
        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(text, error, StringComparison.Ordinal);
        Assert.DoesNotContain(fleet.Systems[1].ApiKey, error, StringComparison.Ordinal);
        Assert.All(fleet.Systems, static system => Assert.All(system.Requests, static request => Assert.Equal("GET", request.Method)));
    }

    [Fact]
    public async Task Ctrl_C_waits_for_the_recordstore_and_leaves_ingest_on()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // An upgrade takes 9 s, in which the signal has to arrive.
        await using ToolFleet fleet = await ToolFleet.StartAsync(TimeSpan.FromSeconds(3), [SimulatedPlatform.Recordstore, SimulatedPlatform.Recordstore, SimulatedPlatform.Recordstore]);
        fleet.Begin(New);
        using RunningTool tool = fleet.Upgrade();
        while (ToolFleet.UpgradesOf(fleet.Manager) == 0)
        {
            Assert.False(tool.HasExited, tool.Error);
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        tool.Interrupt();
        (int code, string output, string error) = await tool.EndAsync();
        Assert.True(code == 130, $"{code}: {output}{error}");
        Assert.Equal([0, 0, 1], fleet.Systems.Select(ToolFleet.UpgradesOf));
        Assert.True(await ToolFleet.IngestAsync(fleet.Manager));
        Assert.Contains("The same command goes on", error, StringComparison.Ordinal);
        using RunningTool second = fleet.Upgrade();
        Assert.Equal(0, (await second.EndAsync()).Code);
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
            using RunningTool open = fleet.Upgrade("--keys", "keys.csv", "--firmware", "latest-hotfix");
            (int code, string _, string error) = await open.EndAsync();
            Assert.Equal(1, code);
            Assert.Contains("chmod 600", error, StringComparison.Ordinal);
            File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        using RunningTool tool = fleet.Upgrade("--keys", "keys.csv", "--firmware", "latest-hotfix");
        (int done, string output, string notes) = await tool.EndAsync();
        Assert.True(done == 0, output + notes);
        Assert.All(fleet.Systems, static system => Assert.Equal("9.8.2.1240", system.Version));
    }

    [Fact]
    public async Task Firmware_is_listed_and_shown()
    {
        await using ToolFleet fleet = await ToolFleet.StartAsync(null, [SimulatedPlatform.Sensor]);
        var environment = new Dictionary<string, string>
        {
            ["EXTRAHOP_HOST"] = fleet.Systems[0].Host,
            ["EXTRAHOP_API_KEY"] = fleet.Systems[0].ApiKey,
            ["EXTRAHOP_CERTIFICATE_SHA256"] = fleet.Systems[0].CertificateSha256,
        };
        using RunningTool list = RunningTool.Start(fleet.Folder, environment, "firmware", "list");
        (int code, string output, string error) = await list.EndAsync();
        Assert.True(code == 0, error);
        Assert.StartsWith("9.9.1.1210\t9.9\trelease\n", output, StringComparison.Ordinal);
        Assert.Contains("9.8.2.1240\t9.8\thotfix\n", output, StringComparison.Ordinal);
        using RunningTool show = RunningTool.Start(fleet.Folder, environment, "firmware", "show", "--json");
        (code, output, error) = await show.EndAsync();
        Assert.True(code == 0, error);
        Assert.Equal(("extrahop", ToolFleet.Old), ((string?)JsonNode.Parse(output)!["platform"], (string?)JsonNode.Parse(output)!["version"]));
    }
}
