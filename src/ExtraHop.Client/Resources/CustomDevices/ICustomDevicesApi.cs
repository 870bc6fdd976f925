using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Custom devices: traffic to and from addresses that the sensor does not discover by itself.</summary>
[ApiGroup("CustomDevices")]
public interface ICustomDevicesApi
{
    /// <summary>Lists custom devices.</summary>
    /// <param name="includeCriteria">Whether the criteria come back too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /customdevices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/customdevices")]
    Task<IReadOnlyList<CustomDevice>> ListAsync(bool? includeCriteria = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one custom device.</summary>
    /// <param name="id">Custom device ID.</param>
    /// <param name="includeCriteria">Whether the criteria come back too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /customdevices/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/customdevices/{id}")]
    Task<CustomDevice> GetAsync(long id, bool? includeCriteria = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a custom device.</summary>
    /// <param name="device">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /customdevices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/customdevices")]
    Task<CreatedResource> CreateAsync([Body] CustomDeviceCreate device, CancellationToken cancellationToken = default);

    /// <summary>Changes a custom device.</summary>
    /// <param name="id">Custom device ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /customdevices/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/customdevices/{id}")]
    Task UpdateAsync(long id, [Body] CustomDeviceUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a custom device.</summary>
    /// <param name="id">Custom device ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /customdevices/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/customdevices/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
