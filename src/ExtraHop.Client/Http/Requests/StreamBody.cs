using System.Buffers;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Http.Requests;

/// <summary>A body of any size, sent from a stream as it is read, piece by piece.</summary>
internal sealed class StreamBody : RequestBody
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
            _length = Math.Max(0, source.Length - source.Position);
        }

        Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
    }

    /// <summary>The name of the file, for a part of a form.</summary>
    public string? FileName { get; init; }

    /// <summary>Called after each piece with the bytes so far, so that whoever watches the clock sees that the upload moves.</summary>
    public Action<long>? PieceSent { get; set; }

    /// <summary>True when the body can be sent now: it was not sent before, or its stream can go back to its start.</summary>
    public override bool CanSend => !_sent || _start is not null;

    public override StreamBody[] Streams => [this];

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (!CanSend)
        {
            throw new InvalidOperationException("This body's stream cannot be read a second time.");
        }

        if (_start is { } start)
        {
            _source.Position = start;
        }

        _sent = true;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            long total = 0;
            Memory<byte> piece;
            while (!(piece = await ReadAsync(buffer, total, cancellationToken).ConfigureAwait(false)).IsEmpty)
            {
                await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
                total += piece.Length;
                PieceSent?.Invoke(total);
                Tell(total, cancellationToken);
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

    /// <summary>The next piece. A failure of the source gets a type of its own: as it is, the transport would take it for a broken connection.</summary>
    private async ValueTask<Memory<byte>> ReadAsync(byte[] buffer, long total, CancellationToken cancellationToken)
    {
        // What was appended since the length was told is left out.
        int room = (int)Math.Min(PieceSize, _length - total ?? PieceSize);
        if (room == 0)
        {
            return default;
        }

        int read;
        try
        {
            read = await _source.ReadAsync(buffer.AsMemory(0, room), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw FileUploadException.Unreadable(total, error);
        }

        return read > 0 || _length is null ? buffer.AsMemory(0, read) : throw FileUploadException.TooShort(total, _length.Value);
    }

    private void Tell(long total, CancellationToken cancellationToken)
    {
        try
        {
            _progress?.Report(total);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw FileUploadException.StoppedByProgress(total, error);
        }
    }
}
