using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Jobs;

/// <summary>Shows the steps of a job. Unlike <see cref="Progress{T}"/> it reports at once and in order.</summary>
internal sealed class JobProgressReport(ProgressLine line) : IProgress<JobProgress>
{
    public void Report(JobProgress value) => line.Step(Describe(value));

    private static string Describe(JobProgress progress) =>
        !progress.IsReachable ? "The system is not reachable"
        : progress.StepNumber is { } step ? string.Create(CultureInfo.InvariantCulture, $"{step}/{progress.TotalSteps} {progress.StepDescription}")
        : progress.StepDescription ?? progress.Status?.Value ?? "Waiting";
}
