using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The secrets that a request carries: its credential, and what its headers, its query and its body hold under the name or in the shape of
/// one.</summary>
internal static class SentSecrets
{
    /// <summary>Bodies that are a secret as a whole.</summary>
    private static readonly HashSet<string> s_whole = new(StringComparer.Ordinal) { "PUT /license", "PUT /extrahop/sslcert" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Of(ApiRequest request)
    {
        var found = new List<string>();
        foreach (KeyValuePair<string, HeaderStringValues> header in request.Headers.NonValidated)
        {
            if (SecretShapes.IsSecretName(header.Key))
            {
                foreach (string value in header.Value)
                {
                    AddHeader(value, found);
                }
            }
        }

        if (request.RefusedHeader is { } refused)
        {
            AddHeader(refused, found);
        }

        AddForm(request.RequestUri is { IsAbsoluteUri: true } target ? target.Query.TrimStart('?') : string.Empty, found);
        AddBody(request, request.Body, found);
        return found;
    }

    /// <summary>The secrets in JSON that is sent: all texts and numbers below a member of a secret's name, and what looks like one elsewhere.</summary>
    public static void AddJson(ReadOnlySpan<byte> json, List<string> found)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        int secretAt = int.MaxValue;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    secretAt = reader.CurrentDepth > secretAt ? secretAt : SecretShapes.IsSecretName(reader.GetString()!) ? reader.CurrentDepth : int.MaxValue;
                    break;
                case JsonTokenType.String when reader.CurrentDepth >= secretAt:
                    found.Add(reader.GetString()!);
                    AddText(found[^1], found);
                    break;
                case JsonTokenType.String:
                    AddText(reader.GetString()!, found);
                    break;
                case JsonTokenType.Number when reader.CurrentDepth >= secretAt:
                    found.Add(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddHeader(string value, List<string> found)
    {
        string secret = value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        found.Add(secret.StartsWith("apikey=", StringComparison.OrdinalIgnoreCase) ? secret["apikey=".Length..] : secret);
    }

    private static void AddBody(ApiRequest request, HttpContent content, List<string> found)
    {
        switch (content)
        {
            case JsonBody json:
                TryAddJson(json.Utf8.Span, found);
                break;
            case ForeignBody { Content: MultipartContent parts }:
                foreach (HttpContent part in parts)
                {
                    AddBytes(part, SecretShapes.IsSecretName(part.Headers.ContentDisposition?.Name?.Trim('"') ?? string.Empty), found);
                }

                break;
            case ForeignBody foreign:
                AddBytes(foreign.Content, s_whole.Contains(request.Operation.ToString()), found);
                break;
            default:
                break;
        }
    }

    private static void AddBytes(HttpContent content, bool isSecret, List<string> found)
    {
        if (content is not (ByteArrayContent or ReadOnlyMemoryContent))
        {
            // A stream can be read once, and that is not for us.
            return;
        }

        byte[] bytes;
        try
        {
            using var copy = new MemoryStream();
            content.CopyTo(copy, null, CancellationToken.None);
            bytes = copy.ToArray();
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        string text = Encoding.UTF8.GetString(bytes);
        if (isSecret)
        {
            found.Add(text);
        }

        if (content.Headers.ContentType?.MediaType == "application/x-www-form-urlencoded")
        {
            AddForm(text, found);
        }
        else if (!TryAddJson(bytes, found))
        {
            AddText(text, found);
        }
    }

    private static void AddForm(string form, List<string> found)
    {
        foreach (string pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string value = Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
            if (equals > 0 && SecretShapes.IsSecretName(Uri.UnescapeDataString(pair[..equals])))
            {
                found.Add(value);
            }

            AddText(value, found);
        }
    }

    private static bool TryAddJson(ReadOnlySpan<byte> json, List<string> found)
    {
        try
        {
            AddJson(json, found);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate: what stands before it was found.
            return false;
        }
    }

    private static void AddText(string text, List<string> found)
    {
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            TryAddJson(Encoding.UTF8.GetBytes(text), found);
        }

        try
        {
            foreach ((int start, int length) in SecretShapes.Find(text))
            {
                found.Add(text.Substring(start, length));
            }

            found.AddRange(SecretShapes.InAddress(text));
        }
        catch (RegexMatchTimeoutException)
        {
            // Made to be slow: rather everything than nothing.
            found.Add(text);
        }
    }
}
