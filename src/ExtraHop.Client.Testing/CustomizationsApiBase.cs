namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ICustomizationsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class CustomizationsApiBase : ICustomizationsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Customization>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<CustomizationStatus> GetStatusAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.GetStatusAsync");

    /// <inheritdoc/>
    public virtual Task<CustomizationContent> GetAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        CustomizationCreate customization,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ICustomizationsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> ApplyAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.ApplyAsync");

    /// <inheritdoc/>
    public virtual Task<FileDownload> DownloadAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomizationsApi.DownloadAsync");
}
