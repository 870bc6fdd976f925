using Refit;

namespace ExtraHop.Client;

/// <summary>Jobs: work that goes on in the background, such as a firmware upgrade.</summary>
public interface IJobsApi
{
    /// <summary>Lists the jobs that the system remembers.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /jobs</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs")]
    Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a job: how far it is, and of a console's jobs how far each system is.</summary>
    /// <param name="id">The job's ID, a text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such job.</exception>
    /// <remarks><c>GET /jobs/{id}</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs/{id}")]
    Task<Job> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes up a job that was started elsewhere or earlier. Nothing is sent yet.</summary>
    /// <param name="idOrLocation">What was kept of the job: <see cref="JobHandle.Id"/> or <see cref="JobHandle.Location"/>.</param>
    /// <returns>The job, which can be awaited.</returns>
    /// <exception cref="ArgumentException">The text names no job, or a job on another system. A fake or decorator that leaves this member as it is knows no system, and takes the id alone.</exception>
    JobHandle Attach(string idOrLocation) => new(this, idOrLocation);
}
