using Refit;

namespace ExtraHop.Client;

/// <summary>The watchlist: devices that get advanced analysis whatever the priorities say.</summary>
public interface IWatchlistApi
{
    /// <summary>Lists the devices on the watchlist.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /watchlist/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/watchlist/devices")]
    Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Puts devices on the watchlist and takes others off, in one call.</summary>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1).AndRemove(2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopConflictException">The watchlist is managed by another system, such as the console of this sensor.</exception>
    /// <remarks><c>POST /watchlist/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/watchlist/devices")]
    Task<AssignmentResult> AssignAsync([Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a device on the watchlist.</summary>
    /// <param name="id">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopConflictException">The watchlist is managed by another system, such as the console of this sensor.</exception>
    /// <remarks><c>POST /watchlist/device/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/watchlist/device/{id}")]
    Task AddAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Takes a device off the watchlist.</summary>
    /// <param name="id">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such device.</exception>
    /// <exception cref="ExtraHopConflictException">The watchlist is managed by another system, such as the console of this sensor.</exception>
    /// <remarks><c>DELETE /watchlist/device/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/watchlist/device/{id}")]
    Task RemoveAsync(long id, CancellationToken cancellationToken = default);
}
