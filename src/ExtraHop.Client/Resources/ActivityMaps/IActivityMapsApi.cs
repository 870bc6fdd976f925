using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Activity maps: who talks with whom, starting from devices or groups and walking along their connections.</summary>
[ApiGroup("ActivityMaps")]
public interface IActivityMapsApi
{
    /// <summary>Lists activity maps.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /activitymaps</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/activitymaps")]
    Task<IReadOnlyList<ActivityMap>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /activitymaps/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/activitymaps/{id}")]
    Task<ActivityMap> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates an activity map.</summary>
    /// <param name="map">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /activitymaps</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/activitymaps")]
    Task<CreatedResource> CreateAsync([Body] ActivityMapCreate map, CancellationToken cancellationToken = default);

    /// <summary>Runs an ad hoc topology query.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /activitymaps/query</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/activitymaps/query")]
    [SafeToRetry]
    Task<ActivityMapQueryResponse> QueryAsync([Body] ActivityMapQuery query, CancellationToken cancellationToken = default);

    /// <summary>Changes an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /activitymaps/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/activitymaps/{id}")]
    Task UpdateAsync(long id, [Body] ActivityMapUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /activitymaps/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/activitymaps/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Runs the topology query of an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>POST /activitymaps/{id}/query</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/activitymaps/{id}/query")]
    [SafeToRetry]
    Task<ActivityMapQueryResponse> QuerySavedAsync(long id, [Body] SavedActivityMapQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets sharing of an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /activitymaps/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/activitymaps/{id}/sharing")]
    Task<ActivityMapSharing> GetSharingAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes sharing of an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /activitymaps/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/activitymaps/{id}/sharing")]
    Task UpdateSharingAsync(long id, [Body] ActivityMapSharingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Replaces sharing of an activity map.</summary>
    /// <param name="id">Activity map ID.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /activitymaps/{id}/sharing</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Put("/activitymaps/{id}/sharing")]
    Task ReplaceSharingAsync(long id, [Body] ActivityMapSharingReplace request, CancellationToken cancellationToken = default);
}
