using Refit;

namespace ExtraHop.Client;

/// <summary>Investigations: detections that belong together, gathered into one case by users or by the system.</summary>
public interface IInvestigationsApi
{
    /// <summary>Lists all investigations.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /investigations</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/investigations")]
    Task<IReadOnlyList<Investigation>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one investigation.</summary>
    /// <param name="id">The investigation ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such investigation.</exception>
    /// <remarks><c>GET /investigations/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/investigations/{id}")]
    Task<Investigation> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates an investigation.</summary>
    /// <param name="investigation">Its name and its detections.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /investigations</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/investigations")]
    Task<CreatedResource> CreateAsync([Body] InvestigationCreate investigation, CancellationToken cancellationToken = default);

    /// <summary>Searches investigations by who made them and when they were made or changed.</summary>
    /// <param name="search">What they have to be.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /investigations/search</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/investigations/search")]
    Task<IReadOnlyList<Investigation>> SearchAsync([Body] InvestigationSearch search, CancellationToken cancellationToken = default);

    /// <summary>Changes an investigation.</summary>
    /// <param name="id">The investigation ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such investigation.</exception>
    /// <remarks><c>PATCH /investigations/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/investigations/{id}")]
    Task UpdateAsync(long id, [Body] InvestigationUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an investigation. Its detections stay.</summary>
    /// <param name="id">The investigation ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such investigation.</exception>
    /// <remarks><c>DELETE /investigations/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/investigations/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
