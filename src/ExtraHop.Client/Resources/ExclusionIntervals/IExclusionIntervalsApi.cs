using Refit;

namespace ExtraHop.Client;

/// <summary>Exclusion intervals: times in which alerts stay silent.</summary>
public interface IExclusionIntervalsApi
{
    /// <summary>Lists the exclusion intervals.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /exclusionintervals</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/exclusionintervals")]
    Task<IReadOnlyList<ExclusionInterval>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets an exclusion interval.</summary>
    /// <param name="id">The interval ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such interval.</exception>
    /// <remarks><c>GET /exclusionintervals/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/exclusionintervals/{id}")]
    Task<ExclusionInterval> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes an exclusion interval.</summary>
    /// <param name="interval">The interval, such as <c>ExclusionIntervalCreate.Daily("Backup", new(2, 0), new(4, 0))</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /exclusionintervals</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/exclusionintervals")]
    Task<CreatedResource> CreateAsync([Body] ExclusionIntervalCreate interval, CancellationToken cancellationToken = default);

    /// <summary>Changes an exclusion interval.</summary>
    /// <param name="id">The interval ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such interval.</exception>
    /// <remarks><c>PATCH /exclusionintervals/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/exclusionintervals/{id}")]
    Task UpdateAsync(long id, [Body] ExclusionIntervalUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an exclusion interval.</summary>
    /// <param name="id">The interval ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such interval.</exception>
    /// <remarks><c>DELETE /exclusionintervals/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/exclusionintervals/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
