using Refit;

namespace ExtraHop.Client;

/// <summary>Email groups: who is told of alerts and reports.</summary>
public interface IEmailGroupsApi
{
    /// <summary>Lists the email groups.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /emailgroups</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/emailgroups")]
    Task<IReadOnlyList<EmailGroup>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets an email group.</summary>
    /// <param name="id">The group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>GET /emailgroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/emailgroups/{id}")]
    Task<EmailGroup> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes an email group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it.</returns>
    /// <remarks><c>POST /emailgroups</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/emailgroups")]
    Task<CreatedResource> CreateAsync([Body] EmailGroupCreate group, CancellationToken cancellationToken = default);

    /// <summary>Changes an email group.</summary>
    /// <param name="id">The group ID.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>PATCH /emailgroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/emailgroups/{id}")]
    Task UpdateAsync(long id, [Body] EmailGroupUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes an email group.</summary>
    /// <param name="id">The group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such group.</exception>
    /// <remarks><c>DELETE /emailgroups/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/emailgroups/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);
}
