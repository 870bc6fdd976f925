using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Json;
using ExtraHop.Client.Packets.Download;

namespace ExtraHop.Client.Packets;

/// <summary>
/// The answer of a packet search: a capture (or, by the search's output, an archive or a key log), to be read once as it arrives. Dispose it to free the
/// connection.
/// </summary>
/// <remarks>
/// Choose one way: <see cref="OpenReader"/> for speed, <see cref="ReadAllAsync"/> for scripts, <see cref="SaveAsync"/> for files, <see cref="CopyToAsync"/>
/// for other streams, <see cref="ReadEntriesAsync"/> for the outputs zip and extract, <see cref="ReadKeyLogAsync"/> for key logs, or <see cref="Content"/>
/// for the bare bytes. Reads throw <see cref="ExtraHopTimeoutException"/> when the system falls silent and <see cref="ExtraHopTransportException"/> when the
/// connection breaks.
/// </remarks>
public sealed class PacketCapture : IAsyncDisposable, IDisposable
{
    private readonly Stream _content;
    private readonly TimeProvider _time;
    private bool _taken;

    /// <summary>For answers that do not come over HTTP, and for tests.</summary>
    internal PacketCapture(Stream content, string? fileName, string? contentType, long? length, bool isEmpty, TimeProvider time, ByteSize? limit = null)
    {
        _content = content;
        _time = time;
        FileName = fileName;
        ContentType = contentType;
        Length = length;
        IsEmpty = isEmpty;
        LimitBytes = limit;
    }

    /// <summary>The name that the system gives the file, safe to be used in a folder; null when it gives none.</summary>
    public string? FileName { get; }

    /// <summary>The media type, such as <c>application/vnd.tcpdump.pcap</c>; null when the system gives none.</summary>
    public string? ContentType { get; }

    /// <summary>The length in bytes; null when the system does not know it before the end.</summary>
    public long? Length { get; }

    /// <summary>True when no packet matched (status 204, or no body). A system that is asked to send a body always may also send a capture without
    /// packets.</summary>
    public bool IsEmpty { get; }

    /// <summary>
    /// How much the search allowed the system to deliver: its <c>limit_bytes</c>, or the system's own 100 MB where it named none. The system ends there
    /// without a word. Null for a capture that was not searched.
    /// </summary>
    public ByteSize? LimitBytes { get; }

    /// <summary>The bytes, to be read once and in order.</summary>
    public Stream Content => _content;

    /// <summary>Reads the capture as it arrives. An answer without a body reads as a capture without packets.</summary>
    /// <param name="options">Limits and tolerance.</param>
    /// <returns>A reader; the connection stays with this object.</returns>
    public CaptureReader OpenReader(CaptureReaderOptions? options = null)
    {
        Take();
        return new CaptureReader(_content, (options ?? CaptureReaderOptions.Default) with { LeaveOpen = true, AllowEmpty = true });
    }

