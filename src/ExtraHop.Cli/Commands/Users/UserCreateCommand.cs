using System.CommandLine;
using ExtraHop.Cli.Commands.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users create</c>.</summary>
internal static class UserCreateCommand
{
    private static readonly Argument<string> s_user = new("user") { Description = "The login name.", HelpName = "USER" };
    private static readonly Option<string?> s_name = new("--name") { Description = "The full name (default: the login name).", HelpName = "NAME" };
    private static readonly Option<string?> s_password = new("--password-file")
    {
        Description = "The password is in this file, or - for stdin. Otherwise EXTRAHOP_NEW_PASSWORD, otherwise it is asked for.",
        HelpName = "FILE|-",
    };

    private static readonly UserRoleOptions s_roles = new();
    private static readonly Option<bool> s_remote = new("--remote") { Description = "A directory checks the password, not this system." };
    private static readonly Option<bool> s_disabled = new("--disabled") { Description = "The user cannot log in yet." };
    private static readonly Option<bool> s_key = new("--api-key") { Description = "Makes an API key, too, and writes it to stdout: it is shown this once." };

    public static Command Create()
    {
        var command = new ToolCommand("create", "Creates a user.") { s_user, s_name, s_password };
        s_roles.AddTo(command);
        command.Add(s_remote);
        command.Add(s_disabled);
        command.Add(s_key);
        return command.With(
            "Without --level the system decides (limited-write). The password never stands on the command line.",
            "extrahop users create ada --name 'Ada Lovelace' --level full-write",
            "extrahop users create collector --level read-only --packets slices_only --password-file - --api-key < password > key").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string user = run.Get(s_user);
        if (string.IsNullOrWhiteSpace(user))
        {
            throw new RefusedInputException($"The user name is '{user}'; expected a login name.");
        }

        UserRoles? roles = s_roles.IsGiven(run) ? s_roles.Apply(run, UserRoles.LimitedWrite) : null;
        string password = await CredentialInput.ReadAsync(run, run.Get(s_password), "EXTRAHOP_NEW_PASSWORD", "password", "--password-file");
        using ExtraHopClient client = run.Connect();
        UserCreated created = await client.Users.CreateAsync(
            new UserCreate
            {
                Username = user,
                Name = run.Get(s_name) ?? user,
                Password = password,
                Type = run.Get(s_remote) ? UserType.Remote : UserType.Local,
                Enabled = !run.Get(s_disabled),
                GrantedRoles = roles,
                CreateApiKey = run.Get(s_key) ? true : null,
            },
            run.CancellationToken);
        run.Note($"The user '{user}' is created.");
        if (run.Get(s_key))
        {
            run.Terminal.Out.WriteLine(created.ApiKey ?? throw new InvalidOperationException($"The user '{user}' is created, but the system gave no API key."));
        }

        return ExitCodes.Ok;
    }
}
