using ExtraHop.Client.Legacy;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client.Testing;

#pragma warning disable CS0672, EHDEPRECATED, EHLEGACY // What is deprecated may be faked, too.

/// <summary>A base for fakes of <see cref="ILegacyPacketCapturesApi"/>: what a fake does not override throws a
/// <see cref="NotSupportedException"/> that names it.</summary>
public abstract class LegacyPacketCapturesApiBase : ILegacyPacketCapturesApi
{
    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<StoredPacketCapture>> ListAsync(
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPacketCapturesApi.ListAsync");

    /// <inheritdoc/>
    public virtual Task<PacketCapture> DownloadAsync(
        string id,
        CancellationToken cancellationToken = default)
        => throw NotFaked.For("ILegacyPacketCapturesApi.DownloadAsync");

    /// <inheritdoc/>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) => throw NotFaked.For("ILegacyPacketCapturesApi.DeleteAsync");
}
