using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Testing;

/// <summary>A base for fakes of <see cref="IPacketsApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class PacketsApiBase : IPacketsApi
{
    /// <inheritdoc/>
    public virtual Task<PacketCapture> SearchByQueryAsync(
        PacketSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IPacketsApi.SearchByQueryAsync");

    /// <inheritdoc/>
    public virtual Task<PacketCapture> SearchAsync(
        PacketSearch search,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("IPacketsApi.SearchAsync");
}
