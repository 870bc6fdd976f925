namespace ExtraHop.Client.Packets.Compression;

/// <summary>Unpacks deflate from an <see cref="InflateInput"/>, which stands right behind the data once they have ended.</summary>
internal sealed class InflateStream(InflateInput input) : Stream
{
    private readonly Inflater _inflater = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins anew, where the input stands.</summary>
    public void Reset() => _inflater.Reset();

    public override int Read(Span<byte> buffer)
    {
        int count;
        while (!TryRead(buffer, out count))
        {
            if (!input.Ensure(1))
            {
                input.MarkRanOut();
                return 0;
            }

            input.Consume(_inflater.Run(input.Pending));
        }

        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        while (!TryRead(buffer.Span, out count))
        {
            if (!await input.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
            {
                input.MarkRanOut();
                return 0;
            }

            input.Consume(_inflater.Run(input.Pending));
        }

        return count;
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

    /// <summary>Takes what was unpacked; a fault is told only when everything before it was taken.</summary>
    private bool TryRead(Span<byte> buffer, out int count)
    {
        count = _inflater.Take(buffer);
        return count > 0 || buffer.IsEmpty || (_inflater.Fault is { } fault ? throw new InvalidDataException(fault) : _inflater.IsDone);
    }
}
