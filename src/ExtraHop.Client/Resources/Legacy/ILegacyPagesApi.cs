using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Pages, which came before dashboards, and what they are assigned to. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.Pages")]
public interface ILegacyPagesApi
{
    /// <summary>Lists pages.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages")]
    Task<IReadOnlyList<Page>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages/{id}")]
    Task<Page> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a page.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /pages</c>. Console, sensor; clients-2015-2021, 5.3. Path implied by location /api/v1/pages/221.</remarks>
    [Post("/pages")]
    Task<CreatedResource> CreateAsync([Body] Page request, CancellationToken cancellationToken = default);

    /// <summary>Changes a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /pages/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Patch("/pages/{id}")]
    Task UpdateAsync(long id, [Body] Page change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /pages/{id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/pages/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists applications of a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks applications for a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /pages/{id}/applications</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an application with a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /pages/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an application from a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /pages/{id}/applications/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/pages/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /pages/{id}/devicegroups</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /pages/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /pages/{id}/devicegroups/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/pages/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /pages/{id}/devices</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /pages/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /pages/{id}/devices/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/pages/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists networks of a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /pages/{id}/networks</c>. Sensor, console; clients-2015-2021.</remarks>
    [Get("/pages/{id}/networks")]
    Task<IReadOnlyList<Network>> ListNetworksAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks networks for a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <remarks><c>POST /pages/{id}/networks</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/networks")]
    Task<AssignmentResult> AssignNetworksAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a network with a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="networkId">The number of the network.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /pages/{id}/networks/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Post("/pages/{id}/networks/{child-id}")]
    Task AssignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a network from a page.</summary>
    /// <param name="id">The number.</param>
    /// <param name="networkId">The number of the network.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /pages/{id}/networks/{child-id}</c>. Sensor, console; clients-2015-2021.</remarks>
    [Delete("/pages/{id}/networks/{child-id}")]
    Task UnassignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);
}
