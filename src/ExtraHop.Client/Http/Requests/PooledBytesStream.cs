namespace ExtraHop.Client.Http.Requests;

/// <summary>Reads pooled bytes once, and gives each piece back as soon as it was read. It does not own them otherwise.</summary>
internal sealed class PooledBytesStream(PooledBytes bytes) : Stream
{
    private int _piece;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => throw new NotSupportedException("The bytes are read once, from their start to their end.");
        set => throw new NotSupportedException("The bytes are read once, from their start to their end.");
    }

    public override int Read(Span<byte> buffer)
    {
        while (bytes.TryGet(_piece, out ReadOnlyMemory<byte> piece))
        {
            if (_at < piece.Length)
            {
                int count = Math.Min(buffer.Length, piece.Length - _at);
                piece.Span.Slice(_at, count).CopyTo(buffer);
                _at += count;
                return count;
            }

            bytes.Return(_piece++);
            _at = 0;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The bytes are read once, from their start to their end.");

    public override void SetLength(long value) => throw new NotSupportedException("The bytes of an answer cannot be changed.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The bytes of an answer cannot be changed.");
}
