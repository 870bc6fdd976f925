namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ISupportPacksApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class SupportPacksApiBase : ISupportPacksApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<SupportPack>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISupportPacksApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<FileDownload> DownloadAsync(
        string fileName,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISupportPacksApi.DownloadAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> UploadAsync(
        FileUpload file,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISupportPacksApi.UploadAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ExecuteAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ISupportPacksApi.ExecuteAsync");

    /// <inheritdoc/>
    public virtual Task<SupportPackProgress> GetProgressAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ISupportPacksApi.GetProgressAsync");
}
