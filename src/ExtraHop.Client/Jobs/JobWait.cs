namespace ExtraHop.Client.Jobs;

/// <summary>One wait for the end of one job, with reports on the way.</summary>
internal sealed class JobWait(JobHandle handle, JobWaitOptions options, TimeProvider time, IProgress<JobProgress>? progress) : SystemWait<Job>(options, time)
{
    private JobProgress? _reported;

    protected override string Subject => $"job {JobFailedException.Shown(handle.Id)}";

    protected override bool WasSeen => handle.LastJob is not null;

    protected override Task<Job> LookAsync(CancellationToken cancellationToken) => handle.GetStatusAsync(cancellationToken);

    protected override bool IsOver(Job seen) => seen.Status.IsFinal;

    protected override Exception TookTooLong(Exception? problem) => JobTimeoutException.TookTooLong(handle, Options.Timeout, problem);

    protected override Exception StayedUnreachable(Exception problem) => JobTimeoutException.Unreachable(handle, Options.UnreachableTimeout, problem);

    protected override void Looked(Job? seen)
    {
        if (progress is null)
        {
            return;
        }

        JobProgress report = JobProgress.Of(seen ?? handle.LastJob, Elapsed) with
        {
            UnreachableSince = UnreachableSince,
            Problem = Problem is null ? null : ExtraHopException.TextOf(Problem),
        };
        if (!report.SaysTheSameAs(_reported))
        {
            _reported = report;
            progress.Report(report);
        }
    }
}
