using System.Net.Http.Headers;

namespace ExtraHop.Client.Rest;

/// <summary>Reads the beginning of a body, and never more than asked for.</summary>
internal static class BodyBytes
{
    /// <summary>At most <paramref name="limit"/> bytes of the body, unpacked; as far as that works.</summary>
    public static async Task<byte[]> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        using Stream packed = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[Math.Min(limit, 4096)];
        int length = 0;
        try
        {
            Stream stream = Compression.Unpack(packed, content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues encoding) ? encoding.ToString() : null) ?? packed;
            int read;
            while (length < limit && (read = await stream.ReadAsync(Room(ref buffer, length, limit), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // What was unpacked until here is all that there is.
        }

        return buffer.AsSpan(0, length).ToArray();
    }

    private static Memory<byte> Room(ref byte[] buffer, int length, int limit)
    {
        if (length == buffer.Length)
        {
            Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
        }

        return buffer.AsMemory(length);
    }
}
