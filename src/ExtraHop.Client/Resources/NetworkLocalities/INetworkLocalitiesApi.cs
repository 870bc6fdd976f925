using Refit;

namespace ExtraHop.Client;

/// <summary>Network localities: address ranges marked as internal or external.</summary>
public interface INetworkLocalitiesApi
{
    /// <summary>Lists the network localities.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /networklocalities</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networklocalities")]
    Task<IReadOnlyList<NetworkLocality>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a network locality.</summary>
    /// <param name="id">The network locality ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network locality.</exception>
    /// <remarks><c>GET /networklocalities/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/networklocalities/{id}")]
    Task<NetworkLocality> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a network locality.</summary>
    /// <param name="locality">The new network locality.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new network locality ID.</returns>
    /// <exception cref="ExtraHopValidationException">The system does not take it: a network is malformed, listed twice or taken by another locality, or the
    /// name is missing or taken.</exception>
    /// <remarks><c>POST /networklocalities</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/networklocalities")]
    Task<CreatedResource> CreateAsync([Body] NetworkLocalityCreate locality, CancellationToken cancellationToken = default);

    /// <summary>Changes a network locality. What the change does not set stays as it is.</summary>
    /// <param name="id">The network locality ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network locality.</exception>
    /// <exception cref="ExtraHopValidationException">The system does not take it: a network is malformed, listed twice or taken by another locality, or the
    /// name is taken.</exception>
    /// <remarks><c>PATCH /networklocalities/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/networklocalities/{id}")]
    Task UpdateAsync(long id, [Body] NetworkLocalityUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a network locality.</summary>
    /// <param name="id">The network locality ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such network locality.</exception>
    /// <exception cref="ExtraHopValidationException">The locality cannot be deleted, such as one that the system made.</exception>
    /// <remarks><c>DELETE /networklocalities/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/networklocalities/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
