using System.CommandLine;

namespace ExtraHop.Cli.Commands.Users;

/// <summary><c>extrahop users</c>.</summary>
internal static class UsersCommands
{
    public static Command Create() => new ToolCommand("users", "Lists, shows, creates, changes and deletes users.")
    {
        UserListCommand.Create(),
        UserShowCommand.Create(),
        UserCreateCommand.Create(),
        UserGrantCommand.Create(),
        UserDeleteCommand.Create(),
    };
}
