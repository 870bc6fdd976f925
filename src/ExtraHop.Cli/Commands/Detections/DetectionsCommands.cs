using System.CommandLine;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary><c>extrahop detections</c>.</summary>
internal static class DetectionsCommands
{
    public static Command Create() => new ToolCommand("detections", "Lists, shows, triages and exports detections.")
    {
        ListCommand.Create(),
        ShowCommand.Create(),
        TriageCommand.Create(),
        ExportCommand.Create(),
    };
}
