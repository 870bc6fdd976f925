using Refit;

namespace ExtraHop.Client;

/// <summary>Bundles: saved configuration that can be applied to other systems.</summary>
public interface IBundlesApi
{
    /// <summary>Lists the bundles that the system keeps.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /bundles</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/bundles")]
    Task<IReadOnlyList<Bundle>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Exports a bundle with its content.</summary>
    /// <param name="id">The bundle ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such bundle.</exception>
    /// <remarks><c>GET /bundles/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/bundles/{id}")]
    Task<BundleContent> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Uploads a bundle.</summary>
    /// <param name="bundle">The bundle, such as one that another system exported.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /bundles</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/bundles")]
    Task<CreatedResource> CreateAsync([Body] BundleContent bundle, CancellationToken cancellationToken = default);

    /// <summary>Deletes a bundle. What it brought when it was applied stays.</summary>
    /// <param name="id">The bundle ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such bundle.</exception>
    /// <remarks><c>DELETE /bundles/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/bundles/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Applies a bundle that the system keeps.</summary>
    /// <param name="id">The bundle ID.</param>
    /// <param name="options">Where to, and what happens to objects of the same name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What the Location names; no document says what it is. Null without one.</returns>
    /// <remarks><c>POST /bundles/{id}/apply</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/bundles/{id}/apply")]
    Task<CreatedResource> ApplyAsync(long id, [Body] BundleApply options, CancellationToken cancellationToken = default);

    /// <summary>Uploads a bundle that stands in a text, as a system exported it.</summary>
    /// <param name="json">The bundle: a JSON object.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it: its number is what <see cref="ApplyAsync"/> takes.</returns>
    /// <exception cref="FormatException">The text is not a JSON object; nothing was sent.</exception>
    Task<CreatedResource> CreateFromJsonAsync(string json, CancellationToken cancellationToken = default) =>
        CreateAsync(BundleContent.FromJson(json), cancellationToken);
}
