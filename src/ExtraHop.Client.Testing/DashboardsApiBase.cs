namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IDashboardsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class DashboardsApiBase : IDashboardsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Dashboard>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("IDashboardsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Dashboard> GetAsync(DashboardId id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDashboardsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        DashboardId id,
        DashboardUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDashboardsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IDashboardsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Report>> ListReportsAsync(
        DashboardId id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDashboardsApi.ListReportsAsync");

    /// <inheritdoc/>
    public virtual Task<DashboardSharing> GetSharingAsync(
        DashboardId id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDashboardsApi.GetSharingAsync");

    /// <inheritdoc/>
    public virtual Task UpdateSharingAsync(
        DashboardId id,
        DashboardSharingUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDashboardsApi.UpdateSharingAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceSharingAsync(
        DashboardId id,
        DashboardSharingReplace sharing,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IDashboardsApi.ReplaceSharingAsync");
}
