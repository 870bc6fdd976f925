namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="ICloudApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class CloudApiBase : ICloudApi
{
    /// <inheritdoc/>
    public virtual Task ConnectAsync(CloudConnect connection, CancellationToken cancellationToken = default) => throw NotFaked.For("ICloudApi.ConnectAsync");
}
