using System.Text.Json;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Cli.Tests;

/// <summary>Users: listed, shown, deleted with an heir.</summary>
public sealed class UsersTests
{
    [Fact]
    public async Task Users_are_listed_shown_and_deleted_with_an_heir()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        foreach (string name in new[] { "ada", "grace" })
        {
            (await tool.RunAsync("api", "post", "/users", "--body",
                $$"""{"username": "{{name}}", "name": "[b]{{name}}", "password": "a long first password", "type": "remote"}"""))
                .Ended(ExitCodes.Ok);
        }

        string[] csv = (await tool.RunAsync("users", "list", "--csv")).Ended(ExitCodes.Ok).Lines;
        Assert.Equal("username,name,type,enabled,privileges,joined,last_login", csv[0]);
        Assert.Contains(csv, static line => line.StartsWith("ada,[b]ada,remote,", StringComparison.Ordinal));
        Assert.All((await tool.RunAsync("users", "list", "--type", "local")).Ended(ExitCodes.Ok).Lines,
            static line => Assert.Equal("local", line.Split('\t')[2]));
        tool.Width = 100;
        Assert.Contains("[b]ada", (await tool.RunAsync("users", "show", "ada")).Ended(ExitCodes.Ok).Out, StringComparison.Ordinal);
        tool.Width = null;
        using var shown = JsonDocument.Parse((await tool.RunAsync("users", "show", "ada", "--json")).Ended(ExitCodes.Ok).Out);
        Assert.Equal("ada", shown.RootElement.GetProperty("username").GetString());

        (await tool.RunAsync("users", "delete", "ada", "--heir", "grase")).Refused("no user 'grase'", "nothing was deleted");
        (await tool.RunAsync("users", "show", "ada")).Ended(ExitCodes.Ok);
        (await tool.RunAsync("users", "delete", "ada", "--heir", "grace")).Ended(ExitCodes.Ok);
        Assert.Contains(system.Requests, static request => request.Method == "DELETE" && request.Query.Contains("dest_user=grace", StringComparison.Ordinal));
        (await tool.RunAsync("users", "show", "ada")).Ended(ExitCodes.SystemError);
        (await tool.RunAsync("users", "delete", "grace", "--discard")).Ended(ExitCodes.Ok);
        (await tool.RunAsync("users", "delete", "grace", "--discard")).Ended(ExitCodes.SystemError);
    }

    [Theory]
    [InlineData("--heir USER or --discard", "delete", "ada")]
    [InlineData("together", "delete", "ada", "--heir", "grace", "--discard")]
    [InlineData("another user than 'ada'", "delete", "ada", "--heir", "ada")]
    [InlineData("--heir is ''", "delete", "ada", "--heir=")]
    [InlineData("'admin'", "list", "--type", "admin")]
    public async Task Bad_input_is_refused_before_anything_is_sent(string word, params string[] arguments)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system);
        (await tool.RunAsync(["users", .. arguments])).Refused(word);
        Assert.Empty(system.Requests);
    }
}
