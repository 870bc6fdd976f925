using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Jobs;

/// <summary><c>extrahop jobs wait</c>.</summary>
internal static class WaitCommand
{
    private static readonly Argument<string> s_id = JobsCommands.IdArgument();
    private static readonly Option<TimeSpan?> s_for = Durations.Option("--for", "The most time to wait, such as 2h (default: 1h).");

    public static Command Create() => new ToolCommand("wait", "Waits until a job is done, through restarts of the system.") { s_id, s_for }.With(
        "Exits with 0 when it is done, with 2 when it failed, with 4 when the time is over; the job goes on then.",
        "extrahop jobs wait 7 --for 2h").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        using ExtraHopClient client = run.Connect();
        JobHandle job = JobsCommands.Attach(run, client, s_id);
        Job done;
        using (ProgressLine progress = run.Progress())
        {
            done = await job.WaitAsync(new JobWaitOptions { Timeout = run.Get(s_for) ?? TimeSpan.FromHours(1) }, new JobProgressReport(progress),
                run.CancellationToken);
        }

        run.Show(done, JobsCommands.Layout);
        return ExitCodes.Ok;
    }
}
