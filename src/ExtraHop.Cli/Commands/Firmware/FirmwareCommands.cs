using System.CommandLine;

namespace ExtraHop.Cli.Commands.Firmware;

/// <summary><c>extrahop firmware</c>.</summary>
internal static class FirmwareCommands
{
    public static Command Create() => new ToolCommand("firmware", "Shows the firmware of a system and what it can upgrade to.")
    {
        FirmwareListCommand.Create(),
        FirmwareShowCommand.Create(),
    };
}
