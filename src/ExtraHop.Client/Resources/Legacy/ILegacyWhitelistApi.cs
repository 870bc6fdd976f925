using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>The whitelist: the old name of the watchlist. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.Whitelist")]
public interface ILegacyWhitelistApi
{
    /// <summary>Lists devices on the whitelist.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /whitelist/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use GET /watchlist/devices.")]
    [Get("/whitelist/devices")]
    Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds or removes several whitelist devices.</summary>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /whitelist/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use POST /watchlist/devices.")]
    [Post("/whitelist/devices")]
    Task<AssignmentResult> AssignAsync([Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a device on the whitelist.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /whitelist/device/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use POST /watchlist/device/{id}.")]
    [Post("/whitelist/device/{id}")]
    Task AddAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Takes a device off the whitelist.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /whitelist/device/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use DELETE /watchlist/device/{id}.")]
    [Delete("/whitelist/device/{id}")]
    Task RemoveAsync(long id, CancellationToken cancellationToken = default);
}
