using System.CommandLine;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices</c>.</summary>
internal static class DevicesCommands
{
    public static Command Create() => new ToolCommand("devices", "Finds, shows, tags, groups and exports devices.")
    {
        FindCommand.Create(),
        ShowCommand.Create(),
        TagCommand.Create(),
        GroupCommand.Create(),
        ExportCommand.Create(),
    };
}
