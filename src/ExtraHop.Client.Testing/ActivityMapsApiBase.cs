namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IActivityMapsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ActivityMapsApiBase : IActivityMapsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ActivityMap>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<ActivityMap> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IActivityMapsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        ActivityMapCreate map,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task<ActivityMapQueryResponse> QueryAsync(
        ActivityMapQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.QueryAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        ActivityMapUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("IActivityMapsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<ActivityMapQueryResponse> QuerySavedAsync(
        long id,
        SavedActivityMapQuery query,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.QuerySavedAsync");

    /// <inheritdoc/>
    public virtual Task<ActivityMapSharing> GetSharingAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.GetSharingAsync");

    /// <inheritdoc/>
    public virtual Task UpdateSharingAsync(
        long id,
        ActivityMapSharingUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.UpdateSharingAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceSharingAsync(
        long id,
        ActivityMapSharingReplace sharing,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IActivityMapsApi.ReplaceSharingAsync");
}
