using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users show</c>.</summary>
internal static class UserShowCommand
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user name.", HelpName = "USER" };

    public static Command Create() => new ToolCommand("show", "Shows a user.") { s_user }.With(
        null,
        "extrahop users show ada",
        "extrahop users show ada --json | jq .granted_roles").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        using ExtraHopClient client = run.Connect();
        run.Show(await UserLayout.GetAsync(run, client, run.Get(s_user)), UserLayout.List);
        return ExitCodes.Ok;
    }
}
