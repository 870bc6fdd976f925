using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Flex grids and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.FlexGrids")]
public interface ILegacyFlexGridsApi
{
    /// <summary>Lists flex grids.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /flexgrids</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/flexgrids")]
    Task<IReadOnlyList<FlexGrid>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists applications of a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/flexgrids/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks applications for a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /flexgrids/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an application with a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an application from a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/flexgrids/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/flexgrids/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /flexgrids/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/flexgrids/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /flexgrids/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/flexgrids/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /flexgrids/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /flexgrids/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/flexgrids/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a flex grid.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /flexgrids/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/flexgrids/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
