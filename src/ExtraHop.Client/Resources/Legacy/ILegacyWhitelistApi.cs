using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>The whitelist: the watchlist under its old name. Systems of 5.x to 8.x only.</summary>
public interface ILegacyWhitelistApi
{
    /// <summary>Lists the devices on the whitelist.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /whitelist/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (GET /whitelist/devices); use Watchlist.ListAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/whitelist/devices")]
    Task<IReadOnlyList<Device>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Puts devices on the whitelist and takes others off, in one call.</summary>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1).AndRemove(2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /whitelist/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (POST /whitelist/devices); use Watchlist.AssignAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/whitelist/devices")]
    Task<AssignmentResult> AssignAsync([Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a device on the whitelist.</summary>
    /// <param name="id">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /whitelist/device/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (POST /whitelist/device/{id}); use Watchlist.AddAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/whitelist/device/{id}")]
    Task AddAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Takes a device off the whitelist.</summary>
    /// <param name="id">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /whitelist/device/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Deprecated (DELETE /whitelist/device/{id}); use Watchlist.RemoveAsync.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/whitelist/device/{id}")]
    Task RemoveAsync(long id, CancellationToken cancellationToken = default);
}
