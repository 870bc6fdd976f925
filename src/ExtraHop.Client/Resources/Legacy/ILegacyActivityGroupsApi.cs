using ExtraHop.Client.Resources.Legacy;
using Refit;

namespace ExtraHop.Client.Legacy;

/// <summary>Activity groups: all devices that speak a protocol in one role. Systems of 5.x to 8.x only.</summary>
public interface ILegacyActivityGroupsApi
{
    /// <summary>Lists the activity groups.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /activitygroups</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no activity groups; use DeviceGroups with a filter on DeviceFilter.Activity.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/activitygroups")]
    Task<IReadOnlyList<ActivityGroup>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the dashboards that show an activity group.</summary>
    /// <param name="id">The activity group ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /activitygroups/{id}/dashboards</c>. Known from clients of 2015 to 2021 (5.x to 8.x).</remarks>
    [Obsolete("Newer systems have no activity groups; use DeviceGroups with a filter on DeviceFilter.Activity.", DiagnosticId = LegacyApi.Diagnostic)]
    [Get("/activitygroups/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);
}
