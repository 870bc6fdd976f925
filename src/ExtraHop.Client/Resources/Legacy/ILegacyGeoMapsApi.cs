using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Geomaps and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.GeoMaps")]
public interface ILegacyGeoMapsApi
{
    /// <summary>Lists geomaps.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /geomaps/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/geomaps/{id}")]
    Task<GeoMap> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a geomap.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /geomaps</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps")]
    Task<CreatedResource> CreateAsync([Body] GeoMap request, CancellationToken cancellationToken = default);

    /// <summary>Changes a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /geomaps/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Patch("/geomaps/{id}")]
    Task UpdateAsync(long id, [Body] GeoMap change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/geomaps/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists applications of a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /geomaps/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/geomaps/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks applications for a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /geomaps/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an application with a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /geomaps/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an application from a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/geomaps/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /geomaps/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/geomaps/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /geomaps/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /geomaps/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/geomaps/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /geomaps/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/geomaps/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /geomaps/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /geomaps/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/geomaps/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a geomap.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/geomaps/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