    /// <summary>All packets, each copied into its own object: the comfortable and slower way.</summary>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The capture is cut or broken; all whole packets came first.</exception>
    public async IAsyncEnumerable<Packet> ReadAllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        CaptureReader reader = OpenReader();
        await using (reader.ConfigureAwait(false))
        {
            await foreach (Packet? packet in reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return packet;
            }
        }
    }

    /// <summary>The entries of an archive (outputs zip and extract), one by one as they arrive. Each dies when the next is asked for.</summary>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The archive is cut, broken, or no archive.</exception>
    public IAsyncEnumerable<CaptureEntry> ReadEntriesAsync(CancellationToken cancellationToken = default)
    {
        Take();
        return CaptureArchive.ReadAsync(_content, cancellationToken);
    }

    /// <summary>The session keys of the output keylog_txt.</summary>
    /// <param name="cancellationToken">A token to cancel the reading.</param>
    /// <exception cref="CaptureFormatException">The text is no key log.</exception>
    public Task<TlsKeyLog> ReadKeyLogAsync(CancellationToken cancellationToken = default)
    {
        Take();
        return TlsKeyLog.ReadAsync(_content, cancellationToken);
    }

    /// <summary>
    /// Saves whatever the system sent. It is written beside its target under another name and renamed when it is whole. Of a download that breaks, what
    /// arrived is kept beside the target, cut behind the last whole packet; an older part is not replaced.
    /// </summary>
    /// <param name="path">A file, or a folder in which <see cref="FileName"/> is used. A path that ends in a separator, such as <c>captures/</c>, is a folder
    /// and is made where it is missing.</param>
    /// <param name="progress">Told bytes, packets and rate, at most ten times a second and at the end, before the file gets its name. What it throws ends the
    /// saving; nothing is kept.</param>
    /// <param name="options">Whether to overwrite, and whether to keep a part.</param>
    /// <param name="cancellationToken">Ends the saving; nothing is kept.</param>
    /// <exception cref="IOException">The file exists and is not to be replaced, or it cannot be made; nothing was read, and another path may be tried with
    /// the same answer.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to; likewise.</exception>
    /// <exception cref="InvalidOperationException">The answer was read already, in part or whole.</exception>
    /// <exception cref="PacketDownloadException">The connection broke, the system fell silent, or the disk is full; says what was kept.</exception>
    public Task<PacketDownload> SaveAsync(
        string path, IProgress<PacketProgress>? progress = null, PacketSaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new PacketSaveOptions();

        RequireUnread();

        // The target is opened first, so that a wrong path can be put right with this same answer.
        var target = FileTarget.Open(path, FileName, options.Overwrite, "Set PacketSaveOptions.Overwrite");
        Take();
        return new PacketSaver(_content, Length, LimitBytes?.Bytes, progress, options, _time).SaveAsync(target, cancellationToken);
    }

    /// <summary>Copies whatever the system sent into a stream as it arrives, such as standard output or a file of your own.</summary>
    /// <param name="destination">The stream; it stays open and is not flushed.</param>
    /// <param name="progress">Told bytes, packets and rate, at most ten times a second and at the end. What it throws ends the copying.</param>
    /// <param name="cancellationToken">A token to cancel the copying.</param>
    /// <returns>The bytes that were copied.</returns>
    /// <exception cref="IOException">The stream could not be written to.</exception>
    /// <exception cref="InvalidOperationException">The answer was read already, in part or whole.</exception>
    public Task<long> CopyToAsync(Stream destination, IProgress<PacketProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Take();
        return new PacketSaver(_content, Length, LimitBytes?.Bytes, progress, new PacketSaveOptions(), _time).CopyToAsync(destination, cancellationToken);
    }

    /// <summary>One line for people.</summary>
    public override string ToString() => ModelText.Line(
        nameof(PacketCapture), ("file_name", FileName), ("content_type", ContentType), ("length", Length), ("is_empty", IsEmpty), ("limit", LimitBytes));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _content.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    /// <summary>Takes the stream of an answer over.</summary>
    /// <exception cref="ExtraHopResponseException">It is JSON or a web page, so no capture.</exception>
    internal static PacketCapture Of(ApiAnswer answer, RestSettings settings)
    {
        answer.RequireFile("a capture");
        return new PacketCapture(
            IdleTimeoutStream.Of(answer, settings),
            DownloadName.Of(answer.BodyHeaders),
            answer.ContentType,
            answer.Length,
            isEmpty: answer.Length == 0,
            settings.Time,
            PacketLimit.Of(answer.Operation, answer.Request));
    }

    private void Take()
    {
        RequireUnread();
        _taken = true;
    }

    private void RequireUnread()
    {
        // Bytes that were read from Content are gone: what is read or saved now would lack them.
        if (_taken || _content is IdleTimeoutStream { BytesRead: > 0 })
        {
            throw new InvalidOperationException(
                "This answer is being read already, and it can be read only once. Search again, or save it first and read the file.");
        }
    }
}
