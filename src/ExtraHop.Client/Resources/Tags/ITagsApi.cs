using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Tags: names that group devices.</summary>
[ApiGroup("Tags")]
public interface ITagsApi
{
    /// <summary>Lists tags.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /tags</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/tags")]
    Task<IReadOnlyList<Tag>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /tags/{id}</c>. Console, sensor; 5.3, 9.8, 26.3. 404 once the tag is deleted.</remarks>
    [Get("/tags/{id}")]
    Task<Tag> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a tag.</summary>
    /// <param name="tag">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /tags</c>. Console, sensor; 5.3, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/tags")]
    Task<CreatedResource> CreateAsync([Body] TagCreate tag, CancellationToken cancellationToken = default);

    /// <summary>Changes a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /tags/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/tags/{id}")]
    Task UpdateAsync(long id, [Body] TagUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /tags/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Delete("/tags/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists devices of a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /tags/{id}/devices</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/tags/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Links or unlinks devices for a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="assignment">What to add and what to remove.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What was assigned; a part that was refused is listed, not thrown.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /tags/{id}/devices</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/tags/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Links a device with a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /tags/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/tags/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Unlinks a device from a tag.</summary>
    /// <param name="id">Tag ID.</param>
    /// <param name="deviceId">The number of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /tags/{id}/devices/{child-id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/tags/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);
}
