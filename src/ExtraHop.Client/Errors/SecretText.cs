using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Rest;

/// <summary>Blanks secrets in text that came from a system: what is named like one, what looks like one, and what the request itself carried.</summary>
internal sealed partial class SecretText
{
    private const string Blank = "***";

    private readonly IReadOnlyList<string> _known;

    private SecretText(IReadOnlyList<string> known) => _known = known;

    /// <summary>Knows the secrets of a request: its credential, and passwords and the like in its JSON.</summary>
    public static SecretText For(HttpRequestMessage request)
    {
        var known = new List<string>();
        if (request.Headers.NonValidated.TryGetValues("Authorization", out System.Net.Http.Headers.HeaderStringValues values))
        {
            foreach (string value in values)
            {
                string secret = value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..];
                known.Add(secret.StartsWith("apikey=", StringComparison.OrdinalIgnoreCase) ? secret["apikey=".Length..] : secret);
            }
        }

        if (request.Content is JsonBody body)
        {
            CollectSecrets(body.Utf8.Span, known);
        }

        // The longest first, so that one secret inside another does not leave the rest of it behind.
        known.Sort(static (one, other) => other.Length.CompareTo(one.Length));
        return new SecretText(known);
    }

    /// <summary>The text without its secrets.</summary>
    public string Redact(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        try
        {
            return TryRedactJson(text, out string? json) ? json : RedactText(text, anyShape: true);
        }
        catch (RegexMatchTimeoutException)
        {
            return "(withheld: it could not be searched for secrets in time)";
        }
    }

    private static void CollectSecrets(ReadOnlySpan<byte> json, List<string> known)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256 });
        bool secret = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                secret = SecretName().IsMatch(reader.GetString()!);
            }
            else if (secret && reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: >= 3 } value)
            {
                known.Add(value);
            }
        }
    }

    private bool TryRedactJson(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? redacted)
    {
        redacted = null;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var output = new ArrayBufferWriter<byte>(utf8.Length);
        bool changed = false;
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
            using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { MaxDepth = 256, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            while (reader.Read())
            {
                changed |= Copy(ref reader, writer);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or JSON with half a surrogate in it.
            return false;
        }

        redacted = changed ? Encoding.UTF8.GetString(output.WrittenSpan) : text;
        return true;
    }

    /// <summary>Copies one token; true when it was not copied as it is.</summary>
    private bool Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                return false;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                return false;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                return false;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                return false;
            case JsonTokenType.PropertyName:
                string name = reader.GetString()!;
                writer.WritePropertyName(name);
                if (!SecretName().IsMatch(name))
                {
                    return false;
                }

                reader.Skip();
                writer.WriteStringValue(Blank);
                return true;
            case JsonTokenType.String:
                string value = reader.GetString()!;
                string clean = RedactText(value, anyShape: false);
                writer.WriteStringValue(clean);
                return !string.Equals(value, clean, StringComparison.Ordinal);
            default:
                writer.WriteRawValue(reader.ValueSpan);
                return false;
        }
    }

    private string RedactText(string text, bool anyShape)
    {
        foreach (string secret in _known)
        {
            text = text.Replace(secret, Blank, StringComparison.Ordinal);
        }

        text = PrivateKey().Replace(text, Blank);
        text = anyShape ? JsonPair().Replace(text, "\"${name}\":\"" + Blank + "\"") : text;
        text = Assignment().Replace(text, "${name}" + Blank);
        return Scheme().Replace(text, "${name} " + Blank);
    }

    [GeneratedRegex("pass(word|wd|phrase|code)|product_?key|api_?key|token|secret|private_?key|credential|authorization|cookie|^key$|^pem$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex SecretName();

    /// <summary>A pair of JSON that may be cut off; from a list or an object on, nothing is kept.</summary>
    [GeneratedRegex("\"(?<name>[^\"\\\\]{0,40}(pass(word|wd|phrase|code)|product_?key|api_?key|token|secret|private_?key|credential|authorization|cookie)[^\"\\\\]{0,40}|key|pem)\"\\s*:\\s*(\"([^\"\\\\]|\\\\.)*(\"|\\\\?$)|[\\[{].*$|[^\\s,}\\]\"]+)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex JsonPair();

    [GeneratedRegex("(?<name>\\b(api[_ -]?key|[a-z_]*password|passwd|product[_ -]?key|client_secret|access_token|token|secret|private_key)\\b\\s*(=|:(?!\"))\\s*[\"']?)[^\\s\"'&,;<>*]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Assignment();

    [GeneratedRegex("\\b(?<name>Bearer|Basic)\\s+[A-Za-z0-9+/=._~-]{8,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Scheme();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex PrivateKey();
}
