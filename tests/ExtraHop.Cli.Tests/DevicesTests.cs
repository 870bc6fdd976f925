using System.Text.Json;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Devices: found, shown, tagged, grouped and exported.</summary>
public sealed class DevicesTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(20)]
    public async Task A_table_fits_the_terminal(int width)
    {
        using var tool = new TestTool(sensor.System) { Width = width };
        tool.Set("NO_COLOR", "1");
        ToolResult result = (await tool.RunAsync("devices", "find", "--limit", "5")).Ended(ExitCodes.Ok);
        Assert.All(result.Lines, line => Assert.True(line.Length <= width || width == 20, line));
        Snapshot.Matches(result.Out, $"Devices.{width}");
    }

    [Fact]
    public async Task Escape_sequences_are_for_terminals_with_color_alone()
    {
        using var tool = new TestTool(sensor.System) { Width = 80 };
        Assert.Contains("\u001b[1m", (await tool.RunAsync("devices", "find", "--limit", "1")).Out, StringComparison.Ordinal);
        tool.Set("TERM", "dumb");
        Assert.DoesNotContain("\u001b", (await tool.RunAsync("devices", "find", "--limit", "1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_with_brackets_and_control_characters_are_shown_as_text()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 5 });
        using var tool = new TestTool(system) { Width = 100 };
        (await tool.RunAsync("api", "patch", "/devices/10001", "--body", """{"custom_name": "[red]a[5]\u001b[2J\tb[/]"}""")).Ended(ExitCodes.Ok);
        foreach (int? width in new int?[] { 100, 20, null })
        {
            tool.Width = width;
            ToolResult result = (await tool.RunAsync("devices", "show", "10001")).Ended(ExitCodes.Ok);
            Assert.Contains("[red]a[5]\u00B7[2J b[/]", result.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("\u001b", result.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_search_says_what_was_asked_for()
    {
        using var tool = new TestTool(sensor.System);
        sensor.System.Requests.Clear();
        (await tool.RunAsync("devices", "find", "web*", "--role", "http_server", "--role", "db_server", "--ip", "10.0.0.0/8", "--tag", "x", "--active",
            "30m")).Ended(ExitCodes.Ok);
        using var body = JsonDocument.Parse(sensor.System.Requests[0].BodyText);
        string json = body.RootElement.ToString();
        Assert.Contains("http_server", json, StringComparison.Ordinal);
        Assert.Contains("db_server", json, StringComparison.Ordinal);
        Assert.Contains("10.0.0.0/8", json, StringComparison.Ordinal);
        Assert.Equal("and", body.RootElement.GetProperty("filter").GetProperty("operator").GetString());
        Assert.True(body.RootElement.TryGetProperty("active_from", out _));
    }

    [Theory]
    [InlineData("web", "[wW][eE][bB]")]
    [InlineData("w?b*", "^[wW].[bB].*$")]
    [InlineData("a.b", "[aA]\\.[bB]")]
    [InlineData("(1)", "\\(1\\)")]
    public void A_name_becomes_a_pattern(string name, string pattern) => Assert.Equal(pattern, Commands.Devices.NamePattern.Of(name));

    [Fact]
    public async Task Formats_hold_the_same_devices()
    {
        using var tool = new TestTool(sensor.System);
        string[] plain = (await tool.RunAsync("devices", "find", "--limit", "7")).Ended(ExitCodes.Ok).Lines;
        string[] csv = (await tool.RunAsync("devices", "find", "--limit", "7", "--csv")).Ended(ExitCodes.Ok).Lines;
        using var json = JsonDocument.Parse((await tool.RunAsync("devices", "find", "--limit", "7", "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal(7, plain.Length);
        Assert.Equal("id,name,address,mac,role,vlan,vendor,last_seen", csv[0]);
        Assert.Equal(plain.Select(static line => line.Split('\t')[0]), csv.Skip(1).Select(static line => line.Split(',')[0]));
        Assert.Equal(plain.Select(static line => line.Split('\t')[0]), json.RootElement.EnumerateArray().Select(static device =>
            device.GetProperty("id").ToString()));
    }

    [Fact]
    public async Task Nothing_found_is_an_empty_list()
    {
        using var tool = new TestTool(sensor.System);
        string[] find = ["devices", "find", "no-such-name"];
        Assert.Equal("", (await tool.RunAsync(find)).Ended(ExitCodes.Ok).Out);
        Assert.Equal("[]\n", (await tool.RunAsync([.. find, "--json"])).Ended(ExitCodes.Ok).Out);
        Assert.Single((await tool.RunAsync([.. find, "--csv"])).Ended(ExitCodes.Ok).Lines);
        tool.Width = 80;
        ToolResult people = (await tool.RunAsync(find)).Ended(ExitCodes.Ok);
        Assert.Equal("", people.Out);
        Assert.Contains("No devices.", people.Error, StringComparison.Ordinal);
        Assert.Equal("", (await tool.RunAsync([.. find, "--quiet"])).Error);
    }

    [Fact]
    public async Task An_export_has_every_member_and_leaves_no_half_file()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("devices.csv");
        (await tool.RunAsync("devices", "export", file)).Ended(ExitCodes.Ok);
        string[] lines = await File.ReadAllLinesAsync(file);
        Assert.Equal(61, lines.Length);
        Assert.StartsWith("id,display_name,ipaddr4", lines[0], StringComparison.Ordinal);
        (await tool.RunAsync("devices", "export", file)).Refused("exists", "--overwrite");
        (await tool.RunAsync("devices", "export", file, "--overwrite", "--fields", "id,macaddr", "--role", "gateway")).Ended(ExitCodes.Ok);
        Assert.Equal("id,macaddr", (await File.ReadAllLinesAsync(file))[0]);
        (await tool.RunAsync("devices", "export", "-", "--fields", "id,mac")).Refused("'mac'", "no member");
        (await tool.RunAsync("devices", "export", "-", "--fields", "id,macadr")).Refused("Did you mean macaddr");
        (await tool.RunAsync("devices", "export", tool.File("no/such/folder.csv"))).Refused("folder");
        Assert.Empty(Directory.GetFiles(tool.Folder, "*.part"));
    }

    [Fact]
    public async Task A_broken_export_keeps_the_old_file()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        string file = tool.File("devices.csv", "old");
        system.Faults.Add(Fault.Respond(403));
        (await tool.RunAsync("devices", "export", file, "--overwrite")).Ended(ExitCodes.SystemError);
        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Empty(Directory.GetFiles(tool.Folder, "*.part"));
    }

    [Fact]
    public async Task Devices_are_tagged_and_untagged()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync("devices", "tag", "mine")).Refused("Nothing chooses devices");
        (await tool.RunAsync("devices", "tag", "mine", "--id", "10001", "web")).Refused("together");
        (await tool.RunAsync("devices", "tag", "mine", "--id", "10001", "--remove")).Refused("no tag 'mine'");
        Assert.Contains("10001", (await tool.RunAsync("devices", "tag", "mine", "--id", "10001", "--dry-run")).Ended(ExitCodes.Ok).Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain(system.Requests, static request => request.Path.Contains("/tags", StringComparison.Ordinal) && request.Method == "POST");
        (await tool.RunAsync("devices", "tag", "mine", "--id", "10001", "--id", "10002")).Ended(ExitCodes.Ok);
        Assert.Equal(2, (await tool.RunAsync("devices", "find", "--tag", "mine")).Ended(ExitCodes.Ok).Lines.Length);
        (await tool.RunAsync("devices", "tag", "mine", "--id", "10001", "--remove")).Ended(ExitCodes.Ok);
        Assert.Single((await tool.RunAsync("devices", "find", "--tag", "mine")).Ended(ExitCodes.Ok).Lines);
        ToolResult partly = (await tool.RunAsync("devices", "tag", "mine", "--id", "10003", "--id", "999999")).Ended(ExitCodes.PartlyDone);
        Assert.Contains("999999", partly.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_are_put_into_a_group()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync("devices", "group", "Printers", "--id", "10001")).Refused("no device group 'Printers'", "--create");
        (await tool.RunAsync("devices", "group", "Printers", "--id", "10001", "--create")).Ended(ExitCodes.Ok);
        Assert.Contains(system.Requests, static request => request.Path.EndsWith("/devicegroups", StringComparison.Ordinal) && request.Method == "POST");
        (await tool.RunAsync("devices", "group", "Printers", "--id", "10001", "--remove")).Ended(ExitCodes.Ok);
    }

    [Theory]
    [InlineData(".", "'.' is no name for a file")]
    [InlineData("nowhere/devices.csv", "no folder 'nowhere' for the file 'devices.csv'")]
    [InlineData("", "'' is no name for a file")]
    public async Task A_path_that_cannot_become_a_file_is_refused_before_anything_is_sent(string path, string word)
    {
        using var tool = new TestTool(sensor.System);
        sensor.System.Requests.Clear();
        (await tool.RunAsync("devices", "export", path)).Refused(word);
        Assert.Empty(sensor.System.Requests);
    }

    [Theory]
    [InlineData("02:00")]
    [InlineData("02-00")]
    [InlineData("0200")]
    public async Task A_MAC_address_is_found_however_it_is_written(string start)
    {
        using var tool = new TestTool(sensor.System);
        string mac = (await tool.RunAsync("devices", "find", "--mac", start, "--csv", "--limit", "1")).Ended(ExitCodes.Ok).Lines[1].Split(',')[3];
        string digits = mac.Replace(":", "", StringComparison.Ordinal);
        foreach (string form in new[] { mac, mac.Replace(':', '-'), digits, $"{digits[..4]}.{digits[4..8]}.{digits[8..]}".ToLowerInvariant() })
        {
            Assert.Contains(mac, (await tool.RunAsync("devices", "find", "--mac", form)).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("devices", "find", "--role", "nope")]
    [InlineData("devices", "export", "-", "--role", "nope")]
    [InlineData("records", "search", "nosuchfield=1")]
    public async Task A_search_that_failed_does_not_look_like_an_empty_one(params string[] arguments)
    {
        using var tool = new TestTool(sensor.System);
        Assert.Equal("", (await tool.RunAsync([.. arguments, "--csv"])).Ended(ExitCodes.SystemError).Out);
    }

    [Fact]
    public async Task A_missing_object_is_named_and_after_others_it_is_5()
    {
        using var tool = new TestTool(sensor.System);
        foreach ((string what, string name, string there) in new[] { ("devices", "device 999999", "10001"), ("detections", "detection 999999", "1") })
        {
            Assert.Contains(name, (await tool.RunAsync(what, "show", "999999")).Ended(ExitCodes.SystemError).Error, StringComparison.Ordinal);
            Assert.Contains(name, (await tool.RunAsync(what, "show", "999999", there)).Ended(ExitCodes.SystemError).Error, StringComparison.Ordinal);
            Assert.Contains(name, (await tool.RunAsync(what, "show", there, "999999")).Ended(ExitCodes.PartlyDone).Error, StringComparison.Ordinal);
            Assert.Contains(name, (await tool.RunAsync(what, "show", there, "999999", "--csv")).Ended(ExitCodes.PartlyDone).Error, StringComparison.Ordinal);
        }

        Assert.Contains("detection 999999", (await tool.RunAsync("detections", "triage", "999999", "--ticket", "x")).Ended(ExitCodes.SystemError).Error,
            StringComparison.Ordinal);
        Assert.Contains("user 'eve'", (await tool.RunAsync("users", "show", "eve")).Ended(ExitCodes.SystemError).Error, StringComparison.Ordinal);
        Assert.Contains("user 'eve'", (await tool.RunAsync("users", "grant", "eve", "--level", "none")).Ended(ExitCodes.SystemError).Error,
            StringComparison.Ordinal);
        string deleted = (await tool.RunAsync("users", "delete", "eve", "--discard")).Ended(ExitCodes.SystemError).Error;
        Assert.Contains("user 'eve'", deleted, StringComparison.Ordinal);
    }
}
