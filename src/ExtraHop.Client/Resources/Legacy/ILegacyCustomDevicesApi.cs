using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Custom devices: traffic to and from addresses that the sensor does not discover by itself. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.CustomDevices")]
public interface ILegacyCustomDevicesApi
{
    /// <summary>Lists criteria of a custom device.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /customdevices/{id}/criteria</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use GET /customdevices/{id}.")]
    [Get("/customdevices/{id}/criteria")]
    Task<IReadOnlyList<CustomDeviceCriterion>> ListCriteriaAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gets one criterion of a custom device.</summary>
    /// <param name="id">The number.</param>
    /// <param name="criterionId">The number of the criterion.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /customdevices/{id}/criteria/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use GET /customdevices/{id}.")]
    [Get("/customdevices/{id}/criteria/{child-id}")]
    Task<CustomDeviceCriterion> GetCriterionAsync(long id, [AliasAs("child-id")] long criterionId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a criterion of a custom device.</summary>
    /// <param name="id">The number.</param>
    /// <param name="criterionId">The number of the criterion.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /customdevices/{id}/criteria/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Obsolete("Deprecated by the vendor; use PATCH /customdevices/{id}.")]
    [Delete("/customdevices/{id}/criteria/{child-id}")]
    Task DeleteCriterionAsync(long id, [AliasAs("child-id")] long criterionId, CancellationToken cancellationToken = default);
}
