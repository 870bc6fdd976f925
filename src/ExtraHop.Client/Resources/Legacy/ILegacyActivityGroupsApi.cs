using ExtraHop.Client.Rest;

namespace ExtraHop.Client.Legacy;

/// <summary>Activity groups: devices grouped by protocol, on systems of 5.x to 8.x. Only systems of 5.x to 8.x have what is listed here.</summary>
[ApiGroup("Legacy.ActivityGroups")]
public interface ILegacyActivityGroupsApi
{
    /// <summary>Lists activity groups.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /activitygroups</c>. Sensor, console; clients-2015-2021. Gone from 9.8, though metric text still names it.</remarks>
    [Get("/activitygroups")]
    Task<IReadOnlyList<ActivityGroup>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists dashboards of an activity group.</summary>
    /// <param name="id">The number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <remarks><c>GET /activitygroups/{id}/dashboards</c>. Sensor, console; clients-2015-2021. Gone from 9.8, though metric text still names it.</remarks>
    [Get("/activitygroups/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);
}
