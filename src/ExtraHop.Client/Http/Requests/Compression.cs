using System.IO.Compression;

namespace ExtraHop.Client.Http.Requests;

/// <summary>Unpacks bodies that were packed for the way, whether that was asked for or not.</summary>
internal static class Compression
{
    /// <summary>What can be unpacked, as the header that asks for it.</summary>
    public const string Accepted = "gzip, br";

    private const string OtherEncoding = "its content encoding is ";

    /// <summary>The unpacked bytes of a stream, or null for a stream that is not packed.</summary>
    /// <exception cref="InvalidDataException">It is packed in a way that nobody asked for.</exception>
    public static Stream? Unpack(Stream stream, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        null or "" or "identity" => null,
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        var other => throw new InvalidDataException($"{OtherEncoding}'{(other.Length > 40 ? other[..40] : other)}'; expected gzip, deflate, br or none"),
    };

    /// <summary>Why a body cannot be unpacked, in words that do not depend on the runtime's.</summary>
    public static string ReasonOf(InvalidDataException error) =>
        error.Message.StartsWith(OtherEncoding, StringComparison.Ordinal) ? error.Message.TrimEnd('.') : "it is not what its Content-Encoding says";
}
