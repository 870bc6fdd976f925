using System.Buffers;
using System.Net.Http.Headers;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Http.Requests;

/// <summary>Reads the beginning of a body, unpacked, and never more than asked for.</summary>
internal static class BodyBytes
{
    /// <summary>At most <paramref name="limit"/> bytes of the body.</summary>
    public static async Task<byte[]> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await CopyAsync(content, body, limit, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }

    /// <summary>At most <paramref name="limit"/> bytes of the body: what came until it ended, broke, or the token was canceled.</summary>
    public static async Task<byte[]> ReadWhatComesAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        try
        {
            await CopyAsync(content, body, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is InvalidDataException or OperationCanceledException || TransportFailure.Is(error))
        {
            // Whoever asks has other news to tell.
        }

        return body.ToArray();
    }

    private static async Task CopyAsync(HttpContent content, MemoryStream target, int limit, CancellationToken cancellationToken)
    {
        using Stream packed = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        Stream stream = Compression.Unpack(
            packed, content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encoding) ? encoding.ToString() : null) ?? packed;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            int read;
            while (target.Length < limit
                && (read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, limit - target.Length)), cancellationToken)
                    .ConfigureAwait(false)) > 0)
            {
                target.Write(buffer, 0, read);
            }
        }
        catch (UnconfirmedEndException)
        {
            // What is read here is JSON, which says itself where it ends, or an explanation, which is taken as far as it came.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
