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

    [Fact]
    public async Task Users_are_created_and_granted_more()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var tool = new TestTool(system) { Input = "a long first password\n" };
        string[] create =
            ["users", "create", "ada", "--name=--Ada [x]", "--level", "read-only", "--packets", "slices_only", "--password-file", "-", "--api-key"];
        ToolResult made = (await tool.RunAsync(create)).Ended(ExitCodes.Ok);
        string key = Assert.Single(made.Lines);
        Assert.DoesNotContain(key, made.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a long first password", made.Out + made.Error, StringComparison.Ordinal);
        using (var shown = JsonDocument.Parse((await tool.RunAsync("users", "show", "ada", "--json")).Ended(ExitCodes.Ok).Out))
        {
            Assert.Equal("--Ada [x]", shown.RootElement.GetProperty("name").GetString());
            JsonElement roles = shown.RootElement.GetProperty("granted_roles");
            Assert.Equal(("full", "slices_only"), (roles.GetProperty("metrics").GetString(), roles.GetProperty("packets").GetString()));
        }

        (await tool.RunAsync("users", "grant", "ada", "--level", "full-write", "--ndr", "full")).Ended(ExitCodes.Ok);
        using (var shown = JsonDocument.Parse((await tool.RunAsync("users", "show", "ada", "--json")).Ended(ExitCodes.Ok).Out))
        {
            JsonElement roles = shown.RootElement.GetProperty("granted_roles");
            Assert.Equal(
                ("full", "slices_only", "full"),
                (roles.GetProperty("write").GetString(), roles.GetProperty("packets").GetString(), roles.GetProperty("ndr").GetString()));
        }

        // The key of the new user is one that works.
        tool.Set("EXTRAHOP_API_KEY", key);
        (await tool.RunAsync("devices", "find", "--limit", "1")).Ended(ExitCodes.Ok);
        tool.Set("EXTRAHOP_API_KEY", system.ApiKey).Set("EXTRAHOP_NEW_PASSWORD", "another long password");
        (await tool.RunAsync("users", "create", "ada")).Ended(ExitCodes.SystemError);
        (await tool.RunAsync("users", "grant", "nobody", "--level", "none")).Ended(ExitCodes.SystemError);
    }

    [Theory]
    [InlineData("'king'", "create", "ada", "--level", "king")]
    [InlineData("--password-file FILE", "create", "ada")]
    [InlineData("The user name is ''", "create", "")]
    [InlineData("what 'ada' may do", "grant", "ada")]
    [InlineData("'some'", "grant", "ada", "--ndr", "some")]
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
