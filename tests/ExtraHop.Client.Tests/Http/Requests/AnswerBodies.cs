using System.IO.Compression;
using System.Net;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Bodies of answers as a system may send them: packed or not, with or without their length.</summary>
internal static class AnswerBodies
{
    public static byte[] Packed(byte[] body, string? encoding)
    {
        using var packed = new MemoryStream();
        using (Stream? packer = encoding?.ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "DEFLATE" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "BR" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        })
        {
            (packer ?? packed).Write(body);
        }

        return packed.ToArray();
    }

    public static HttpResponseMessage Body(byte[] body, string? contentType, bool announced = true, string? encoding = null, int status = 200)
    {
        var response =
            new HttpResponseMessage((HttpStatusCode)status) { Content = announced ? new ByteArrayContent(body) : new StreamContent(new OneWayStream(body)) };
        if (contentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (encoding is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        }

        return response;
    }
}
