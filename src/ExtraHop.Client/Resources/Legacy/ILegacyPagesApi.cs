using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>Pages: sets of charts that came before dashboards, and what shows them. Systems of 5.x to 8.x only.</summary>
public interface ILegacyPagesApi
{
    /// <summary>Lists the pages.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages")]
    Task<IReadOnlyList<Page>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages/{id}")]
    Task<Page> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a page.</summary>
    /// <param name="page">The new page, its members as the system knows them.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new page ID.</returns>
    /// <remarks><c>POST /pages</c>. Console, sensor; clients of 2015 to 2021, 5.3.</remarks>
    [Post("/pages")]
    Task<CreatedResource> CreateAsync([Body] Page page, CancellationToken cancellationToken = default);

    /// <summary>Changes a page. What the change does not set stays as it is.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /pages/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Patch("/pages/{id}")]
    Task UpdateAsync(long id, [Body] Page change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /pages/{id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/pages/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the applications of a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to applications and takes it away from others, in one call.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="assignment">The IDs of the applications to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /pages/{id}/applications</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to an application.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /pages/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from an application.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /pages/{id}/applications/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/pages/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists the device groups of a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to device groups and takes it away from others, in one call.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="assignment">The IDs of the device groups to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /pages/{id}/devicegroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to a device group.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /pages/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from a device group.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /pages/{id}/devicegroups/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/pages/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices of a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to devices and takes it away from others, in one call.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /pages/{id}/devices</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to a device.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /pages/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from a device.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /pages/{id}/devices/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/pages/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists the networks of a page.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /pages/{id}/networks</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/pages/{id}/networks")]
    Task<IReadOnlyList<Network>> ListNetworksAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to networks and takes it away from others, in one call.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="assignment">The IDs of the networks to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <remarks><c>POST /pages/{id}/networks</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/networks")]
    Task<AssignmentResult> AssignNetworksAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a page to a network.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="networkId">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /pages/{id}/networks/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Post("/pages/{id}/networks/{child-id}")]
    Task AssignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Takes a page away from a network.</summary>
    /// <param name="id">The page ID.</param>
    /// <param name="networkId">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /pages/{id}/networks/{child-id}</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no pages; use Dashboards.", DiagnosticId = LegacyApi.Diagnostic)]
    [Delete("/pages/{id}/networks/{child-id}")]
    Task UnassignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);
}
