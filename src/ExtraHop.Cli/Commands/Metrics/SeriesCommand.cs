using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Metrics;

/// <summary><c>extrahop metrics series</c>.</summary>
internal static class SeriesCommand
{
    private static readonly MetricQueryOptions s_query = new();
    private static readonly Option<string?> s_cycle = new("--cycle")
    {
        Description = "The length of a line: 1sec, 30sec, 5min, 1hr or 24hr; otherwise the system chooses by the window.",
        HelpName = "CYCLE",
    };

    public static Command Create()
    {
        var command = new ToolCommand("series", "Shows metrics over time: a line for each object and cycle.");
        s_cycle.AcceptOneOf("auto", "1sec", "30sec", "5min", "1hr", "24hr");
        s_query.AddTo(command);
        command.Add(s_cycle);
        return command.With(
            "The chart is that of the first metric. A console gives the numbers of each of its sensors; they must not be added up, since two sensors may see "
                + "the same traffic.",
            "extrahop metrics series http_server req rsp_error --device 10212 --from -6h",
            "extrahop metrics series http_server tprocess --percentiles 50,95 --device 10212 --cycle 5min",
            "extrahop metrics series net bytes --device 10212 --device 10213 --csv > metrics.csv").Does(RunAsync);
    }

    private static Task<int> RunAsync(CommandRun run) =>
        MetricReport.RunAsync(run, s_query.Read(run) with { Cycle = run.Get(s_cycle) is { } cycle ? MetricCycle.FromValue(cycle) : MetricCycle.Auto },
            MetricRollup.OverTime);
}
