using System.Globalization;
using System.Text.Json;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Conventions;

/// <summary>Every script of samples/scripts really runs against a simulated system and does its job, in a process of its own. What each refuses is shown in a
/// process that they share.</summary>
public sealed class ScriptTests
{
    /// <summary>Arguments with which a script runs, by the script; those of the backup name a file and are its own test's.</summary>
    private static readonly Dictionary<string, string[]> s_arguments = new()
    {
        ["detection-triage"] = ["60"],
        ["device-export"] = ["-"],
        ["metrics-csv"] = ["-", "1", "http_client", "req"],
        ["record-hunt"] = ["10.20.0.10"],
        ["tag-subnet"] = ["web tier", ScriptWorld.Network],
        ["top-talkers"] = [],
    };

    public static TheoryData<string> All => [.. ScriptCompiler.Scripts];

    public static TheoryData<string> OnOneSystem => [.. s_arguments.Keys];

    [Fact]
    public void There_are_seven() => Assert.Equal(["backup-all", .. s_arguments.Keys], ScriptCompiler.Scripts);

    [Theory]
    [MemberData(nameof(All))]
    public void Each_refers_to_the_client_in_a_line_that_a_user_replaces(string name)
    {
        IEnumerable<string> lines = File.ReadLines(Path.Combine(SourceTree.Root, "samples", "scripts", name + ".cs"));
        Assert.Equal([ScriptCompiler.ProjectLine], lines.Where(static line => line.StartsWith("#:", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Wrong_arguments_get_the_usage(string name)
    {
        ScriptRun run = await ScriptHost.RunAsync(ScriptCompiler.CompileScript(name), ScriptRun.Nowhere, name == "top-talkers" ? ["--help"] : []);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"Usage: dotnet run {name}.cs -- ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OnOneSystem))]
    public async Task Without_a_system_each_says_what_to_set(string name)
    {
        ScriptRun run = await ScriptHost.RunAsync(ScriptCompiler.CompileScript(name), ScriptRun.Nowhere, s_arguments[name]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("EXTRAHOP_HOST is not set; expected", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OnOneSystem))]
    public async Task A_wrong_key_is_one_sentence_and_changes_nothing(string name)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 10 });
        Dictionary<string, string> environment = ScriptRun.For(system);
        environment["EXTRAHOP_API_KEY"] = "not-a-key-of-this-system";
        ScriptRun run = await ScriptHost.RunAsync(ScriptCompiler.CompileScript(name), environment, s_arguments[name]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("401", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-key-of-this-system", run.Error, StringComparison.Ordinal);
        Assert.All(system.Requests, static request => Assert.False(request.Authorized));
    }

    [Fact]
    public async Task A_system_that_is_not_there_is_one_sentence()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 10 });
        Dictionary<string, string> environment = ScriptRun.For(system);
        await system.DisposeAsync();
        ScriptRun run = await ScriptHost.RunAsync(ScriptCompiler.CompileScript("device-export"), environment, "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(environment["EXTRAHOP_HOST"], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_are_exported_and_a_name_is_no_formula()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Device> devices = await world.DevicesOfTheNetworkAsync("-30m");
        await world.Client.Devices.UpdateAsync(devices[0].Id, new DeviceUpdate { CustomName = "=HYPERLINK(\"http://example.com\",1)" });

        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "devices.csv");
        ScriptRun run = await world.RunScriptAsync("device-export", file, ScriptWorld.Network);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"{devices.Count} devices", run.Error.Trim());

        string[] lines = (await File.ReadAllTextAsync(file)).Split("\r\n");
        Assert.Equal(["id,name,ipv4,mac,role,vendor", ""], [lines[0], lines[^1]]);
        string renamed = $"{devices[0].Id},\"'=HYPERLINK(\"\"http://example.com\"\",1)\",{devices[0].IPv4Address},";
        Assert.Contains(lines, line => line.StartsWith(renamed, StringComparison.Ordinal));
        foreach (Device device in devices[1..])
        {
            Assert.Contains($"{device.Id},{device.DisplayName},{device.IPv4Address},{device.MacAddress},{device.Role},{device.Vendor}", lines);
        }

        ScriptRun again = await world.RunHostedAsync("device-export", "-", "10.20.0.0/99");
        Assert.Equal((2, ""), (again.ExitCode, again.Output));
        Assert.Contains("10.20.0.0/99", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detections_are_listed_by_risk_then_assigned()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Detection> expected = await world.NewDetectionsAsync();
        Assert.NotEmpty(expected);

        ScriptRun listed = await world.RunScriptAsync("detection-triage", "60");
        Assert.True(listed.ExitCode == 0, listed.Error);
        int[] risks = [.. listed.Lines.Select(static line => int.Parse(line.AsSpan(0, 2), CultureInfo.InvariantCulture))];
        Assert.Equal(risks.OrderDescending(), risks);
        Assert.Equal(expected.Select(static found => found.Id).Order(), listed.Lines.Select(IdOf).Order());
        Assert.Equal(expected.Count, (await world.NewDetectionsAsync()).Count);

        ScriptRun assigned = await world.RunHostedAsync("detection-triage", "60", "ada");
        Assert.Equal($"{expected.Count} detections assigned to ada", assigned.Error.Trim());
        Assert.Empty(await world.NewDetectionsAsync());
        Detection first = await world.Client.Detections.GetAsync(expected[0].Id);
        Assert.Equal(("ada", DetectionStatus.InProgress), (first.Assignee, first.Status));

        static long IdOf(string line) => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Metrics_become_a_line_for_every_cycle()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        Device device = (await world.DevicesOfTheNetworkAsync())[0];
        MetricResult expected = await world.Client.Metrics.QueryAllAsync(new MetricQuery
        {
            From = "-6h",
            Cycle = MetricCycle.FiveMinutes,
            Category = "http_client",
            Specs = ["req", "rsp"],
            ObjectType = MetricObjectType.Device,
            ObjectIds = [device.Id],
        });
        Assert.InRange(expected.Rows.Count, 71, 73);

        ScriptRun run = await world.RunScriptAsync("metrics-csv", "-", $"{device.Id}", "http_client", "req", "rsp");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("Time,Object,req,rsp", run.Lines[0]);
        Assert.Equal(
            expected.Rows.Select(row => Line(row.Stat)).Order(StringComparer.Ordinal),
            run.Lines[1..].Order(StringComparer.Ordinal));

        string Line(MetricStat stat) =>
            string.Create(CultureInfo.InvariantCulture, $"{stat.Time:yyyy-MM-dd HH:mm:ss}Z,{device.Id},{stat.Values[0].Count},{stat.Values[1].Count}");
    }

    [Fact]
    public async Task A_hunt_finds_every_record_of_an_address_through_the_cursor()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync(records: 5000);
        (string address, List<string> expected) = await world.BusiestAddressAsync();
        world.System.Requests.Clear();

        // Small pages, so that the cursor has to go on more than once.
        string program = ScriptCompiler.CompileChanged("record-hunt", "Limit = 1000", "Limit = 20");
        ScriptRun run = await ScriptRun.StartAsync(program, ScriptRun.For(world.System), address);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(expected.Order(), run.Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("_id").GetString()!).Order());
        Assert.Equal($"{expected.Count} records", run.Error.Trim());
        int cursors = world.System.Requests.Count(static request => request.Path.Contains("/records/cursor", StringComparison.Ordinal));
        Assert.InRange(cursors, expected.Count / 20, (expected.Count / 20) + 1);
        Assert.True(expected.Count > 60, $"{expected.Count} records are too few");

