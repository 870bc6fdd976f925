namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IThreatCollectionsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class ThreatCollectionsApiBase : IThreatCollectionsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<ThreatCollection>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IThreatCollectionsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task UploadAsync(
        string? name,
        FileUpload file,
        string? userKey = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IThreatCollectionsApi.UploadAsync");

    /// <inheritdoc/>
    public virtual Task ReplaceByUserKeyAsync(
        string userKey,
        string? name,
        FileUpload? file,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IThreatCollectionsApi.ReplaceByUserKeyAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IThreatCollectionsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("IThreatCollectionsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<long> CountObservablesAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IThreatCollectionsApi.CountObservablesAsync");
}
