using System.CommandLine;

namespace ExtraHop.Cli.Commands.Config;

/// <summary><c>extrahop config</c>.</summary>
internal static class ConfigCommands
{
    public static Command Create() => new ToolCommand("config", "Shows, compares and saves the running configuration.")
    {
        ConfigShowCommand.Create(),
        ConfigDiffCommand.Create(),
        ConfigSaveCommand.Create(),
    };
}