        ScriptRun wrong = await world.RunHostedAsync("record-hunt", address, "yesterday");
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.StartsWith("'yesterday' is not a query time.", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_is_tagged_and_again_with_the_same_tag()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Device> devices = await world.DevicesOfTheNetworkAsync();
        for (int time = 1; time <= 2; time++)
        {
            ScriptRun run = time == 1
                ? await world.RunScriptAsync("tag-subnet", "script's tag", ScriptWorld.Network)
                : await world.RunHostedAsync("tag-subnet", "script's tag", ScriptWorld.Network);
            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Equal($"{devices.Count} of {devices.Count} devices of {ScriptWorld.Network} carry the tag 'script's tag'", run.Output.Trim());
        }

        Tag tag = (await world.Client.Tags.ListAsync()).Single(static tag => tag.Name == "script's tag");
        IReadOnlyList<Device> tagged = await world.Client.Tags.ListDevicesAsync(tag.Id);
        Assert.Equal(devices.Select(static device => device.Id).Order(), tagged.Select(static device => device.Id).Order());

        ScriptRun none = await world.RunHostedAsync("tag-subnet", "no such tag", "192.0.2.0/24");
        Assert.Equal((2, "No device in 192.0.2.0/24; nothing was changed."), (none.ExitCode, none.Error.Trim()));
        Assert.Null(await world.Client.Tags.FindAsync("no such tag"));
    }

    [Fact]
    public async Task Top_talkers_are_those_of_the_packets()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        FlowTable flows = await world.FlowsAsync("-10m", "tcp");

        Assert.True(flows.Count > 10);
        ScriptRun run = await world.RunScriptAsync("top-talkers", "-10m", "tcp");
        Assert.True(run.ExitCode == 0, run.Error);
        IEnumerable<string> talkers = flows.TopTalkers(10).Select(static talker => $"{talker.Address} {talker.Packets} packets {talker.Bytes} bytes");
        Assert.Equal(talkers, run.Lines.Select(OneBlank));
        Assert.Equal($"{flows.TotalPackets} packets in {flows.Count} conversations", run.Error.Trim());

        static string OneBlank(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
