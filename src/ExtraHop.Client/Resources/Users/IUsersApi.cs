using ExtraHop.Client.Resources.Common;
using Refit;

namespace ExtraHop.Client;

/// <summary>User accounts, their privileges, their API keys and their locks.</summary>
public interface IUsersApi
{
    /// <summary>Lists the user accounts, local and remote.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /users</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users")]
    Task<IReadOnlyList<User>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a user account.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such user.</exception>
    /// <remarks><c>GET /users/{username}</c>. Documented for 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users/{username}")]
    Task<User> GetAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Makes a user account.</summary>
    /// <param name="user">The account. What is left out takes the system's default: a local, limited-write user.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The login name, and the API key where one was asked for: it is shown this once.</returns>
    /// <exception cref="ExtraHopConflictException">The login name is taken.</exception>
    /// <exception cref="ExtraHopValidationException">The password or the roles are not acceptable.</exception>
    /// <remarks><c>POST /users</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/users")]
    Task<UserCreated> CreateAsync([Body] UserCreate user, CancellationToken cancellationToken = default);

    /// <summary>Changes a user's name, password, roles or whether the account is in use.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not change this user.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such user.</exception>
    /// <exception cref="ExtraHopConflictException">The user's roles are managed elsewhere.</exception>
    /// <exception cref="ExtraHopValidationException">The password or the roles are not acceptable.</exception>
    /// <remarks><c>PATCH /users/{username}</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Patch("/users/{username}")]
    Task UpdateAsync(string username, [Body] UserUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user account.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="newOwner">The login name of the user who gets the dashboards, collections and activity maps; null deletes them with the user.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not delete this user.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such user.</exception>
    /// <remarks><c>DELETE /users/{username}</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Delete("/users/{username}")]
    Task DeleteAsync(string username, [AliasAs("dest_user")] string? newOwner = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the API keys of a user.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such user.</exception>
    /// <remarks><c>GET /users/{username}/apikeys</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Get("/users/{username}/apikeys")]
    Task<IReadOnlyList<ApiKey>> ListApiKeysAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Gets an API key of a user. Newer systems answer with a redirect to the key's own path.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="keyId">The key ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such user or key.</exception>
    /// <remarks><c>GET /users/{username}/apikeys/{keyid}</c>. Documented for 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Obsolete("Deprecated by the vendor (GET /users/{username}/apikeys/{keyid}); use ApiKeys.GetAsync.", DiagnosticId = DeprecatedOperations.Diagnostic)]
    [Get("/users/{username}/apikeys/{keyid}")]
    Task<ApiKey> GetApiKeyAsync(string username, [AliasAs("keyid")] long keyId, CancellationToken cancellationToken = default);

    /// <summary>Gets whether an account is locked after failed logins.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /users/{username}/lock</c>. Documented for 26.3.</remarks>
    [Get("/users/{username}/lock")]
    Task<UserLock> GetLockAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Lifts the lock of an account.</summary>
    /// <param name="username">The login name.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>DELETE /users/{username}/lock</c>. Documented for 26.3.</remarks>
    [Delete("/users/{username}/lock")]
    Task UnlockAsync(string username, CancellationToken cancellationToken = default);
}
