using Refit;

namespace ExtraHop.Client;

/// <summary>Triggers: scripts that run on network events.</summary>
public interface ITriggersApi
{
    /// <summary>Lists the triggers.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/triggers")]
    Task<IReadOnlyList<Trigger>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a trigger with its script.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <remarks><c>GET /triggers/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/triggers/{id}")]
    Task<Trigger> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /triggers</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers")]
    Task<CreatedResource> CreateAsync([Body] TriggerCreate trigger, CancellationToken cancellationToken = default);

    /// <summary>Sends data to the triggers that run on <see cref="TriggerEvent.ExternalData"/>.</summary>
    /// <param name="data">The data and its kind.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopValidationException">The data is not acceptable.</exception>
    /// <remarks><c>POST /triggers/externaldata</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers/externaldata")]
    Task SendExternalDataAsync([Body] TriggerExternalData data, CancellationToken cancellationToken = default);

    /// <summary>Changes a trigger.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <remarks><c>PATCH /triggers/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/triggers/{id}")]
    Task UpdateAsync(long id, [Body] TriggerUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a trigger.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <remarks><c>DELETE /triggers/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the device groups whose traffic a trigger sees.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <remarks><c>GET /triggers/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/triggers/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to device groups, and takes it off others, in one call.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /triggers/{id}/devicegroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to a device group.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger or device group.</exception>
    /// <remarks><c>POST /triggers/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Takes a trigger off a device group.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="deviceGroupId">The device group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger or device group.</exception>
    /// <remarks><c>DELETE /triggers/{id}/devicegroups/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices whose traffic a trigger sees.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <remarks><c>GET /triggers/{id}/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/triggers/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to devices, and takes it off others, in one call.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="assignment">The numbers to assign and those to take off.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger.</exception>
    /// <exception cref="ExtraHopValidationException">None of the assignments was possible.</exception>
    /// <remarks><c>POST /triggers/{id}/devices</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns a trigger to a device.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger or device.</exception>
    /// <remarks><c>POST /triggers/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Takes a trigger off a device.</summary>
    /// <param name="id">The trigger ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such trigger or device.</exception>
    /// <remarks><c>DELETE /triggers/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
