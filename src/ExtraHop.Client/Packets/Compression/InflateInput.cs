namespace ExtraHop.Client.Packets;

/// <summary>
/// Compressed bytes on their way into an inflater, which takes them in chunks and does not say how many of the last chunk it used.
/// The last chunk is therefore kept, so that its owner can find where the compressed data ended and go on from there.
/// </summary>
internal sealed class InflateInput : Stream
{
    private const int ChunkBytes = 8192;

    private readonly Stream _source;
    private byte[] _buffer = new byte[4 * ChunkBytes];
    private ReadOnlyMemory<byte> _prefix;
    private int _chunk;
    private int _next;
    private int _end;
    private bool _sourceEnded;

    public InflateInput(ReadOnlyMemory<byte> prefix, Stream source)
    {
        _prefix = prefix;
        _source = source;
    }

    /// <summary>Whether the inflater asked for more when there was no more.</summary>
    public bool RanOut { get; private set; }

    /// <summary>How many bytes came before <see cref="Pending"/>.</summary>
    public long Offset { get; private set; }

    /// <summary>The last chunk handed out, and what follows it as far as it is buffered.</summary>
    public ReadOnlySpan<byte> Pending => _buffer.AsSpan(_chunk, _end - _chunk);

    /// <summary>How many bytes of <see cref="Pending"/> were handed out.</summary>
    public int HandedOut => _next - _chunk;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Drops bytes of <see cref="Pending"/> and treats the rest as not handed out.</summary>
    public void Consume(int count)
    {
        _chunk += count;
        _next = _chunk;
        Offset += count;
        RanOut = false;
    }

    /// <summary>Notes that the inflater would need more and that there is no more.</summary>
    public void MarkRanOut() => RanOut = true;

    /// <summary>Buffers until <see cref="Pending"/> has that many bytes or the source has ended.</summary>
    public bool Ensure(int count)
    {
        while (_end - _chunk < count && !_sourceEnded)
        {
            Received(_prefix.IsEmpty ? _source.Read(Room(count)) : TakePrefix(count));
        }

        return _end - _chunk >= count;
    }

    /// <inheritdoc cref="Ensure"/>
    public async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _chunk < count && !_sourceEnded)
        {
            if (!_prefix.IsEmpty)
            {
                Received(TakePrefix(count));
                continue;
            }

            _ = Room(count);
            Received(await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
        }

        return _end - _chunk >= count;
    }

    public override int Read(Span<byte> buffer)
    {
        Consume(HandedOut);

        // Always a full chunk: what the inflater delivers before it meets an error must not depend on how the bytes arrived.
        Ensure(ChunkBytes);
        return HandOut(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Consume(HandedOut);
        await EnsureAsync(ChunkBytes, cancellationToken).ConfigureAwait(false);
        return HandOut(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int HandOut(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, ChunkBytes), _end - _next);
        _buffer.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        RanOut |= count == 0 && !buffer.IsEmpty;
        return count;
    }

    private int TakePrefix(int count)
    {
        var room = Room(count);
        var taken = Math.Min(room.Length, _prefix.Length);
        _prefix.Span[..taken].CopyTo(room);
        _prefix = _prefix[taken..];
        return taken;
    }

    private Span<byte> Room(int count)
    {
        if (_chunk > 0)
        {
            _buffer.AsSpan(_chunk, _end - _chunk).CopyTo(_buffer);
            _next -= _chunk;
            _end -= _chunk;
            _chunk = 0;
        }

        if (_buffer.Length < count)
        {
            Array.Resize(ref _buffer, Math.Max(count, _buffer.Length * 2));
        }

        return _buffer.AsSpan(_end);
    }

    private void Received(int count)
    {
        _end += count;
        _sourceEnded |= count == 0;
    }
}
