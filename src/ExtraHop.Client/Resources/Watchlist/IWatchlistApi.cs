using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The watchlist: devices that get advanced analysis whatever the priorities say.</summary>
[ApiGroup("Watchlist")]
public interface IWatchlistApi
{
    /// <summary>Lists devices on the watchlist.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /watchlist/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/watchlist/devices")]
    Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds or removes several watchlist devices.</summary>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /watchlist/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/watchlist/devices")]
    Task<AssignmentResult> AssignAsync([Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a device on the watchlist.</summary>
    /// <param name="id">Device ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /watchlist/device/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/watchlist/device/{id}")]
    Task AddAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Takes a device off the watchlist.</summary>
    /// <param name="id">Device ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>DELETE /watchlist/device/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/watchlist/device/{id}")]
    Task RemoveAsync(long id, CancellationToken cancellationToken = default);
}
