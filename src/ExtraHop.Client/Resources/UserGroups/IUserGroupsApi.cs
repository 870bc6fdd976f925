using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>User groups, local and remote, and their members.</summary>
[ApiGroup("UserGroups")]
public interface IUserGroupsApi
{
    /// <summary>Lists user groups.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /usergroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/usergroups")]
    Task<IReadOnlyList<UserGroup>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /usergroups/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/usergroups/{id}")]
    Task<UserGroup> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Creates a user group.</summary>
    /// <param name="group">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the system put it; null where it does not say.</returns>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <remarks><c>POST /usergroups</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/usergroups")]
    Task<CreatedResource?> CreateAsync([Body] UserGroupCreate group, CancellationToken cancellationToken = default);

    /// <summary>Refreshes membership of all remote user groups.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /usergroups/refresh</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/usergroups/refresh")]
    Task RefreshAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /usergroups/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/usergroups/{id}")]
    Task UpdateAsync(string id, [Body] UserGroupUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>DELETE /usergroups/{id}</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/usergroups/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Removes dashboard shares of a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /usergroups/{id}/associations</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Delete("/usergroups/{id}/associations")]
    Task DeleteAssociationsAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists members of a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /usergroups/{id}/members</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Get("/usergroups/{id}/members")]
    Task<IReadOnlyList<UserGroupMember>> GetMembersAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Adds or removes members of a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="members">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PATCH /usergroups/{id}/members</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Patch("/usergroups/{id}/members")]
    Task UpdateMembersAsync(string id, [Body] IReadOnlyDictionary<string, string?> members, CancellationToken cancellationToken = default);

    /// <summary>Replaces members of a user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="members">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>PUT /usergroups/{id}/members</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Put("/usergroups/{id}/members")]
    Task ReplaceMembersAsync(string id, [Body] IReadOnlyDictionary<string, string?> members, CancellationToken cancellationToken = default);

    /// <summary>Refreshes membership of one remote user group.</summary>
    /// <param name="id">User group ID.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /usergroups/{id}/refresh</c>. Sensor, console; 9.8, 26.3.</remarks>
    [Post("/usergroups/{id}/refresh")]
    Task RefreshAsync(string id, CancellationToken cancellationToken = default);
}
