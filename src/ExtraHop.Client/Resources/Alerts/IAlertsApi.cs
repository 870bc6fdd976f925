using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Alerts, and the applications, devices, groups and networks they watch.</summary>
[ApiGroup("Alerts")]
public interface IAlertsApi
{
    /// <summary>Lists alerts.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /alerts</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/alerts")]
    Task<IReadOnlyList<Alert>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}")]
    Task<Alert> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates an alert.</summary>
    /// <param name="alert">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /alerts</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts")]
    Task<CreatedResource> CreateAsync([Body] AlertCreate alert, CancellationToken cancellationToken = default);

    /// <summary>Changes an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /alerts/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/alerts/{id}")]
    Task UpdateAsync(long id, [Body] AlertUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists applications of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/applications</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks applications for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/applications</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an application with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/applications/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an application from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="applicationId">The number of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/applications/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists e-mail groups of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/emailgroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/emailgroups")]
    Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks e-mail groups for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/emailgroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/emailgroups")]
    Task<AssignmentResult> AssignEmailGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an e-mail group with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="emailGroupId">The number of the emailgroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/emailgroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/emailgroups/{child-id}")]
    Task AssignEmailGroupAsync(long id, [AliasAs("child-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an e-mail group from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="emailGroupId">The number of the emailgroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/emailgroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/emailgroups/{child-id}")]
    Task UnassignEmailGroupAsync(long id, [AliasAs("child-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists exclusion intervals of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/exclusionintervals</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/exclusionintervals")]
    Task<IReadOnlyList<ExclusionInterval>> ListExclusionIntervalsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks exclusion intervals for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/exclusionintervals</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/exclusionintervals")]
    Task<AssignmentResult> AssignExclusionIntervalsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links an exclusion interval with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="exclusionIntervalId">The number of the exclusioninterval.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/exclusionintervals/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/exclusionintervals/{child-id}")]
    Task AssignExclusionIntervalAsync(long id, [AliasAs("child-id")] long exclusionIntervalId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks an exclusion interval from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="exclusionIntervalId">The number of the exclusioninterval.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/exclusionintervals/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/exclusionintervals/{child-id}")]
    Task UnassignExclusionIntervalAsync(long id, [AliasAs("child-id")] long exclusionIntervalId, CancellationToken cancellationToken = default);

    /// <summary>Lists networks of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/networks</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/networks")]
    Task<IReadOnlyList<Network>> ListNetworksAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks networks for an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /alerts/{id}/networks</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/networks")]
    Task<AssignmentResult> AssignNetworksAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a network with an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="networkId">The number of the network.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /alerts/{id}/networks/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/networks/{child-id}")]
    Task AssignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a network from an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="networkId">The number of the network.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /alerts/{id}/networks/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/networks/{child-id}")]
    Task UnassignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Lists extra statistics of an alert.</summary>
    /// <param name="id">Alert ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /alerts/{id}/stats</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/stats")]
    Task<IReadOnlyList<AlertStat>> ListStatsAsync(long id, CancellationToken cancellationToken = default);
}
