using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Packets.Download;

/// <summary>Hands on what it reads, after it was written to a file. A failure of the file comes out as <see cref="FileFailedException"/>.</summary>
internal sealed class TeeStream(Stream source, Stream file, Action<ReadOnlyMemory<byte>> written) : ReadOnlyStream, IFromSystem
{
    /// <inheritdoc/>
    public Uri? Origin => IFromSystem.Of(source);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
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

    /// <summary>The file could not be written: not to be mistaken for a failure of the source.</summary>
    internal sealed class FileFailedException(Exception innerException) : Exception(innerException.Message, innerException);
}
