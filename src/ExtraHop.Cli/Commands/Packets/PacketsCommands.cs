using System.CommandLine;

namespace ExtraHop.Cli.Commands.Packets;

/// <summary><c>extrahop packets</c>.</summary>
internal static class PacketsCommands
{
    public static Command Create() => new ToolCommand("packets", "Searches packets, shows who talks most, reads and cuts capture files.")
    {
        SearchCommand.Create(),
        TopCommand.Create(),
        ReadCommand.Create(),
        SliceCommand.Create(),
        SplitCommand.Create(),
    };
}
