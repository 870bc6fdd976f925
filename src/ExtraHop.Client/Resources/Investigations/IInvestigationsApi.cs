using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Investigations: detections gathered into one case.</summary>
[ApiGroup("Investigations")]
public interface IInvestigationsApi
{
    /// <summary>Lists investigations.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /investigations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/investigations")]
    Task<IReadOnlyList<Investigation>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one investigation.</summary>
    /// <param name="id">Investigation ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /investigations/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/investigations/{id}")]
    Task<Investigation> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates an investigation.</summary>
    /// <param name="investigation">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /investigations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/investigations")]
    Task<CreatedResource> CreateAsync([Body] InvestigationCreate investigation, CancellationToken cancellationToken = default);

    /// <summary>Changes an investigation (client misuse).</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /investigations/search</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/investigations/search")]
    [SafeToRetry]
    Task<IReadOnlyList<Investigation>> SearchAsync([Body] InvestigationSearch query, CancellationToken cancellationToken = default);

    /// <summary>Changes an investigation.</summary>
    /// <param name="id">Investigation ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /investigations/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/investigations/{id}")]
    Task UpdateAsync(long id, [Body] InvestigationUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an investigation.</summary>
    /// <param name="id">Investigation ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /investigations/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/investigations/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
