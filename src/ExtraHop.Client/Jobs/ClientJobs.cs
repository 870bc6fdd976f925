using System.Net;
using ExtraHop.Client.Http.Settings;

namespace ExtraHop.Client.Jobs;

/// <summary>The jobs of a client: their handles wait as its options say, on its clock, for jobs of its system alone.</summary>
internal sealed class ClientJobs(IJobsApi jobs, ClientSettings settings) : IJobsApi
{
    public Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default) => jobs.ListAsync(cancellationToken);

    private const string NotFoundHint = "The system does not know the job: it belongs to another system, or ended so long ago that the system forgot it.";

    /// <summary>The system that runs the jobs.</summary>
    public Uri Origin => settings.Rest.Origin;

    public async Task<Job> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        try
        {
            return await jobs.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ExtraHopNotFoundException error)
        {
            throw new ExtraHopNotFoundException(
                error.Details with { Subject = "job " + JobFailedException.Shown(id), Hint = NotFoundHint }) { Origin = error.Origin };
        }
    }

    public JobHandle Attach(string idOrLocation) => new(this, JobLocation.RequireId(idOrLocation, settings.Rest), settings.JobWait, settings.Rest.Time);

    public async Task<JobHandle> StartAsync(
        Func<CancellationToken, Task<JobHandle>> start, Func<Job, bool>? isIt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (await KnownIdsAsync(cancellationToken).ConfigureAwait(false) is not { } before)
        {
            return await start(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await start(cancellationToken).ConfigureAwait(false);
        }
        catch (ExtraHopException error) when (MayHaveStarted(error))
        {
            if (await FindAsync(before, isIt ?? (static _ => true), cancellationToken).ConfigureAwait(false) is { } found)
            {
                return new JobHandle(this, found.Id, settings.JobWait, settings.Rest.Time, found);
            }

            throw;
        }
    }

    /// <summary>The jobs so far; null where the system does not say, and a job must start without them.</summary>
    private async Task<HashSet<string>?> KnownIdsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await jobs.ListAsync(cancellationToken).ConfigureAwait(false)).Select(static job => job.Id)];
        }
        catch (ExtraHopApiException)
        {
            return null;
        }
    }

    private async Task<Job?> FindAsync(HashSet<string> before, Func<Job, bool> isIt, CancellationToken cancellationToken)
    {
        try
        {
            LostJobSearch.Found found = await new LostJobSearch(jobs, before, isIt, settings.JobWait, settings.Rest.Time).RunAsync(cancellationToken)
                .ConfigureAwait(false);
            return found.Jobs is [var only] ? only : null;
        }
        catch (Exception error) when (error is ExtraHopException or TimeoutException)
        {
            // The caller learns of the answer that was lost; this is what came after it.
            return null;
        }
    }

    /// <summary>True where the request may have arrived, and no answer of the system says what became of it.</summary>
    internal static bool MayHaveStarted(ExtraHopException error) => error
        is ExtraHopTransportException { RequestWasSent: true }
        or ExtraHopTimeoutException { RequestWasSent: true }
        or ExtraHopResponseException
        or ExtraHopApiException { StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout };
}
