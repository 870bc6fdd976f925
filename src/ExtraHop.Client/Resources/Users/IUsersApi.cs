using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>User accounts, their privileges and their keys.</summary>
[ApiGroup("Users")]
public interface IUsersApi
{
    /// <summary>Lists user accounts.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /users</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users")]
    Task<IReadOnlyList<User>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one user account.</summary>
    /// <param name="username">User name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /users/{username}</c>. Packetstore, recordstore; 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users/{username}")]
    Task<User> GetAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Creates a user account.</summary>
    /// <param name="user">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>POST /users</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/users")]
    Task<UserCreated> CreateAsync([Body] UserCreate user, CancellationToken cancellationToken = default);

    /// <summary>Changes a user account.</summary>
    /// <param name="username">User name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <exception cref="ExtraHopConflictException">The name is taken, or the object is managed elsewhere.</exception>
    /// <exception cref="ExtraHopValidationException">The request is well formed, but cannot be done.</exception>
    /// <remarks><c>PATCH /users/{username}</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/users/{username}")]
    Task UpdateAsync(string username, [Body] UserUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user account.</summary>
    /// <param name="username">User name.</param>
    /// <param name="destUser">Receives the deleted user's dashboards, collections and activity maps.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The user lacks the privilege.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>DELETE /users/{username}</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Delete("/users/{username}")]
    Task DeleteAsync(string username, string? destUser = null, CancellationToken cancellationToken = default);

    /// <summary>Lists API keys of a user.</summary>
    /// <param name="username">User name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /users/{username}/apikeys</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users/{username}/apikeys")]
    Task<IReadOnlyList<ApiKey>> ListApiKeysAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Looks up one API key of a user.</summary>
    /// <param name="username">User name.</param>
    /// <param name="keyid">API key ID; a string here, an integer at /apikeys/{keyid}.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such object.</exception>
    /// <remarks><c>GET /users/{username}/apikeys/{keyid}</c>. Packetstore; 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor; use GET /apikeys/{keyid}.")]
    [Get("/users/{username}/apikeys/{keyid}")]
    Task<ApiKey> GetApiKeyAsync(string username, string keyid, CancellationToken cancellationToken = default);

    /// <summary>Gets one account's lock state.</summary>
    /// <param name="username">Login name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /users/{username}/lock</c>. Sensor, console; 26.3.</remarks>
    [Get("/users/{username}/lock")]
    Task<UserLock> GetLockAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Lifts the lock on one account.</summary>
    /// <param name="username">Login name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>DELETE /users/{username}/lock</c>. Sensor, console; 26.3. Account is unlocked.</remarks>
    [Delete("/users/{username}/lock")]
    Task UnlockAsync(string username, CancellationToken cancellationToken = default);
}
