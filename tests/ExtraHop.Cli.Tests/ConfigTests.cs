using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>The running configuration: shown, saved, compared.</summary>
public sealed class ConfigTests(Sensor sensor) : IClassFixture<Sensor>
{
    [Fact]
    public async Task The_configuration_is_shown_whole_and_by_section()
    {
        using var tool = new TestTool(sensor.System);
        JsonObject whole = JsonNode.Parse((await tool.RunAsync("config", "show")).Ended(ExitCodes.Ok).Out)!.AsObject();
        Assert.Equal("example.com", (string?)whole["network"]!["domain"]);
        JsonObject section = JsonNode.Parse((await tool.RunAsync("config", "show", "capture")).Ended(ExitCodes.Ok).Out)!.AsObject();
        Assert.Equal("capture", section.Single().Key);
        Assert.True(JsonNode.DeepEquals(whole["capture"], section["capture"]));
        Assert.True(JsonNode.DeepEquals(whole, JsonNode.Parse((await tool.RunAsync("config", "show", "--saved", "--json")).Ended(ExitCodes.Ok).Out)));
        (await tool.RunAsync("config", "show", "no-such-section")).Ended(ExitCodes.SystemError);
        (await tool.RunAsync("config", "show", "capture", "--saved")).Refused("'capture'", "--saved");
        (await tool.RunAsync("config", "show", "--csv")).Refused("--csv");
    }

    [Fact]
    public async Task What_differs_from_a_saved_file_is_listed()
    {
        using var tool = new TestTool(sensor.System);
        string file = tool.File("config.json");
        (await tool.RunAsync("config", "save", file)).Ended(ExitCodes.Ok);
        Assert.Equal("", (await tool.RunAsync("config", "diff", file)).Ended(ExitCodes.Ok).Out);
        (await tool.RunAsync("config", "save", file)).Refused("exists", "--overwrite");

        JsonObject old = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        old["hostname"] = "[red]old";
        old["network"]!.AsObject().Remove("domain");
        old["network"]!["gone"] = new JsonArray(1, 2);
        await File.WriteAllTextAsync(file, old.ToJsonString());
        string[] lines = (await tool.RunAsync("config", "diff", file)).Ended(ExitCodes.Ok).Lines;
        Assert.Equal(["hostname\tchanged\t\"[red]old\"\t\"localhost\"", "network.domain\tadded\t\t\"example.com\"", "network.gone\tremoved\t[1,2]\t"], lines);
        using var json = JsonDocument.Parse((await tool.RunAsync("config", "diff", file, "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal(2, json.RootElement[2].GetProperty("before")[1].GetInt32());
        tool.Input = old.ToJsonString();
        Assert.Equal(lines, (await tool.RunAsync("config", "diff", "-")).Ended(ExitCodes.Ok).Lines);
        tool.Width = 100;
        Assert.Contains("[red]old", (await tool.RunAsync("config", "diff", file)).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_copy_on_the_system_is_the_older_one()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        Assert.Equal("", (await tool.RunAsync("config", "diff")).Ended(ExitCodes.Ok).Out);
        JsonObject changed = JsonNode.Parse((await tool.RunAsync("config", "show")).Ended(ExitCodes.Ok).Out)!.AsObject();
        changed["hostname"] = "renamed";
        (await tool.RunAsync("api", "put", "/runningconfig", "--body", changed.ToJsonString())).Ended(ExitCodes.Ok);
        Assert.Equal("hostname\tchanged\t\"localhost\"\t\"renamed\"", (await tool.RunAsync("config", "diff")).Ended(ExitCodes.Ok).Lines.Single());
    }

    [Fact]
    public async Task Bad_files_are_refused_before_anything_is_sent_and_a_broken_save_keeps_the_old_file()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync("config", "diff", tool.File("missing.json"))).Refused("missing.json", "no file");
        (await tool.RunAsync("config", "diff", tool.File("bad.json", "{\n\"a\": }"))).Refused("bad.json", "line 2");
        (await tool.RunAsync("config", "diff", tool.File("list.json", "[1]"))).Refused("list.json", "no JSON object");
        tool.Input = "";
        (await tool.RunAsync("config", "diff", "-")).Refused("stdin is not JSON");
        Assert.Empty(system.Requests);
        string file = tool.File("old.json", "old");
        system.Faults.Add(Fault.Respond(403));
        (await tool.RunAsync("config", "save", file, "--overwrite")).Ended(ExitCodes.SystemError);
        Assert.Equal("old", await File.ReadAllTextAsync(file));
        Assert.Empty(Directory.GetFiles(tool.Folder, "*.part"));
    }
}
