using Refit;

namespace ExtraHop.Client;

/// <summary>The running configuration, which is lost at a restart until it is saved.</summary>
public interface IRunningConfigApi
{
    /// <summary>Gets the running configuration.</summary>
    /// <param name="section">One section's name, to have that section alone; null for all.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such section.</exception>
    /// <remarks><c>GET /runningconfig</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/runningconfig")]
    Task<RunningConfig> GetAsync(string? section = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the configuration that was saved last, to which a restart returns.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /runningconfig/saved</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/runningconfig/saved")]
    Task<RunningConfig> GetSavedAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves the running configuration, so that it outlasts a restart.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /runningconfig/save</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/runningconfig/save")]
    Task SaveAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the running configuration in whole. It stays unsaved until <see cref="SaveAsync"/>.</summary>
    /// <param name="config">The configuration, best one that <see cref="GetAsync"/> gave, changed.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job that applies it. If nothing changed there is none, and the handle is done (<see cref="JobHandle.HasJob"/> is false).</returns>
    /// <remarks><c>PUT /runningconfig</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Put("/runningconfig")]
    Task<JobHandle> ReplaceAsync([Body] RunningConfig config, CancellationToken cancellationToken = default);
}
