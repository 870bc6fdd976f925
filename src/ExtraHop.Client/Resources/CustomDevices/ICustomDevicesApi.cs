using Refit;

namespace ExtraHop.Client;

/// <summary>Custom devices: traffic to and from addresses that the sensor does not discover by itself.</summary>
public interface ICustomDevicesApi
{
    /// <summary>Lists the custom devices.</summary>
    /// <param name="includeCriteria">True to get the criteria of each device, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /customdevices</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/customdevices")]
    Task<IReadOnlyList<CustomDevice>> ListAsync(
        [QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool? includeCriteria = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a custom device.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="includeCriteria">True to get the criteria, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such custom device.</exception>
    /// <remarks><c>GET /customdevices/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/customdevices/{id}")]
    Task<CustomDevice> GetAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool? includeCriteria = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates a custom device.</summary>
    /// <param name="device">The new custom device.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new custom device ID.</returns>
    /// <remarks><c>POST /customdevices</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/customdevices")]
    Task<CreatedResource> CreateAsync([Body] CustomDeviceCreate device, CancellationToken cancellationToken = default);

    /// <summary>Changes a custom device. What the change does not set stays as it is.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such custom device.</exception>
    /// <remarks><c>PATCH /customdevices/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/customdevices/{id}")]
    Task UpdateAsync(long id, [Body] CustomDeviceUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a custom device.</summary>
    /// <param name="id">The custom device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such custom device.</exception>
    /// <remarks><c>DELETE /customdevices/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/customdevices/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
