using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The running configuration, which is lost at a restart until it is saved.</summary>
[ApiGroup("RunningConfig")]
public interface IRunningConfigApi
{
    /// <summary>Gets the running configuration.</summary>
    /// <param name="section">Return just this section.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /runningconfig</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/runningconfig")]
    Task<RunningConfig> GetAsync(string? section = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the saved configuration.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /runningconfig/saved</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/runningconfig/saved")]
    Task<RunningConfig> GetSavedAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves the running configuration.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /runningconfig/save</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/runningconfig/save")]
    Task SaveAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the running configuration.</summary>
    /// <param name="config">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The job, or null where nothing was to do.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /runningconfig</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3. Changes stay unsaved until POST /runningconfig/save. Replacement job starts only if the file changed.</remarks>
    [Put("/runningconfig")]
    Task<JobHandle?> ReplaceAsync([Body] RunningConfig config, CancellationToken cancellationToken = default);
}
