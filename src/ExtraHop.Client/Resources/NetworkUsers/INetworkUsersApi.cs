using ExtraHop.Client.Paging;
using Refit;

namespace ExtraHop.Client;

/// <summary>Network users: the accounts seen in traffic, such as Kerberos and LDAP users, with their tags and how much they matter. Not the users of the
/// ExtraHop system.</summary>
public interface INetworkUsersApi
{
    /// <summary>Searches network users: one page of those that a filter keeps.</summary>
    /// <param name="search">Which users to find; an empty search finds all.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /networkusers/search</c>. Documented for 26.3.</remarks>
    [Post("/networkusers/search")]
    Task<IReadOnlyList<NetworkUser>> SearchAsync([Body] NetworkUserSearch search, CancellationToken cancellationToken = default);

    /// <summary>Puts tags on several network users and takes others off, in one call.</summary>
    /// <param name="change">The users, and the names of the tags to add and to remove.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /networkusers/tags</c>. Documented for 26.3.</remarks>
    [Post("/networkusers/tags")]
    Task ChangeTagsAsync([Body] NetworkUserTagsChange change, CancellationToken cancellationToken = default);

    /// <summary>Gets a network user.</summary>
    /// <param name="username">The user's name as seen on the network; slashes and other signs are escaped.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /networkusers/users/{username}</c>. Documented for 26.3.</remarks>
    [Get("/networkusers/users/{username}")]
    Task<NetworkUser> GetAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Lists what the system knows of the tags on a network user.</summary>
    /// <param name="username">The user's name as seen on the network.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /networkusers/users/{username}/tags</c>. Documented for 26.3. The description of 26.3 types the items as network users; what they hold
    /// stands in their additional properties.</remarks>
    [Get("/networkusers/users/{username}/tags")]
    Task<IReadOnlyList<NetworkUser>> ListTagsAsync(string username, CancellationToken cancellationToken = default);

    /// <summary>Puts tags on a network user and takes others off, in one call.</summary>
    /// <param name="username">The user's name as seen on the network.</param>
    /// <param name="change">The names of the tags to add and to remove.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>POST /networkusers/users/{username}/tags</c>. Documented for 26.3.</remarks>
    [Post("/networkusers/users/{username}/tags")]
    Task ChangeTagsOfAsync(string username, [Body] TagNamesChange change, CancellationToken cancellationToken = default);

    /// <summary>Changes a network user. What the change does not set stays as it is.</summary>
    /// <param name="username">The user's name as seen on the network.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>PATCH /networkusers/users/{username}</c>. Documented for 26.3.</remarks>
    [Patch("/networkusers/users/{username}")]
    Task UpdateAsync(string username, [Body] NetworkUserUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Enumerates all network users that a search finds, page by page.</summary>
    /// <param name="search">Which users to find; null for all. Its limit is the size of a page (1000 unless set), its offset the start.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The users; <see cref="AsyncPages{T}.AsPages"/> gives them by pages.</returns>
    /// <remarks>Calls <see cref="SearchAsync"/> until a page is empty.</remarks>
    AsyncPages<NetworkUser> EnumerateAsync(NetworkUserSearch? search = null, CancellationToken cancellationToken = default)
    {
        search ??= new NetworkUserSearch();
        int limit = search.Limit ?? 1000;
        return PageWalk.ByOffset(
            (offset, token) => SearchAsync(search with { Limit = limit, Offset = checked((int)offset) }, token),
            () => new RepeatGuard<NetworkUser>(PageKey.Of, limit),
            cancellationToken,
            search.Offset ?? 0);
    }
}
