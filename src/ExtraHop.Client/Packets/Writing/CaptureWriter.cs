using System.Runtime.InteropServices;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <summary>Writes a capture. Packets are gathered in a buffer: dispose the writer, or flush it, before you read what it wrote.</summary>
public abstract class CaptureWriter : IDisposable, IAsyncDisposable
{
    private readonly Dictionary<(LinkType LinkType, int Id), CaptureInterface> _interfaces = [];

    /// <summary>For the writers of this library.</summary>
    private protected CaptureWriter()
    {
    }

    /// <summary>How many packets were written.</summary>
    public long PacketCount { get; private protected set; }

    /// <summary>How many bytes were written, those still in the buffer included.</summary>
    public abstract long BytesWritten { get; }

    /// <summary>Writes a packet as it lies in a reader's buffer.</summary>
    /// <param name="packet">The packet.</param>
    /// <param name="comment">A comment to add to the packet; kept by pcapng only.</param>
    public void Write(scoped in PacketRecord packet, string? comment = null) => Write(in packet, comment, PacketDirection.Unknown);

    /// <summary>Writes a packet.</summary>
    /// <param name="packet">The packet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time lies before 1970 or after 2554, or the original length is no 32-bit number.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the packet; the message says why.</exception>
    public void Write(Packet packet)
    {
        ArgumentNullException.ThrowIfNull(packet);
        if (packet.OriginalLength is < 0 or > uint.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(packet), packet.OriginalLength, "The original length must lie between 0 and 4,294,967,295.");
        }

        Int128 time = packet.Timestamp?.UnixNanoseconds ?? 0;
        if (time < 0 || time > ulong.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(packet), packet.Timestamp, "The packet's time must lie between the years 1970 and 2554.");
        }

        ref CaptureInterface? source = ref CollectionsMarshal.GetValueRefOrAddDefault(_interfaces, (packet.LinkType, packet.InterfaceId), out _);
        source ??= new CaptureInterface(packet.InterfaceId, packet.LinkType, 0) { TimeResolution = 9, Clock = CaptureClock.ForTicks(9, 0) };
        PacketRecordKind kind = packet.Timestamp is null ? PacketRecordKind.Simple : PacketRecordKind.Enhanced;
        Write(
            new PacketRecord(in MemoryMarshal.GetReference(packet.Data.Span), packet.Data.Length, 0, source, (ulong)time, (uint)packet.OriginalLength, kind),
            packet.Comment,
            packet.Direction);
    }

    /// <summary>Hands everything gathered so far to the stream.</summary>
    public abstract void Flush();

    /// <summary>Hands everything gathered so far to the stream.</summary>
    /// <param name="cancellationToken">Stops the writing.</param>
    public abstract ValueTask FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes what is left and closes the stream.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes what is left and closes the stream.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes what is left and closes the stream.</summary>
    /// <param name="disposing">False from a finalizer, of which there is none.</param>
    protected abstract void Dispose(bool disposing);

    /// <summary>Writes a packet, with a direction that its record does not tell.</summary>
    internal abstract void Write(scoped in PacketRecord packet, string? comment, PacketDirection direction);

    /// <summary>Notes interfaces of the capture that is copied, whether or not packets of them follow.</summary>
    internal abstract void Describe(IReadOnlyList<CaptureInterface> interfaces);

    /// <summary>Writes secrets of the capture that is copied, where the format has room for them.</summary>
    internal virtual void Write(CaptureSecrets secrets)
    {
    }

    private protected abstract ValueTask CloseAsync();
}
