using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Download;

/// <summary>Hands on what it reads, after it was written to a file. A failure of the file comes out as <see cref="FileFailedException"/>.</summary>
internal sealed class TeeStream(Stream source, Stream file, Action<ReadOnlyMemory<byte>> written) : Stream, IFromSystem
{
    /// <inheritdoc/>
    public Uri? Origin => IFromSystem.Of(source);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            try
            {
                await file.WriteAsync(buffer[..count], cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new FileFailedException(error);
            }

            written(buffer[..count]);
        }

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The file could not be written: not to be mistaken for a failure of the source.</summary>
    internal sealed class FileFailedException(Exception innerException) : Exception(innerException.Message, innerException);
}
