using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>Flex grids: tables of metrics that came before dashboards, and what shows them. Systems of 5.x to 8.x only.</summary>
public interface ILegacyFlexGridsApi
{
    /// <summary>Lists the flex grids.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /flexgrids</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the applications of a flex grid.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/flexgrids/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to applications and takes it away from others, in one call.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="assignment">The IDs of the applications to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /flexgrids/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to an application.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Takes a flex grid away from an application.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/flexgrids/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists the device groups of a flex grid.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/flexgrids/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to device groups and takes it away from others, in one call.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="assignment">The IDs of the device groups to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /flexgrids/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to a device group.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Takes a flex grid away from a device group.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/flexgrids/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices of a flex grid.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/flexgrids/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to devices and takes it away from others, in one call.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /flexgrids/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a flex grid to a device.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/flexgrids/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Takes a flex grid away from a device.</summary>
    /// <param name="id">The flex grid ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no flex grids; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/flexgrids/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
