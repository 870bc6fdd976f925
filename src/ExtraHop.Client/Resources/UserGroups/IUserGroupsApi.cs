using Refit;

namespace ExtraHop.Client;

/// <summary>User groups, local and remote, and their members.</summary>
public interface IUserGroupsApi
{
    /// <summary>Lists the user groups.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /usergroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/usergroups")]
    Task<IReadOnlyList<UserGroup>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a user group.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>GET /usergroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/usergroups/{id}")]
    Task<UserGroup> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a local user group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; not every system says it (<see cref="CreatedResource.IsNamed"/>).</returns>
    /// <exception cref="ExtraHopConflictException">The name is taken.</exception>
    /// <remarks><c>POST /usergroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/usergroups")]
    Task<CreatedResource> CreateAsync([Body] UserGroupCreate group, CancellationToken cancellationToken = default);

    /// <summary>Asks the directory for the members of every remote group again.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /usergroups/refresh</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/usergroups/refresh")]
    Task RefreshAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Switches a user group on or off.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>PATCH /usergroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/usergroups/{id}")]
    Task UpdateAsync(string id, [Body] UserGroupUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user group.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <exception cref="ExtraHopValidationException">The group cannot be deleted, as a remote one that is in use.</exception>
    /// <remarks><c>DELETE /usergroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/usergroups/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes away every dashboard that is shared with a user group.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>DELETE /usergroups/{id}/associations</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/usergroups/{id}/associations")]
    Task DeleteAssociationsAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists the members of a user group.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>GET /usergroups/{id}/members</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/usergroups/{id}/members")]
    Task<UserGroupMembers> GetMembersAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Adds members to a local group or takes them out; members that are not named stay.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="members">Login names with their role in the group; a null role takes the user out.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>PATCH /usergroups/{id}/members</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/usergroups/{id}/members")]
    Task UpdateMembersAsync(string id, [Body] IReadOnlyDictionary<string, string?> members, CancellationToken cancellationToken = default);

    /// <summary>Sets the members of a local group; members that are not named go.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="members">Login names with their role in the group.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>PUT /usergroups/{id}/members</c>. Documented for 9.8, 26.3.</remarks>
    [Put("/usergroups/{id}/members")]
    Task ReplaceMembersAsync(string id, [Body] IReadOnlyDictionary<string, string?> members, CancellationToken cancellationToken = default);

    /// <summary>Asks the directory for the members of one remote group again.</summary>
    /// <param name="id">The group's ID, a text.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /usergroups/{id}/refresh</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/usergroups/{id}/refresh")]
    Task RefreshAsync(string id, CancellationToken cancellationToken = default);
}
