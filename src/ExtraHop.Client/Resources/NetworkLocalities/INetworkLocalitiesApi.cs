using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Network localities: address ranges marked as internal or external.</summary>
[ApiGroup("NetworkLocalities")]
public interface INetworkLocalitiesApi
{
    /// <summary>Lists network localities.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /networklocalities</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networklocalities")]
    Task<IReadOnlyList<NetworkLocality>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one network locality.</summary>
    /// <param name="id">Network locality ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /networklocalities/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/networklocalities/{id}")]
    Task<NetworkLocality> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a network locality.</summary>
    /// <param name="locality">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /networklocalities</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/networklocalities")]
    Task<CreatedResource> CreateAsync([Body] NetworkLocalityCreate locality, CancellationToken cancellationToken = default);

    /// <summary>Changes a network locality.</summary>
    /// <param name="id">Network locality ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>PATCH /networklocalities/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/networklocalities/{id}")]
    Task UpdateAsync(long id, [Body] NetworkLocalityUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a network locality.</summary>
    /// <param name="id">Network locality ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>DELETE /networklocalities/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/networklocalities/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
