using System.Net;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Jobs;

/// <summary>Looks for a job whose answer was lost: one that the system did not list before.</summary>
/// <param name="jobs">Who is asked.</param>
/// <param name="before">The ids that were listed before the job was asked for. The API tells no times, so this is what tells an old job from a new one.</param>
/// <param name="isIt">Tells the job from others that may begin meanwhile.</param>
/// <param name="options">How to look, and for how long.</param>
/// <param name="time">The clock.</param>
internal sealed class LostJobSearch(IJobsApi jobs, IReadOnlySet<string> before, Func<Job, bool> isIt, JobWaitOptions options, TimeProvider time)
    : SystemWait<LostJobSearch.Found>(options, time)
{
    protected override string Subject => "a job whose answer was lost";

    /// <summary>The system did list its jobs.</summary>
    protected override bool WasSeen => true;

    protected override async Task<Found> LookAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Job> listed = await jobs.ListAsync(cancellationToken).ConfigureAwait(false);
        Job[] found = [.. listed.Where(job => job.Id.Length > 0 && !before.Contains(job.Id) && isIt(job))];

        // The system may still be at work on the request: that is no other case than a system that does not know a job yet.
        return found.Length > 0 ? new Found(found) : throw new ExtraHopNotFoundException(new ApiErrorDetails
        {
            StatusCode = HttpStatusCode.NotFound,
            Method = "GET",
            PathTemplate = "/jobs",
            ErrorMessage = "no new job is listed.",
        });
    }

    protected override bool IsOver(Found seen) => true;

    protected override Exception TookTooLong(Exception? problem) => new TimeoutException("The search took too long.", problem);

    protected override Exception StayedUnreachable(Exception problem) => new TimeoutException("The system stayed unreachable.", problem);

    /// <summary>The new jobs. No array: native compilation cannot keep everything of one.</summary>
    internal sealed record Found(IReadOnlyList<Job> Jobs);
}
