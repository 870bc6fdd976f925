using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Calls;

/// <summary>A request body: all of what JSON, text and forms send, the start and the digest of what is uploaded.</summary>
internal sealed class ReceivedBody
{
    private const int KeptOfUploads = 64 * 1024;
    private const int LimitOfDocuments = 32 * 1024 * 1024;

    public static readonly ReceivedBody Empty = new() { Bytes = default, Length = 0, Sha256 = HexText.Of(SHA256.HashData([])) };

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public required long Length { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The body as JSON when it is JSON; null for the literal null as well as for no body.</summary>
    public JsonNode? Json { get; private set; }

    /// <summary>Why the body is no JSON.</summary>
    public string? JsonError { get; private set; }

    public bool TooLarge { get; private init; }

    public string Text => global::System.Text.Encoding.UTF8.GetString(Bytes.Span);

    public static async Task<ReceivedBody> ReadAsync(Stream stream, bool isUpload, CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var kept = new MemoryStream();
        int limit = isUpload ? KeptOfUploads : LimitOfDocuments;
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            digest.AppendData(buffer, 0, count);
            length += count;
            int room = (int)Math.Min(count, limit - kept.Length);
            if (room > 0)
            {
                kept.Write(buffer, 0, room);
            }
        }

        return new ReceivedBody
        {
            Bytes = kept.ToArray(),
            Length = length,
            Sha256 = HexText.Of(digest.GetHashAndReset()),
            TooLarge = !isUpload && length > LimitOfDocuments,
        };
    }

    public void ParseJson()
    {
        if (Bytes.IsEmpty)
        {
            return;
        }

        try
        {
            Json = JsonNode.Parse(Bytes.Span);
        }
        catch (JsonException exception)
        {
            JsonError = FormattableString.Invariant($"The body is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}).");
        }
    }
}
