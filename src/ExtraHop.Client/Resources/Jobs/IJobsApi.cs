using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Jobs: work that goes on in the background, such as a firmware upgrade.</summary>
[ApiGroup("Jobs")]
public interface IJobsApi
{
    /// <summary>Lists jobs.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /jobs</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs")]
    Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one job.</summary>
    /// <param name="id">Job ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /jobs/{id}</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/jobs/{id}")]
    Task<Job> GetAsync(string id, CancellationToken cancellationToken = default);
}
