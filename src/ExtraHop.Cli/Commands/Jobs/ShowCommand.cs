using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Jobs;

/// <summary><c>extrahop jobs show</c>.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> s_id = JobsCommands.IdArgument();

    public static Command Create() => new ToolCommand("show", "Shows a job.") { s_id }.With(null, "extrahop jobs show 7").Does(static async run =>
    {
        using ExtraHopClient client = run.Connect();
        run.Show(await JobsCommands.Attach(run, client, s_id).GetStatusAsync(run.CancellationToken), JobsCommands.Layout);
        return ExitCodes.Ok;
    });
}
