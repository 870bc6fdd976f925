using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users delete</c>.</summary>
internal static class UserDeleteCommand
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user name.", HelpName = "USER" };
    private static readonly Option<string?> s_heir = new("--heir")
    {
        Description = "The user who gets the dashboards, collections and activity maps.",
        HelpName = "USER",
    };
    private static readonly Option<bool> s_discard = new("--discard") { Description = "Deletes what the user owns, too." };

    public static Command Create() => new ToolCommand("delete", "Deletes a user and hands on what the user owns.") { s_user, s_heir, s_discard }.With(
        "Either --heir or --discard is needed. The heir is looked up first: nothing is deleted where there is no such user.",
        "extrahop users delete ada --heir grace",
        "extrahop users delete temp --discard").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string user = run.Get(s_user);
        string? heir = run.Get(s_heir);
        if (run.Has(s_heir) == run.Get(s_discard))
        {
            throw new RefusedInputException(run.Has(s_heir)
                ? "--heir and --discard are given together; expected one of them."
                : $"It is not said what becomes of what '{user}' owns; expected --heir USER or --discard.");
        }

        if (heir is not null && (heir.Length == 0 || string.Equals(heir, user, StringComparison.Ordinal)))
        {
            throw new RefusedInputException($"--heir is '{heir}'; expected another user than '{user}'.");
        }

        using ExtraHopClient client = run.Connect();
        if (heir is not null)
        {
            try
            {
                await client.Users.GetAsync(heir, run.CancellationToken);
            }
            catch (ExtraHopNotFoundException error)
            {
                throw new RefusedInputException($"There is no user '{heir}' to be the heir; nothing was deleted.", error);
            }
        }

        try
        {
            await client.Users.DeleteAsync(user, heir, run.CancellationToken);
        }
        catch (ExtraHopNotFoundException error)
        {
            throw new NamedFailureException($"user '{user}'", error, partly: false);
        }

        run.Note(heir is null ? $"The user '{user}' is deleted." : $"The user '{user}' is deleted; '{heir}' has what the user owned.");
        return ExitCodes.Ok;
    }
}
