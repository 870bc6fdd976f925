using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Users;

/// <summary>How users are listed.</summary>
internal static class UserLayout
{
    public static RowLayout<User> List { get; } = RowLayout.Of<User>(
        "users",
        new("username", static user => user.Username),
        new("name", static user => user.Name),
        new("type", static user => user.Type.Value),
        new("enabled", static user => user.Enabled switch { true => "true", false => "false", _ => null }),
        new("privileges", static user => (user.EffectiveRoles ?? user.GrantedRoles)?.Level.ToString()),
        new("joined", static user => Times.Exact(user.DateJoined)) { OnlyData = true },
        new("last login", static user => Times.Exact(user.LastUiLoginTime)));

    /// <summary>A user by name; an error of the system names it.</summary>
    public static Task<User> GetAsync(CommandRun run, ExtraHopClient client, string user) =>
        NamedFailureException.WrapAsync($"user '{user}'", partly: false, () => client.Users.GetAsync(user, run.CancellationToken));
}
