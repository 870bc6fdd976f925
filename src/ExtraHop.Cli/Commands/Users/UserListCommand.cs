using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users list</c>.</summary>
internal static class UserListCommand
{
    private static readonly Option<string?> s_type = new("--type") { Description = "local or remote users alone.", HelpName = "TYPE" };

    public static Command Create()
    {
        s_type.AcceptOneOf("local", "remote");
        return new ToolCommand("list", "Lists the users.") { s_type }.With(
            null,
            "extrahop users list",
            "extrahop users list --type remote --csv > users.csv").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string? type = run.Get(s_type);
        using ExtraHopClient client = run.Connect();
        IReadOnlyList<User> users = await client.Users.ListAsync(run.CancellationToken);
        run.Write(users.Where(user => type is null || user.Type.Value == type), UserLayout.List);
        return ExitCodes.Ok;
    }
}
