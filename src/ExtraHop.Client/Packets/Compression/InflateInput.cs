using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Compression;

/// <summary>Compressed bytes on their way into an inflater: buffered as far as they are asked for, and given up as far as they were used.</summary>
internal sealed class InflateInput
{
    private readonly Stream _source;
    private byte[] _buffer = new byte[32 * 1024];
    private ReadOnlyMemory<byte> _prefix;
    private int _next;
    private int _end;
    private bool _sourceEnded;

    public InflateInput(ReadOnlyMemory<byte> prefix, Stream source)
    {
        _prefix = prefix;
        _source = source;
    }

    /// <summary>The system that the bytes come from; null for a file.</summary>
    public Uri? Origin => IFromSystem.Of(_source);

    /// <summary>Whether the inflater asked for more when there was no more.</summary>
    public bool RanOut { get; private set; }

    /// <summary>How many bytes came before <see cref="Pending"/>.</summary>
    public long Offset { get; private set; }

    /// <summary>What was buffered and not used yet.</summary>
    public ReadOnlySpan<byte> Pending => _buffer.AsSpan(_next, _end - _next);

    /// <summary>Drops bytes of <see cref="Pending"/>.</summary>
    public void Consume(int count)
    {
        _next += count;
        Offset += count;
        RanOut = false;
    }

    /// <summary>Notes that the inflater would need more and that there is no more.</summary>
    public void MarkRanOut() => RanOut = true;

    /// <summary>Buffers until <see cref="Pending"/> has that many bytes or the source has ended.</summary>
    public bool Ensure(int count)
    {
        while (_end - _next < count && !_sourceEnded)
        {
            Received(_prefix.IsEmpty ? _source.Read(Room(count)) : TakePrefix(count));
        }

        return _end - _next >= count;
    }

    /// <inheritdoc cref="Ensure"/>
    public async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _next < count && !_sourceEnded)
        {
            if (!_prefix.IsEmpty)
            {
                Received(TakePrefix(count));
                continue;
            }

            _ = Room(count);
            Received(await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
        }

        return _end - _next >= count;
    }

    private int TakePrefix(int count)
    {
        Span<byte> room = Room(count);
        int taken = Math.Min(room.Length, _prefix.Length);
        _prefix.Span[..taken].CopyTo(room);
        _prefix = _prefix[taken..];
        return taken;
    }

    private Span<byte> Room(int count)
    {
        if (_next > 0)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            _end -= _next;
            _next = 0;
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
