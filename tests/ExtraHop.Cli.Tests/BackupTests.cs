using System.Text.Json;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Backups: of one system, of the list, and what is left where one fails.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_is_made_and_downloaded()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        string folder = tool.File("new/backups");
        ToolResult result = (await tool.RunAsync("backup", folder, "--label", "[red]nightly", "--json")).Ended(ExitCodes.Ok);
        using var rows = JsonDocument.Parse(result.Out);
        string file = Directory.GetFiles(folder).Single();
        Assert.Equal(file, rows.RootElement[0].GetProperty("file").GetString());
        Assert.EndsWith(".exbk", file, StringComparison.Ordinal);
        Assert.DoesNotContain(':', Path.GetFileName(file));
        Assert.Equal(new FileInfo(file).Length, rows.RootElement[0].GetProperty("bytes").GetInt64());
        Assert.True(new FileInfo(file).Length > 0);
        Assert.Contains("[red]nightly", (await tool.RunAsync("api", "get", "/customizations")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        Assert.Contains("making the backup", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_systems_of_the_list_are_saved_and_one_that_fails_is_named()
    {
        await using ExtraHopSimulator first = await ExtraHopSimulator.StartAsync();
        await using ExtraHopSimulator second = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool();
        await AddAsync(tool, "one", first);
        await AddAsync(tool, "two", second);
        (await tool.RunAsync("backup", tool.File("all"), "--all")).Ended(ExitCodes.Ok);
        Assert.Equal(2, Directory.GetFiles(tool.File("all")).Length);

        second.Faults.Add(Fault.Respond(403));
        string[] lines = (await tool.RunAsync("backup", tool.File("some"), "two", "one", "--csv")).Ended(ExitCodes.PartlyDone).Lines;
        Assert.Equal("name,host,bytes,file,problem", lines[0]);
        Assert.StartsWith("two,", lines[1], StringComparison.Ordinal);
        Assert.Contains("403", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("one-", Path.GetFileName(Directory.GetFiles(tool.File("some")).Single()), StringComparison.Ordinal);

        second.Faults.Add(Fault.Respond(403));
        (await tool.RunAsync("backup", tool.File("none"), "two")).Ended(ExitCodes.SystemError);
        Assert.Empty(Directory.GetFiles(tool.File("none")));
    }

    [Fact]
    public async Task Bad_input_is_refused_before_anything_is_sent()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        string file = tool.File("file", "");
        (await tool.RunAsync("backup", tool.File("b"), "--all")).Refused("the list has no systems");
        (await tool.RunAsync("backup", tool.File("b"), "nobody")).Refused("no system 'nobody'");
        (await tool.RunAsync("backup", tool.File("b"), "--all", "nobody")).Refused("--all");
        (await tool.RunAsync("backup", tool.File("b"), "x", "-s", "y")).Refused("--system");
        (await tool.RunAsync("backup", tool.File("b"), "--label", " ")).Refused("--label is ' '");
        (await tool.RunAsync("backup", file)).Refused(file);
        Assert.Empty(system.Requests);
        Assert.False(Directory.Exists(tool.File("b")));
    }

    private static async Task AddAsync(TestTool tool, string name, ExtraHopSimulator system)
    {
        string key = tool.File($"{name}.key", system.ApiKey);
        (await tool.RunAsync("systems", "add", name, system.Host, "--key-file", key, "--pin", system.CertificateSha256)).Ended(ExitCodes.Ok);
    }

    [Fact]
    public async Task A_file_that_is_there_is_seen_before_the_system_is_asked()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system) { Time = new StandingClock() };
        string folder = Directory.CreateDirectory(tool.File("taken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, $"{system.Host.Replace(':', '-')}-20261128-061500.exbk"), "");

        ToolResult result = (await tool.RunAsync("backup", folder)).Ended(ExitCodes.Refused);
        Assert.Contains("exists; expected another folder", result.Out, StringComparison.Ordinal);
        Assert.Empty(system.Requests);
    }
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 6, 15, 0, TimeSpan.Zero);
    }
}
