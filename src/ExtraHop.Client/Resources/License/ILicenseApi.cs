using Refit;

namespace ExtraHop.Client;

/// <summary>The license and the product key.</summary>
public interface ILicenseApi
{
    /// <summary>Gets the license.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no license yet.</exception>
    /// <remarks><c>GET /license</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/license")]
    Task<License> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the product key.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">The system has no product key yet.</exception>
    /// <remarks><c>GET /license/productkey</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/license/productkey")]
    Task<ProductKeyInfo> GetProductKeyAsync(CancellationToken cancellationToken = default);

    /// <summary>Installs a license.</summary>
    /// <param name="license">The license text as the vendor delivers it.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job that registers the license. For the license that is in force already there is none, and the handle is done
    /// (<see cref="JobHandle.HasJob"/> is false).</returns>
    /// <remarks><c>PUT /license</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Put("/license")]
    [Headers("Content-Type: text/plain")]
    Task<JobHandle> ReplaceAsync([Body] string license, CancellationToken cancellationToken = default);

    /// <summary>Sets the product key.</summary>
    /// <param name="productKey">The key.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The job that applies and registers the key. For the key that is in force already there is none, and the handle is done
    /// (<see cref="JobHandle.HasJob"/> is false).</returns>
    /// <remarks><c>PUT /license/productkey</c>. Console, packetstore, recordstore, sensor; 5.3, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8,
    /// 26.3.</remarks>
    [Put("/license/productkey")]
    Task<JobHandle> ReplaceProductKeyAsync([Body] ProductKeyUpdate productKey, CancellationToken cancellationToken = default);
}
