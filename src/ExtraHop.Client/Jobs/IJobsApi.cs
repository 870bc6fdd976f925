using Refit;

namespace ExtraHop.Client;

/// <summary>Jobs: work that goes on in the background, such as a firmware upgrade.</summary>
public interface IJobsApi
{
    /// <summary>Lists the jobs that the system remembers.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /jobs</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs")]
    Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a job: how far it is, and of a console's jobs how far each system is.</summary>
    /// <param name="id">The job's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such job.</exception>
    /// <remarks><c>GET /jobs/{id}</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs/{id}")]
    Task<Job> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes up a job that was started elsewhere or earlier. Nothing is sent yet.</summary>
    /// <param name="idOrLocation">What was kept of the job: <see cref="JobHandle.Id"/> or <see cref="JobHandle.Location"/>.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ArgumentException">The text names no job, or a job on another system. A fake or decorator that leaves this member as it is knows no
    /// system, and takes the id alone.</exception>
    JobHandle Attach(string idOrLocation) => new(this, idOrLocation);

    /// <summary>Starts a job so that it is not lost with the answer that names it: where the connection breaks before that, the system's jobs are searched for
    /// a new one.</summary>
    /// <param name="start">Calls the operation: <c>token => client.ExtraHop.RegenerateCertificateAsync(token)</c>. It is called once.</param>
    /// <param name="isIt">Tells the job from others that begin at the same time, by <see cref="Job.Type"/> above all; null for any job.</param>
    /// <param name="cancellationToken">A token to cancel the call and the search, not the job.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ExtraHopTransportException">The answer was lost, and no new job was found, or several: another caller may have started one,
    /// too.</exception>
    /// <remarks>
    /// <c>GET /jobs</c> before the operation, and again only where its answer was lost: the API tells no times, so a job is new when it was not listed before.
    /// The search goes on for up to <see cref="JobWaitOptions.StartupTimeout"/> of a system that answers, through an outage of up to
    /// <see cref="JobWaitOptions.UnreachableTimeout"/>. Where the system does not list its jobs, and in a fake that leaves this member as it is, the operation
    /// is called and nothing else.
    /// </remarks>
    Task<JobHandle> StartAsync(Func<CancellationToken, Task<JobHandle>> start, Func<Job, bool>? isIt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start(cancellationToken);
    }
}
