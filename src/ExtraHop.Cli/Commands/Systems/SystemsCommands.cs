using System.CommandLine;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems</c>: the list of systems that commands can name.</summary>
internal static class SystemsCommands
{
    public static Command Create() => new ToolCommand("systems", "The systems that commands can name, with their keys and pinned certificates.")
    {
        ListCommand.Create(),
        AddCommand.Create(),
        TestCommand.Create(),
        PinCommand.Create(),
        DefaultCommand.Create(),
        RemoveCommand.Create(),
    };

    /// <summary>The argument for a system of the list.</summary>
    public static Argument<string> NameArgument() => new("name") { Description = "The name in the list.", HelpName = "NAME" };
}
