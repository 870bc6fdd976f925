namespace ExtraHop.Client.Http.Requests;

/// <summary>Reads pooled bytes once, and gives each piece back as soon as it was read. It does not own them otherwise.</summary>
internal sealed class PooledBytesStream(PooledBytes bytes) : ReadOnlyStream
{
    private int _piece;
    private int _at;

    public override long Length => bytes.Length;

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
}
