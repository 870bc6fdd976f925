using System.Globalization;
using System.Text.Json;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Detections: listed, shown, triaged, exported.</summary>
public sealed class DetectionsTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Fact]
    public async Task A_list_holds_what_was_asked_for_the_newest_first_in_every_format()
    {
        using var tool = new TestTool(sensor.System);
        string[] list = ["detections", "list", "--risk", "70", "--type", "dns_tunnel", "--type", "data_exfiltration"];
        string[] csv = (await tool.RunAsync([.. list, "--csv"])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal("id,risk,title,type,status,assignee,offenders,victims,start_time,end_time,resolution,ticket", csv[0]);
        string[][] rows = [.. csv.Skip(1).Select(static line => line.Split(','))];
        Assert.Equal(["data_exfiltration", "dns_tunnel"], rows.Select(static row => row[3]).Distinct().Order());
        Assert.All(rows, static row => Assert.True(int.Parse(row[1], CultureInfo.InvariantCulture) >= 70));
        Assert.Equal(rows.Select(static row => row[8]).OrderDescending(StringComparer.Ordinal), rows.Select(static row => row[8]));
        using var json = JsonDocument.Parse((await tool.RunAsync([.. list, "--json"])).Ended(ExitCodes.Ok).Out);
        Assert.Equal(rows.Select(static row => row[0]), json.RootElement.EnumerateArray().Select(static detection => detection.GetProperty("id").ToString()));
        string[] plain = (await tool.RunAsync([.. list, "--limit", "3"])).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(rows.Take(3).Select(static row => row[0]), plain.Select(static line => line.Split('\t')[0]));
    }

    [Fact]
    public async Task None_means_those_without_a_value()
    {
        using var tool = new TestTool(sensor.System);
        string[] csv = (await tool.RunAsync("detections", "list", "--status", "none", "--status", "new", "--assignee", "none",
            "--csv")).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(["", "new"], csv.Skip(1).Select(static line => line.Split(',')[4]).Distinct().Order());
        Assert.All(csv.Skip(1), static line => Assert.Equal("", line.Split(',')[5]));
    }

    [Fact]
    public async Task A_detection_is_triaged_and_opened_again()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync("detections", "triage", "1", "2", "2", "--status", "closed", "--resolution", "no_action_taken", "--assignee",
            "[b]ada[/]", "--ticket", "CHG-1", "--note=--x")).Ended(ExitCodes.Ok);
        Assert.Equal(2, system.Requests.Count(static request => request.Method == "PATCH"));
        foreach (string id in new[] { "1", "2" })
        {
            string shown = (await tool.RunAsync("detections", "show", id)).Ended(ExitCodes.Ok).Out;
            Assert.Contains("status\tclosed\n", shown, StringComparison.Ordinal);
            Assert.Contains("resolution\tno_action_taken\n", shown, StringComparison.Ordinal);
            Assert.Contains("assignee\t[b]ada[/]\n", shown, StringComparison.Ordinal);
            Assert.Contains("ticket\tCHG-1\n", shown, StringComparison.Ordinal);
            Assert.Contains("--x", (await tool.RunAsync("api", "get", $"/detections/{id}/notes")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        }

        tool.Width = 100;
        Assert.Contains("[b]ada[/]", (await tool.RunAsync("detections", "list", "--assignee", "[b]ada[/]")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        tool.Width = null;
        (await tool.RunAsync("detections", "triage", "1", "--status", "none", "--assignee=", "--ticket", "", "--note", "")).Ended(ExitCodes.Ok);
        string open = (await tool.RunAsync("detections", "show", "1")).Ended(ExitCodes.Ok).Out;
        foreach (string name in new[] { "status", "resolution", "assignee", "ticket" })
        {
            Assert.DoesNotContain($"\n{name}\t", open, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_what_is_given_is_sent()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync("detections", "triage", "1", "--assignee", "ada")).Ended(ExitCodes.Ok);
        Assert.Equal("""{"assignee":"ada"}""", system.Requests.Single().BodyText);
    }

    [Fact]
    public async Task Some_changed_is_5_and_none_changed_is_the_error()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        ToolResult partly = (await tool.RunAsync("detections", "triage", "999999", "1", "--assignee", "ada")).Ended(ExitCodes.PartlyDone);
        Assert.Contains("detection 999999", partly.Error, StringComparison.Ordinal);
        Assert.Contains("1 detection changed", partly.Error, StringComparison.Ordinal);
        (await tool.RunAsync("detections", "triage", "999999", "--assignee", "ada")).Ended(ExitCodes.SystemError);
        (await tool.RunAsync("detections", "triage", "999999", "999998", "--assignee", "ada")).Ended(ExitCodes.SystemError);
        (await tool.RunAsync("detections", "show", "999999")).Ended(ExitCodes.SystemError);
    }

    [Fact]
    public async Task Several_are_shown_as_one_list_for_programs()
    {
        using var tool = new TestTool(sensor.System);
        using var json = JsonDocument.Parse((await tool.RunAsync("detections", "show", "2", "1", "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal(["2", "1"], json.RootElement.EnumerateArray().Select(static detection => detection.GetProperty("id").ToString()));
        Assert.Equal(3, (await tool.RunAsync("detections", "show", "2", "1", "--csv")).Ended(ExitCodes.Ok).Lines.Length);
    }

    [Fact]
    public async Task An_export_has_all_and_a_broken_one_keeps_the_old_file()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        string file = tool.File("detections.csv");
        (await tool.RunAsync("detections", "export", file)).Ended(ExitCodes.Ok);
        string written = await File.ReadAllTextAsync(file);
        string[] listed = (await tool.RunAsync("detections", "list")).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(listed.Length + 1, written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",TA0011,T1071,", written, StringComparison.Ordinal);
        (await tool.RunAsync("detections", "export", file)).Refused("exists", "--overwrite");
        system.Faults.Add(Fault.Respond(403));
        (await tool.RunAsync("detections", "export", file, "--overwrite")).Ended(ExitCodes.SystemError);
        Assert.Equal(written, await File.ReadAllTextAsync(file));
        Assert.Empty(Directory.GetFiles(tool.Folder, "*.part"));
        using var json = JsonDocument.Parse((await tool.RunAsync("detections", "export", "-", "--json", "--status", "closed")).Ended(ExitCodes.Ok).Out);
        Assert.All(json.RootElement.EnumerateArray(), static detection => Assert.Equal("closed", detection.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("'x1'", "show", "x1")]
    [InlineData("'0'", "triage", "0", "--status", "new")]
    [InlineData("Nothing is to be changed", "triage", "1")]
    [InlineData("expected --status closed", "triage", "1", "--status", "new", "--resolution", "action_taken")]
    [InlineData("'done'", "triage", "1", "--status", "done")]
    [InlineData("'100'", "list", "--risk", "100")]
    [InlineData("'open'", "list", "--status", "open")]
    [InlineData("not a time", "list", "--from", "monday")]
    public async Task Bad_input_is_refused_before_anything_is_sent(string word, params string[] arguments)
    {
        using var tool = new TestTool(sensor.System);
        int before = sensor.System.Requests.Count;
        (await tool.RunAsync(["detections", .. arguments])).Refused(word);
        Assert.Equal(before, sensor.System.Requests.Count);
    }
}
