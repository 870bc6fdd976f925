namespace ExtraHop.Client.Http.Requests;

/// <summary>A stream that is read once, from its start to its end. A blocking read waits for an asynchronous one, unless the stream has a way of its
/// own.</summary>
internal abstract class ReadOnlyStream : Stream
{
    private const string ReadOnce = "This stream is read once, from its start to its end.";
    private const string Unchangeable = "This stream is only read; it cannot be changed.";

    public override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("This stream has no length before it is read.");

    public override long Position
    {
        get => throw new NotSupportedException(ReadOnce);
        set => throw new NotSupportedException(ReadOnce);
    }

    public abstract override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    public sealed override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        ValueTask<int> pending = ReadAsync(buffer.AsMemory(offset, count));

        // A blocking read of the transport cannot be given up, so the waiting is done here; nothing below resumes on a captured context.
        return pending.IsCompleted ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
    }

    public sealed override void Flush()
    {
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException(ReadOnce);

    public sealed override void SetLength(long value) => throw new NotSupportedException(Unchangeable);

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException(Unchangeable);
}
