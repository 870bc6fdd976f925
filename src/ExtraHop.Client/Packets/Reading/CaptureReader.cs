using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ExtraHop.Client.Packets.Reading;

namespace ExtraHop.Client.Packets;

/// <summary>
/// Reads captures (pcap of every kind, pcapng, either of them compressed with gzip) from any stream, in constant memory and without an allocation per packet.
/// </summary>
/// <remarks>
/// Fill, then walk over what is there, until <c>Fill</c> says that there is no more:
/// <code>
/// long bytes = 0;
/// while (await reader.FillAsync(cancellationToken))
/// {
///     bytes += Count(reader);
/// }
///
/// // A packet is a view of the reader's buffer: C# 12 wants it in a method that is not async.
/// static long Count(CaptureReader reader)
/// {
///     long bytes = 0;
///     while (reader.TryRead(out PacketRecord packet))
///     {
///         bytes += packet.Data.Length;
///     }
///
///     return bytes;
/// }
/// </code>
/// <see cref="TryRead"/> never waits and never throws. A cut or broken capture first delivers every whole packet before the fault; then <c>Fill</c> throws
/// <see cref="CaptureFormatException"/>. A failure of the stream itself comes through as the stream throws it. Not for use from several threads at once.
/// </remarks>
public sealed partial class CaptureReader : IDisposable, IAsyncDisposable
{
    private const int NeverFast = int.MaxValue;
    private const int NoSlices = -1;

    private readonly CaptureReaderOptions _options;
    private readonly CaptureMetadata _metadata;
    private int _fastRecord = NeverFast;
    private int _fastBlock = NeverFast;
    private uint _fastBlockLimit;
    private int _limit;

    // Packets cut at the snap length: the step over their records or blocks, how such a block begins, their captured bytes, and where the last may start.
    private ulong _sliceStep;
    private Vector256<byte> _sliceStart;
    private uint _sliceBytes;
    private int _lastSlicedRecord = NoSlices;
    private int _lastSlicedBlock = NoSlices;

    private bool _starved = true;
    private CaptureInterface _interface = s_nowhere;
    private CaptureInterface[] _known = [];
    private int _knownCount;
    private PendingRecord _next;

    /// <summary>Reads from a stream, which needs neither a length nor seeking.</summary>
    /// <param name="stream">The stream; disposed with the reader unless the options say otherwise.</param>
    /// <param name="options">Limits and tolerance.</param>
    public CaptureReader(Stream stream, CaptureReaderOptions? options = null)
        : this(options, stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        _buffer = ArrayPool<byte>.Shared.Rent(_options.BufferBytes);
        _ownsBuffer = true;
        StartBuffer();
    }

    private CaptureReader(CaptureReaderOptions? options, Stream source)
    {
        _options = options ?? CaptureReaderOptions.Default;
        _options.Validate();
        _metadata = new CaptureMetadata(_options.MaxMetadataBytes);
        _limit = _options.MaxPacketBytes;
        _source = source;
        _buffer = [];
    }

    /// <summary>How the capture is laid out; known after the first <c>Fill</c>.</summary>
    public CaptureFormat Format { get; private set; }

    /// <summary>Whether the capture came compressed.</summary>
    public bool IsCompressed => _gzip is not null;

    /// <summary>Whether the capture was cut, and <see cref="CaptureReaderOptions.TolerateTruncation"/> hid the error.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>How many packets were delivered so far.</summary>
    public long PacketCount => _packets + (long)(_cursor >> 32);

    /// <summary>Where the next record starts, in bytes from the start of the (decompressed) capture.</summary>
    public long Offset => _base + Position;

    /// <summary>The sections met so far: what wrote the capture, with its interfaces.</summary>
    public IReadOnlyList<CaptureSection> Sections => _metadata.Sections;

    /// <summary>The interfaces of the section at hand.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => _metadata.Interfaces;

    /// <summary>The decryption secrets met so far.</summary>
    public IReadOnlyList<CaptureSecrets> Secrets => _metadata.Secrets;

    /// <summary>The names that the capture gives to addresses, as far as met.</summary>
    public IReadOnlyDictionary<IPAddress, string> ResolvedNames => _metadata.Names;

    /// <summary>What was odd but did not stop the reader: a broken option, a header without packets.</summary>
    public IReadOnlyList<string> Warnings => _metadata.Warnings;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">Limits and tolerance.</param>
    public static CaptureReader Open(string path, CaptureReaderOptions? options = null)
    {
        // The reader has its own large buffer, so that of the file stream is switched off.
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            return new CaptureReader(file, options is { LeaveOpen: true } ? options with { LeaveOpen = false } : options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads from memory. An array is read where it lies, without a copy.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="options">Limits and tolerance.</param>
    public static CaptureReader FromMemory(ReadOnlyMemory<byte> capture, CaptureReaderOptions? options = null)
    {
        if (!MemoryMarshal.TryGetArray(capture, out ArraySegment<byte> segment) || segment.Array is null)
        {
            segment = new ArraySegment<byte>(capture.ToArray());
        }

        var reader = new CaptureReader(options, Stream.Null);
        reader.UseMemory(segment);
        return reader;
    }

    /// <summary>All packets, each copied into its own object. The comfortable way for scripts; several times slower than <see cref="TryRead"/>.</summary>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The capture is cut or broken; all whole packets came first.</exception>
    public async IAsyncEnumerable<Packet> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            while (TryCopyNext(out Packet? packet))
            {
                yield return packet;
            }
        }
    }

    private bool TryCopyNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Packet? copy)
    {
        copy = TryRead(out PacketRecord packet) ? packet.ToPacket(PacketCount) : null;
        return copy is not null;
    }
}
