namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ILicenseApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LicenseApiBase : ILicenseApi
{
    /// <inheritdoc/>
    public virtual Task<License> GetAsync(CancellationToken cancellationToken = default) => throw NotFaked.For("ILicenseApi.GetAsync");

    /// <inheritdoc/>
    public virtual Task<ProductKeyInfo> GetProductKeyAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILicenseApi.GetProductKeyAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> ReplaceAsync(
        string license,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILicenseApi.ReplaceAsync");

    /// <inheritdoc/>
    public virtual Task<JobHandle> ReplaceProductKeyAsync(
        ProductKeyUpdate productKey,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILicenseApi.ReplaceProductKeyAsync");
}
