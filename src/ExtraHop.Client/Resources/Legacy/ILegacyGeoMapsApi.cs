using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>Geomaps: metrics on a map of the world, and what shows them. Systems of 5.x to 8.x only.</summary>
public interface ILegacyGeoMapsApi
{
    /// <summary>Lists the geomaps.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/geomaps")]
    Task<IReadOnlyList<GeoMap>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a geomap.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /geomaps/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/geomaps/{id}")]
    Task<GeoMap> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a geomap.</summary>
    /// <param name="map">The new geomap, its members as the system knows them.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new geomap ID.</returns>
    /// <remarks><c>POST /geomaps</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps")]
    Task<CreatedResource> CreateAsync([Body] GeoMap map, CancellationToken cancellationToken = default);

    /// <summary>Changes a geomap. What the change does not set stays as it is.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /geomaps/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Patch("/geomaps/{id}")]
    Task UpdateAsync(long id, [Body] GeoMap change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a geomap.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/geomaps/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the applications of a geomap.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /geomaps/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/geomaps/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to applications and takes it away from others, in one call.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="assignment">The IDs of the applications to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /geomaps/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to an application.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /geomaps/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Takes a geomap away from an application.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/geomaps/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists the device groups of a geomap.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /geomaps/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/geomaps/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to device groups and takes it away from others, in one call.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="assignment">The IDs of the device groups to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /geomaps/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to a device group.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /geomaps/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Takes a geomap away from a device group.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/geomaps/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices of a geomap.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /geomaps/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/geomaps/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to devices and takes it away from others, in one call.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /geomaps/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a geomap to a device.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /geomaps/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/geomaps/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Takes a geomap away from a device.</summary>
    /// <param name="id">The geomap ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /geomaps/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no geomaps; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/geomaps/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
