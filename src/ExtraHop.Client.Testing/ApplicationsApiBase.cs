namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IApplicationsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ApplicationsApiBase : IApplicationsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Application>> ListAsync(
        ApplicationListQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Application> GetAsync(
        long id,
        bool? includeCriteria = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        ApplicationCreate application,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        ApplicationUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ApplicationActivity>> ListActivityAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.ListActivityAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Alert>> ListAlertsAsync(
        long id,
        bool? directAssignmentsOnly = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.ListAlertsAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignAlertsAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.AssignAlertsAsync");

    /// <inheritdoc/>
    public virtual Task AssignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.AssignAlertAsync");

    /// <inheritdoc/>
    public virtual Task UnassignAlertAsync(
        long id,
        long alertId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.UnassignAlertAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Dashboard>> ListDashboardsAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IApplicationsApi.ListDashboardsAsync");
}
