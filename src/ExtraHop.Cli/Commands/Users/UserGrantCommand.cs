using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users grant</c>.</summary>
internal static class UserGrantCommand
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user name.", HelpName = "USER" };
    private static readonly UserRoleOptions s_roles = new();

    public static Command Create()
    {
        var command = new ToolCommand("grant", "Changes what a user may do.") { s_user };
        s_roles.AddTo(command);
        return command.With(
            "What is not given stays as it is. The level none takes everything but modules and add-ons.",
            "extrahop users grant ada --level full-write",
            "extrahop users grant ada --packets slices_only --ndr full").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string user = run.Get(s_user);
        if (!s_roles.IsGiven(run))
        {
            throw new RefusedInputException($"It is not said what '{user}' may do; expected --level, --packets, --ndr or --npm.");
        }

        using ExtraHopClient client = run.Connect();
        User now = await UserLayout.GetAsync(run, client, user);
        UserRoles roles = s_roles.Apply(run, now.GrantedRoles ?? new UserRoles());
        await client.Users.UpdateAsync(user, new UserUpdate { GrantedRoles = roles }, run.CancellationToken);
        run.Note($"The user '{user}' has the level {roles.Level}.");
        return ExitCodes.Ok;
    }
}
