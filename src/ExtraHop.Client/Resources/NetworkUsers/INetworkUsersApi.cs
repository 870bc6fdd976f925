using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>Users seen on the network, and their tags.</summary>
[ApiGroup("NetworkUsers")]
public interface INetworkUsersApi
{
    /// <summary>Searches for network users.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /networkusers/search</c>. Sensor, console; 26.3.</remarks>
    [Post("/networkusers/search")]
    [SafeToRetry]
    Task<IReadOnlyList<NetworkUser>> SearchAsync([Body] NetworkUserSearch query, CancellationToken cancellationToken = default);

    /// <summary>Adds or drops tags on several network users.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /networkusers/tags</c>. Sensor, console; 26.3.</remarks>
    [Post("/networkusers/tags")]
    Task ChangeTagsAsync([Body] NetworkUserTagsChange request, CancellationToken cancellationToken = default);

    /// <summary>Gets one network user.</summary>
    /// <param name="username">Network user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /networkusers/users/{username}</c>. Sensor, console; 26.3.</remarks>
    [Get("/networkusers/users/{username}")]
    Task<NetworkUser> GetAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Lists one network user's tags.</summary>
    /// <param name="username">Network user name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /networkusers/users/{username}/tags</c>. Sensor, console; 26.3.</remarks>
    [Get("/networkusers/users/{username}/tags")]
    Task<IReadOnlyList<NetworkUser>> ListTagsAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Adds or drops tags on one network user.</summary>
    /// <param name="username">Network user name.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>POST /networkusers/users/{username}/tags</c>. Sensor, console; 26.3.</remarks>
    [Post("/networkusers/users/{username}/tags")]
    Task ChangeTagsOfAsync(string username, [Body] TagNamesChange request, CancellationToken cancellationToken = default);

    /// <summary>Changes one network user.</summary>
    /// <param name="username">Network user name.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>PATCH /networkusers/users/{username}</c>. Sensor, console; 26.3.</remarks>
    [Patch("/networkusers/users/{username}")]
    Task UpdateAsync(string username, [Body] NetworkUserUpdate change, CancellationToken cancellationToken = default);
}
