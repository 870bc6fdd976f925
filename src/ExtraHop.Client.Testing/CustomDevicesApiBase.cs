namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ICustomDevicesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class CustomDevicesApiBase : ICustomDevicesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<CustomDevice>> ListAsync(
        bool? includeCriteria = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomDevicesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<CustomDevice> GetAsync(
        long id,
        bool? includeCriteria = default,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomDevicesApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<CreatedResource> CreateAsync(
        CustomDeviceCreate device,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomDevicesApi.CreateAsync");

    /// <inheritdoc/>
    public virtual Task UpdateAsync(
        long id,
        CustomDeviceUpdate change,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ICustomDevicesApi.UpdateAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(long id, CancellationToken cancellationToken = default) => throw NotFaked.For("ICustomDevicesApi.DeleteAsync");
}
