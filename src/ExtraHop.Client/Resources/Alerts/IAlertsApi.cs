using Refit;

namespace ExtraHop.Client;

/// <summary>Alerts, the applications, devices, groups and networks they watch, and the email groups they tell.</summary>
public interface IAlertsApi
{
    /// <summary>Lists the alerts of both kinds.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /alerts</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/alerts")]
    Task<IReadOnlyList<Alert>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets an alert.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}")]
    Task<Alert> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes an alert.</summary>
    /// <param name="alert">The alert, such as <c>AlertCreate.Threshold(...)</c> or <c>AlertCreate.Detection(...)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts")]
    Task<CreatedResource> CreateAsync([Body] AlertCreate alert, CancellationToken cancellationToken = default);

    /// <summary>Changes an alert.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>PATCH /alerts/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/alerts/{id}")]
    Task UpdateAsync(long id, [Body] AlertUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an alert.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>DELETE /alerts/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the applications that an alert watches.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/applications</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/applications")]
    Task<IReadOnlyList<Application>> ListApplicationsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch applications, and no longer watch others, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/applications</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/applications")]
    Task<AssignmentResult> AssignApplicationsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch an application.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or application.</exception>
    /// <remarks><c>POST /alerts/{id}/applications/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/applications/{child-id}")]
    Task AssignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Stops an alert from watching an application.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="applicationId">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or application.</exception>
    /// <remarks><c>DELETE /alerts/{id}/applications/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/applications/{child-id}")]
    Task UnassignApplicationAsync(long id, [AliasAs("child-id")] long applicationId, CancellationToken cancellationToken = default);

    /// <summary>Lists the device groups that an alert watches.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch device groups, and no longer watch others, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch a device group.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or device group.</exception>
    /// <remarks><c>POST /alerts/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Stops an alert from watching a device group.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or device group.</exception>
    /// <remarks><c>DELETE /alerts/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices that an alert watches.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch devices, and no longer watch others, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch a device.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or device.</exception>
    /// <remarks><c>POST /alerts/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Stops an alert from watching a device.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or device.</exception>
    /// <remarks><c>DELETE /alerts/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Lists the email groups that an alert tells.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/emailgroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/emailgroups")]
    Task<IReadOnlyList<EmailGroup>> ListEmailGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert tell email groups, and no longer tell others, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/emailgroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/emailgroups")]
    Task<AssignmentResult> AssignEmailGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert tell an email group.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="emailGroupId">The email group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or email group.</exception>
    /// <remarks><c>POST /alerts/{id}/emailgroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/emailgroups/{child-id}")]
    Task AssignEmailGroupAsync(long id, [AliasAs("child-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Stops an alert from telling an email group.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="emailGroupId">The email group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or email group.</exception>
    /// <remarks><c>DELETE /alerts/{id}/emailgroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/emailgroups/{child-id}")]
    Task UnassignEmailGroupAsync(long id, [AliasAs("child-id")] long emailGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the times in which an alert stays silent.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/exclusionintervals</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/exclusionintervals")]
    Task<IReadOnlyList<ExclusionInterval>> ListExclusionIntervalsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Gives an alert times in which it stays silent, and takes others away, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/exclusionintervals</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/exclusionintervals")]
    Task<AssignmentResult> AssignExclusionIntervalsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Gives an alert a time in which it stays silent.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="exclusionIntervalId">The exclusion interval ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or exclusion interval.</exception>
    /// <remarks><c>POST /alerts/{id}/exclusionintervals/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/exclusionintervals/{child-id}")]
    Task AssignExclusionIntervalAsync(long id, [AliasAs("child-id")] long exclusionIntervalId, CancellationToken cancellationToken = default);

    /// <summary>Takes a time of silence from an alert.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="exclusionIntervalId">The exclusion interval ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or exclusion interval.</exception>
    /// <remarks><c>DELETE /alerts/{id}/exclusionintervals/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/exclusionintervals/{child-id}")]
    Task UnassignExclusionIntervalAsync(long id, [AliasAs("child-id")] long exclusionIntervalId, CancellationToken cancellationToken = default);

    /// <summary>Lists the networks that an alert watches.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/networks</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/networks")]
    Task<IReadOnlyList<Network>> ListNetworksAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch networks, and no longer watch others, in one call.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /alerts/{id}/networks</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/networks")]
    Task<AssignmentResult> AssignNetworksAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Lets an alert watch a network.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="networkId">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or network.</exception>
    /// <remarks><c>POST /alerts/{id}/networks/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/alerts/{id}/networks/{child-id}")]
    Task AssignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Stops an alert from watching a network.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="networkId">The network ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert or network.</exception>
    /// <remarks><c>DELETE /alerts/{id}/networks/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/alerts/{id}/networks/{child-id}")]
    Task UnassignNetworkAsync(long id, [AliasAs("child-id")] long networkId, CancellationToken cancellationToken = default);

    /// <summary>Lists the further metrics that an alert shows when it speaks.</summary>
    /// <param name="id">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such alert.</exception>
    /// <remarks><c>GET /alerts/{id}/stats</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/alerts/{id}/stats")]
    Task<IReadOnlyList<AlertStat>> ListStatsAsync(long id, CancellationToken cancellationToken = default);
}
