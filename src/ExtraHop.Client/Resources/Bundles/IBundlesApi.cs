using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Bundles: saved configuration that can be applied to other systems.</summary>
[ApiGroup("Bundles")]
public interface IBundlesApi
{
    /// <summary>Lists bundles.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /bundles</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/bundles")]
    Task<IReadOnlyList<Bundle>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Exports one bundle.</summary>
    /// <param name="id">Bundle ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /bundles/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/bundles/{id}")]
    Task<BundleContent> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Uploads a bundle.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /bundles</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/bundles")]
    Task<CreatedResource> CreateAsync([Body] BundleContent request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a bundle.</summary>
    /// <param name="id">Bundle ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /bundles/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/bundles/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Applies a stored bundle.</summary>
    /// <param name="id">Bundle ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <remarks><c>POST /bundles/{id}/apply</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/bundles/{id}/apply")]
    Task<CreatedResource?> ApplyAsync(long id, [Body] BundleApply request, CancellationToken cancellationToken = default);
}
