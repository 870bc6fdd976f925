using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Rest;

/// <summary>A body of any size, sent from a stream as it is read, piece by piece.</summary>
internal sealed class StreamBody : HttpContent
{
    private const int PieceSize = 128 * 1024;

    private readonly Stream _source;
    private readonly bool _leaveOpen;
    private readonly IProgress<long>? _progress;
    private readonly long? _start;
    private readonly long? _length;
    private bool _sent;

    public StreamBody(Stream source, string contentType, bool leaveOpen, IProgress<long>? progress)
    {
        _source = source;
        _leaveOpen = leaveOpen;
        _progress = progress;
        if (source.CanSeek)
        {
            _start = source.Position;
            _length = source.Length - source.Position;
        }

        Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
    }

    /// <summary>The name of the file, for a part of a form.</summary>
    public string? FileName { get; init; }

    /// <summary>Called after each piece, so that whoever watches the clock sees that the upload moves.</summary>
    public Action? PieceSent { get; set; }

    /// <summary>True when the body can be sent now: it was not sent before, or its stream can go back to its start.</summary>
    public bool CanSend => !_sent || _start is not null;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_sent)
        {
            _source.Position = _start ?? throw new InvalidOperationException("This body's stream cannot be read a second time.");
        }

        _sent = true;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            long total = 0;
            int read;
            while ((read = await _source.ReadAsync(buffer.AsMemory(0, PieceSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                total += read;
                PieceSent?.Invoke();
                _progress?.Report(total);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length.GetValueOrDefault();
        return _length is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen)
        {
            _source.Dispose();
        }

        base.Dispose(disposing);
    }
}
