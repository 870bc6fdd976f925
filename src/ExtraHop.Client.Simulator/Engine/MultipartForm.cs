using ExtraHop.Client.Simulator.Calls;
using Microsoft.Net.Http.Headers;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>Reads a multipart form into its parts by name.</summary>
internal static class MultipartForm
{
    public static IReadOnlyDictionary<string, byte[]> Read(ApiCall call)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (!MediaTypeHeaderValue.TryParse(call.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw ApiProblem.Plain(400, "The body must be a multipart form.");
        }

        foreach ((string name, byte[] content) in Split(call.Body.Bytes, boundary))
        {
            parts[name] = content;
        }

        return parts;
    }

    private static List<(string Name, byte[] Content)> Split(ReadOnlyMemory<byte> body, string boundary)
    {
        var parts = new List<(string, byte[])>();
        byte[] mark = global::System.Text.Encoding.ASCII.GetBytes("--" + boundary);
        ReadOnlySpan<byte> rest = body.Span;
        int start = rest.IndexOf(mark);
        while (start >= 0)
        {
            rest = rest[(start + mark.Length)..];
            int end = rest.IndexOf(mark);
            if (rest.StartsWith("--"u8) || end < 0)
            {
                break;
            }

            // Headers, an empty line, the content, and the line end that belongs to the next mark.
            ReadOnlySpan<byte> part = rest[..end];
            int gap = part.IndexOf("\r\n\r\n"u8);
            if (gap < 0)
            {
                throw ApiProblem.Plain(400, "A part of the form has no end of its headers.");
            }

            string[] headers = global::System.Text.Encoding.UTF8.GetString(part[..gap]).Split("\r\n");
            string? disposition = Array.Find(headers, header => header.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase));
            if (disposition is not null
                && ContentDispositionHeaderValue.TryParse(disposition["Content-Disposition:".Length..].Trim(), out ContentDispositionHeaderValue? parsed))
            {
                ReadOnlySpan<byte> content = part[(gap + 4)..];
                if (content.EndsWith("\r\n"u8))
                {
                    content = content[..^2];
                }

                parts.Add((HeaderUtilities.RemoveQuotes(parsed.Name).Value ?? string.Empty, content.ToArray()));
            }

            start = end;
        }

        return parts;
    }
}
