using Refit;

namespace ExtraHop.Client;

/// <summary>Dashboards and who shares them.</summary>
public interface IDashboardsApi
{
    /// <summary>Lists the dashboards that the caller may see.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /dashboards</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a dashboard.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <remarks><c>GET /dashboards/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/dashboards/{id}")]
    Task<Dashboard> GetAsync(DashboardId id, CancellationToken cancellationToken = default);

    /// <summary>Gives a dashboard to another owner.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="change">The new owner.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <remarks><c>PATCH /dashboards/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/dashboards/{id}")]
    Task UpdateAsync(DashboardId id, [Body] DashboardUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a dashboard.</summary>
    /// <param name="id">The dashboard ID; a change of this kind takes no short code.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <remarks><c>DELETE /dashboards/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/dashboards/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the scheduled reports that hold a dashboard.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /dashboards/{id}/reports</c>. Documented for 26.3.</remarks>
    [Get("/dashboards/{id}/reports")]
    Task<IReadOnlyList<Report>> ListReportsAsync(DashboardId id, CancellationToken cancellationToken = default);

    /// <summary>Gets who may see and edit a dashboard.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not share the dashboard.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <remarks><c>GET /dashboards/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/dashboards/{id}/sharing")]
    Task<DashboardSharing> GetSharingAsync(DashboardId id, CancellationToken cancellationToken = default);

    /// <summary>Changes who may see and edit a dashboard; whoever is not named stays.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="change">Whom to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not share the dashboard.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <remarks><c>PATCH /dashboards/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/dashboards/{id}/sharing")]
    Task UpdateSharingAsync(DashboardId id, [Body] DashboardSharingUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Sets who may see and edit a dashboard; whoever is not named loses it.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="sharing">Everybody who may.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not share the dashboard.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    /// <exception cref="ExtraHopValidationException">A user, group or level does not exist.</exception>
    /// <remarks><c>PUT /dashboards/{id}/sharing</c>. Documented for 9.8, 26.3.</remarks>
    [Put("/dashboards/{id}/sharing")]
    Task ReplaceSharingAsync(DashboardId id, [Body] DashboardSharingReplace sharing, CancellationToken cancellationToken = default);

    /// <summary>Shares a dashboard with a user, or changes what the user may do with it.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="username">The login name.</param>
    /// <param name="level">What the user may do; null takes the dashboard away.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopForbiddenException">The caller may not share the dashboard.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    Task ShareWithUserAsync(DashboardId id, string username, SharingLevel? level, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        var users = new Dictionary<string, SharingLevel?>(StringComparer.Ordinal) { [username] = level };
        return UpdateSharingAsync(id, new DashboardSharingUpdate { Users = new(users) }, cancellationToken);
    }

    /// <summary>Shares a dashboard with a group, or changes what the group may do with it.</summary>
    /// <param name="id">The dashboard ID or short code.</param>
    /// <param name="group">The group's name with its kind before it: <c>local.operators</c> or <c>remote.operators</c>.</param>
    /// <param name="level">What the group may do; null takes the dashboard away.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ArgumentException">The name starts with neither <c>local.</c> nor <c>remote.</c>; nothing was sent.</exception>
    /// <exception cref="ExtraHopForbiddenException">The caller may not share the dashboard.</exception>
    /// <exception cref="ExtraHopNotFoundException">There is no such dashboard, or the caller may not see it.</exception>
    Task ShareWithGroupAsync(DashboardId id, string group, SharingLevel? level, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(group);
        if (!group.StartsWith("local.", StringComparison.Ordinal) && !group.StartsWith("remote.", StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"A dashboard is shared with 'local.{group}' or 'remote.{group}', by which the system tells groups of one name apart; it got '{group}'.",
                nameof(group));
        }

        var groups = new Dictionary<string, SharingLevel?>(StringComparer.Ordinal) { [group] = level };
        return UpdateSharingAsync(id, new DashboardSharingUpdate { Groups = new(groups) }, cancellationToken);
    }
}
