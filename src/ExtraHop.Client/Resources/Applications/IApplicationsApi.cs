using ExtraHop.Client.Http.Requests.Query;
using ExtraHop.Client.Paging;
using Refit;

namespace ExtraHop.Client;

/// <summary>Applications: containers of metrics that span devices and protocols.</summary>
public interface IApplicationsApi
{
    /// <summary>Lists applications: one page.</summary>
    /// <param name="query">What to compare, and with what; <see cref="ApplicationSearchType.Any"/> for every application.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /applications</c>. Documented for 9.8, 26.3. <see cref="EnumerateAsync"/> gets them all.</remarks>
    [Get("/applications")]
    Task<IReadOnlyList<Application>> ListAsync(
        [QueryConverter(typeof(ObjectConverter<ApplicationListQuery>))] ApplicationListQuery query, CancellationToken cancellationToken = default);

    /// <summary>Gets an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="includeCriteria">True to get the criteria, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <remarks><c>GET /applications/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/applications/{id}")]
    Task<Application> GetAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "include_criteria")] bool? includeCriteria = null,
        CancellationToken cancellationToken = default);

    /// <summary>Creates an application.</summary>
    /// <param name="application">The new application.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new application ID.</returns>
    /// <remarks><c>POST /applications</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/applications")]
    Task<CreatedResource> CreateAsync([Body] ApplicationCreate application, CancellationToken cancellationToken = default);

    /// <summary>Changes an application. What the change does not set stays as it is.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <remarks><c>PATCH /applications/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/applications/{id}")]
    Task UpdateAsync(long id, [Body] ApplicationUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Lists when an application had traffic, by metric category.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <remarks><c>GET /applications/{id}/activity</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/applications/{id}/activity")]
    Task<IReadOnlyList<ApplicationActivity>> ListActivityAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the alerts of an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="directAssignmentsOnly">True for those assigned to the application itself, false or null for those that reach it through a group or by
    /// default, too.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <remarks><c>GET /applications/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/applications/{id}/alerts")]
    Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        [QueryConverter(typeof(FlagConverter)), Query("", "direct_assignments_only")] bool? directAssignmentsOnly = null,
        CancellationToken cancellationToken = default);

    /// <summary>Assigns alerts to an application and takes others away, in one call.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="assignment">The IDs of the alerts to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /applications/{id}/alerts</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/applications/{id}/alerts")]
    Task<AssignmentResult> AssignAlertsAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Assigns an alert to an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application or alert.</exception>
    /// <remarks><c>POST /applications/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/applications/{id}/alerts/{child-id}")]
    Task AssignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Takes an alert away from an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="alertId">The alert ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application or alert.</exception>
    /// <remarks><c>DELETE /applications/{id}/alerts/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/applications/{id}/alerts/{child-id}")]
    Task UnassignAlertAsync(long id, [AliasAs("child-id")] long alertId, CancellationToken cancellationToken = default);

    /// <summary>Lists the dashboards that show an application.</summary>
    /// <param name="id">The application ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such application.</exception>
    /// <remarks><c>GET /applications/{id}/dashboards</c>. Documented for 9.8, 26.3.</remarks>
    [Get("/applications/{id}/dashboards")]
    Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Enumerates all applications of a list, page by page.</summary>
    /// <param name="query">What to compare, and with what; null for every application. Its limit is the size of a page (1000 unless set), its offset the
    /// start.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The applications; <see cref="AsyncPages{T}.AsPages"/> gives them by pages.</returns>
    /// <remarks>Calls <see cref="ListAsync"/> until a page is empty.</remarks>
    AsyncPages<Application> EnumerateAsync(ApplicationListQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new ApplicationListQuery { SearchType = ApplicationSearchType.Any };
        int limit = query.Limit ?? 1000;
        return PageWalk.ByOffset(
            (offset, token) => ListAsync(query with { Limit = limit, Offset = checked((int)offset) }, token),
            () => new RepeatGuard<Application>(static application => PageKey.Of(application.Id, application), limit),
            cancellationToken,
            query.Offset ?? 0);
    }
}
