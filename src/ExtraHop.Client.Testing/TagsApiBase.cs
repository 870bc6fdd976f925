namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ITagsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class TagsApiBase : ITagsApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Tag>> ListAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ITagsApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<Tag> GetAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ITagsApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        TagCreate tag,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITagsApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(long id, TagUpdate change, CancellationToken cancellationToken = default) => throw NotFaked.For("ITagsApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ITagsApi.DeleteAsync");

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Device>> ListDevicesAsync(
        long id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITagsApi.ListDevicesAsync");

    /// <inheritdoc/>
    public virtual Task<AssignmentResult> AssignDevicesAsync(
        long id,
        Assignment assignment,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITagsApi.AssignDevicesAsync");

    /// <inheritdoc/>
    public virtual Task AssignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITagsApi.AssignDeviceAsync");

    /// <inheritdoc/>
    public virtual Task UnassignDeviceAsync(
        long id,
        long deviceId,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ITagsApi.UnassignDeviceAsync");
}
