using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Jobs;

namespace ExtraHop.Client;

/// <summary>A job that a system runs: ask how it stands, wait for its end, or keep its id and come back from another process.</summary>
/// <remarks>
/// The handle can be awaited: <c>Job done = await handle;</c> waits as the client's options say. It is safe to use from several threads and can be
/// awaited more than once. To come back later, store <see cref="Id"/> or <see cref="Location"/> as text and attach to it again.
/// </remarks>
public sealed class JobHandle
{
    private readonly IJobsApi? _jobs;
    private readonly JobWaitOptions _wait;
    private readonly TimeProvider _time;
    private Job? _last;

    /// <summary>A handle over any <see cref="IJobsApi"/>; nothing is sent yet.</summary>
    /// <param name="jobs">Who is asked how the job stands.</param>
    /// <param name="idOrLocation">The job's id, or the path or address of the job.</param>
    /// <param name="wait">How to wait where the caller says nothing; null for the defaults.</param>
    /// <exception cref="ArgumentException">The text is no id and no location of a job.</exception>
    public JobHandle(IJobsApi jobs, string idOrLocation, JobWaitOptions? wait = null)
        : this(jobs, JobLocation.RequireId(idOrLocation), wait ?? new JobWaitOptions(), TimeProvider.System)
    {
    }

    internal JobHandle(IJobsApi? jobs, string id, JobWaitOptions wait, TimeProvider time, Job? last = null)
    {
        _jobs = jobs;
        _wait = wait;
        _time = time;
        _last = last;
        Id = id;
    }

    /// <summary>The system that runs the job; null where the handle is over another <see cref="IJobsApi"/> than a client's.</summary>
    internal Uri? Origin => (_jobs as ClientJobs)?.Origin;

    /// <summary>The job's id, a UUID as text.</summary>
    public string Id { get; }

    /// <summary>The job's path on its system, such as <c>/api/v1/jobs/1f0c7a52-4f0e-4b57-9d55-6a1df2a3c001</c>.</summary>
    public string Location => HasJob ? JobLocation.PathOf(Id) : string.Empty;

    /// <summary>False where the system did at once what was asked and named no job: the handle is done then, and nothing is asked.</summary>
    public bool HasJob => Id.Length > 0;

    /// <summary>The job as it was last seen; null before the first look.</summary>
    public Job? LastJob => Volatile.Read(ref _last);

    /// <summary>Where the job stood when it was last seen; null before the first look.</summary>
    public JobStatus? Status => LastJob?.Status;

    /// <summary>A handle with a known job and no system behind it, for the tests of code that takes handles. Waiting for a job that has not ended is an
    /// error.</summary>
    /// <param name="job">What the handle says of the job.</param>
    public static JobHandle FromJob(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new JobHandle(null, job.Id, new JobWaitOptions(), TimeProvider.System, job);
    }

    /// <summary>Asks the system how the job stands (<c>GET /jobs/{id}</c>). A job that failed is an answer here, not an error.</summary>
    /// <param name="cancellationToken">Ends the question.</param>
    /// <exception cref="ExtraHopApiException">The system refuses to say; 404 when it has no such job.</exception>
    /// <exception cref="ExtraHopResponseException">The answer is no job.</exception>
    /// <exception cref="ExtraHopTransportException">The system cannot be reached.</exception>
    public async Task<Job> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        if (_jobs is null || !HasJob)
        {
            return LastJob!;
        }

        Job job = await _jobs.GetAsync(Id, cancellationToken).ConfigureAwait(false);

        // Of two questions that cross each other, the one that saw the end wins.
        Job? seen = LastJob;
        while (seen is not { Status.IsFinal: true } && Interlocked.CompareExchange(ref _last, job, seen) is var now && !ReferenceEquals(now, seen))
        {
            seen = now;
        }

        return job;
    }

    /// <summary>Waits for the job's end. The first look comes at once; a job that is known to have ended is not asked for again.</summary>
    /// <remarks>
    /// While the system restarts it refuses connections or answers with 5xx; that is waited out for up to <see cref="JobWaitOptions.UnreachableTimeout"/> in
    /// one piece. It may also answer with 404, a web page, an empty or broken answer, 401 or 403. Once this handle has seen its job, these are waited out for
    /// up to <see cref="JobWaitOptions.StartupTimeout"/>; before that they are errors at once, but for 404 and unreadable answers after an outage.
    /// Too many requests (429) only cost a pause, and a <c>Retry-After</c> lengthens it. A certificate that is refused is told at once: make a client that
    /// trusts the new one, and attach there.
    /// </remarks>
    /// <param name="options">How to wait; null for the client's own.</param>
    /// <param name="progress">Told where the job stands at the first answer and at each change.</param>
    /// <param name="cancellationToken">Ends the wait, not the job.</param>
    /// <returns>The job, ended well.</returns>
    /// <exception cref="JobFailedException">The job ended <c>FAILED</c> or <c>TIMEOUT</c>.</exception>
    /// <exception cref="JobTimeoutException">The wait took longer than the options allow, or the system stayed unreachable for too long. The job goes
    /// on.</exception>
    /// <exception cref="ExtraHopApiException">The system refuses to say how the job stands; 404 when it has no such job.</exception>
    /// <exception cref="ExtraHopResponseException">The system answered, but not with a job.</exception>
    /// <exception cref="ExtraHopTransportException">The system's certificate is not trusted, or a proxy refused its credential: waiting does not mend
    /// that.</exception>
    public async Task<Job> WaitAsync(JobWaitOptions? options = null, IProgress<JobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        JobWaitOptions valid = (options ?? _wait).Validated();
        Job job;
        if (LastJob is { Status.IsFinal: true } ended)
        {
            job = ended;
            progress?.Report(JobProgress.Of(job, TimeSpan.Zero));
        }
        else if (_jobs is null)
        {
            throw new InvalidOperationException(
                $"The handle of job {JobFailedException.Shown(Id)} has no system behind it, and its job has not ended: there is nothing to wait for.");
        }
        else
        {
            job = await new JobWait(this, valid, _time, progress).RunAsync(cancellationToken).ConfigureAwait(false);
        }

        return job.Status.IsDone ? job : throw new JobFailedException(job) { Origin = Origin };
    }

    /// <summary>Lets the handle be awaited: waits as the client's options say.</summary>
    public TaskAwaiter<Job> GetAwaiter() => WaitAsync().GetAwaiter();

    /// <summary>Lets the handle be awaited without resuming on the captured context.</summary>
    /// <param name="continueOnCapturedContext">Whether to resume where the await began.</param>
    public ConfiguredTaskAwaitable<Job> ConfigureAwait(bool continueOnCapturedContext) => WaitAsync().ConfigureAwait(continueOnCapturedContext);

    /// <summary>The job's id and where it was last seen to stand.</summary>
    public override string ToString() =>
        !HasJob
            ? "No job: done at once"
            : $"Job {JobFailedException.Shown(Id)} ({(Status is { } status ? JobFailedException.Shown(status.Value) : "not asked yet")})";

    /// <summary>Reads the Location of an answer. Without one, the system did at once what was asked.</summary>
    /// <exception cref="ExtraHopResponseException">The Location names something else than a job.</exception>
    internal static JobHandle Of(ApiAnswer answer, IJobsApi jobs, JobWaitOptions wait, TimeProvider time) => answer.Location is { } location
        ? new JobHandle(jobs, JobLocation.RequireId(answer, location), wait, time)
        : new JobHandle(jobs, string.Empty, wait, time, new Job { Status = JobStatus.Done });
}
