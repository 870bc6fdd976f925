using Refit;

namespace ExtraHop.Client;

/// <summary>Activity maps: who talks with whom, starting from devices or groups and walking along their connections.</summary>
public interface IActivityMapsApi
{
    /// <summary>Lists the activity maps that the calling user may see.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /activitymaps</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/activitymaps")]
    Task<IReadOnlyList<ActivityMap>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets an activity map.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>GET /activitymaps/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/activitymaps/{id}")]
    Task<ActivityMap> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates an activity map.</summary>
    /// <param name="map">The new activity map.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new activity map ID.</returns>
    /// <remarks><c>POST /activitymaps</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/activitymaps")]
    Task<CreatedResource> CreateAsync([Body] ActivityMapCreate map, CancellationToken cancellationToken = default);

    /// <summary>Walks along connections without a saved map: who talked with whom in a window.</summary>
    /// <param name="query">Where to start, which steps to walk, and in which window.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /activitymaps/query</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/activitymaps/query")]
    Task<ActivityMapQueryResponse> QueryAsync([Body] ActivityMapQuery query, CancellationToken cancellationToken = default);

    /// <summary>Changes an activity map. What the change does not set stays as it is.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>PATCH /activitymaps/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/activitymaps/{id}")]
    Task UpdateAsync(long id, [Body] ActivityMapUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity map.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>DELETE /activitymaps/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/activitymaps/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Walks the steps of a saved map: who talked with whom in a window.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="query">The window, and what to tell of each edge.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>POST /activitymaps/{id}/query</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/activitymaps/{id}/query")]
    Task<ActivityMapQueryResponse> QuerySavedAsync(long id, [Body] SavedActivityMapQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets who may see and edit an activity map.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>GET /activitymaps/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/activitymaps/{id}/sharing")]
    Task<ActivityMapSharing> GetSharingAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Changes who may see and edit an activity map. Users and groups that are not named keep what they have.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="change">The users and groups whose level changes; a level of null takes their access away.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>PATCH /activitymaps/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/activitymaps/{id}/sharing")]
    Task UpdateSharingAsync(long id, [Body] ActivityMapSharingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Replaces who may see and edit an activity map. Users and groups that are not named lose their access.</summary>
    /// <param name="id">The activity map ID.</param>
    /// <param name="sharing">Everybody who may see or edit the map.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The map belongs to someone else who did not share it far enough.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such activity map.</exception>
    /// <remarks><c>PUT /activitymaps/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Put("/activitymaps/{id}/sharing")]
    Task ReplaceSharingAsync(long id, [Body] ActivityMapSharingReplace sharing, CancellationToken cancellationToken = default);
}
