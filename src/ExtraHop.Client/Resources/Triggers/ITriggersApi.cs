using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Triggers: scripts that run on network events.</summary>
[ApiGroup("Triggers")]
public interface ITriggersApi
{
    /// <summary>Lists triggers.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/triggers")]
    Task<IReadOnlyList<Trigger>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /triggers/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/triggers/{id}")]
    Task<Trigger> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a trigger.</summary>
    /// <param name="trigger">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /triggers</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers")]
    Task<CreatedResource> CreateAsync([Body] TriggerCreate trigger, CancellationToken cancellationToken = default);

    /// <summary>Sends data to triggers.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /triggers/externaldata</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers/externaldata")]
    Task SendExternalDataAsync([Body] TriggerExternalData request, CancellationToken cancellationToken = default);

    /// <summary>Changes a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /triggers/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/triggers/{id}")]
    Task UpdateAsync(long id, [Body] TriggerUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /triggers/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists device groups of a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /triggers/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/triggers/{id}/devicegroups")]
    Task<IReadOnlyList<DeviceGroup>> ListDeviceGroupsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks device groups for a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /triggers/{id}/devicegroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devicegroups")]
    Task<AssignmentResult> AssignDeviceGroupsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device group with a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /triggers/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devicegroups/{child-id}")]
    Task AssignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device group from a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="deviceGroupId">The number of the devicegroup.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /triggers/{id}/devicegroups/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}/devicegroups/{child-id}")]
    Task UnassignDeviceGroupAsync(long id, [AliasAs("child-id")] long deviceGroupId, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /triggers/{id}/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/triggers/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /triggers/{id}/devices</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /triggers/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/triggers/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a trigger.</summary>
    /// <param name="id">Trigger ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /triggers/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/triggers/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
