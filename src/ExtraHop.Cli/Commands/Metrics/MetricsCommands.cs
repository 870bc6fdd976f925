using System.CommandLine;

namespace ExtraHop.Cli.Commands.Metrics;

/// <summary><c>extrahop metrics</c>.</summary>
internal static class MetricsCommands
{
    public static Command Create() => new ToolCommand("metrics", "Shows metrics over time or in total, with a chart.")
    {
        SeriesCommand.Create(),
        TotalCommand.Create(),
    };
}
