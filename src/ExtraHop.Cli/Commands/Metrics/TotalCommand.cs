using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Metrics;

/// <summary><c>extrahop metrics total</c>.</summary>
internal static class TotalCommand
{
    private static readonly MetricQueryOptions s_query = new();
    private static readonly Option<bool> s_each = new("--each") { Description = "A line for each object, in place of all objects together." };

    public static Command Create()
    {
        var command = new ToolCommand("total", "Shows metrics summed up over the window.");
        s_query.AddTo(command);
        command.Add(s_each);
        return command.With(
            "A metric by key, such as status codes, has a line for each key.",
            "extrahop metrics total http_server req rsp_error --device 10212 --device 10213 --each",
            "extrahop metrics total http_server_detail status_code --device 10212 --from -1d",
            "extrahop metrics total dns_client host_query --key '/example/' --application 7").Does(RunAsync);
    }

    private static Task<int> RunAsync(CommandRun run) =>
        MetricReport.RunAsync(run, s_query.Read(run), run.Get(s_each) ? MetricRollup.TotalByObject : MetricRollup.Total);
}
