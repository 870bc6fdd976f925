using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Redaction;

/// <summary>
/// The one place that every text from outside passes before anybody sees it. It blanks the secrets that the client and the request hold, in every spelling that
/// they can come back in, and what is named like a secret or looks like one.
/// </summary>
internal sealed partial class Redactor
{
    private const string Blank = "***";

    private const string Withheld = "(withheld: it could not be searched for secrets in time)";

    /// <summary>Of a secret that a text breaks off in, this many characters give it away.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>JSON in JSON in JSON, and base64 in it.</summary>
    private const int Deepest = 3;

    private readonly Lazy<IReadOnlyList<string>> _spellings;

    /// <summary>Knows some secrets. They are looked up at the first use: nearly every call ends without one.</summary>
    public Redactor(Func<IEnumerable<string>> secrets) => _spellings = new(() => SecretSpellings.Of(secrets()));

    /// <summary>Knows the shapes alone.</summary>
    public static Redactor ShapesOnly { get; } = new(static () => []);

    /// <summary>The text without its secrets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCut">Whether it broke off, so that the beginning of a secret may stand at its end.</param>
    public string Redact(string text, bool isCut = false)
    {
        if (text.Length == 0)
        {
            return text;
        }

        try
        {
            return TryRedactJson(text, 0, out string? json) ? json : RedactText(text, isCut, 0);
        }
        catch (RegexMatchTimeoutException)
        {
            return Withheld;
        }
    }

    /// <summary>The text without its secrets on one line of bounded length: what could forge an entry of a log or turn a line around is written as an
    /// escape.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Line(string? text, int longest = 1000) => text is null ? null : OneLine(Redact(text), longest);

    /// <summary>Writes control characters, line breaks and the like as escapes, and cuts.</summary>
    public static string OneLine(string text, int longest = 1000)
    {
        text = text.Trim();
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (char c in text)
        {
            if (line.Length >= longest)
            {
                return line.Append("...").ToString();
            }

            _ = c switch
            {
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                _ when IsUnseen(c) => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => line.Append(c),
            };
        }

        return line.ToString();
    }

    private static bool IsUnseen(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private bool TryRedactJson(string text, int depth, [NotNullWhen(true)] out string? redacted)
    {
        redacted = null;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var output = new ArrayBufferWriter<byte>(utf8.Length);
        bool changed = false;
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
            using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { MaxDepth = 256, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            while (reader.Read())
            {
                changed |= Copy(ref reader, writer, depth);
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
    private bool Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, int depth)
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
                string cleanName = RedactText(name, isCut: false, depth);
                writer.WritePropertyName(cleanName);
                if (!SecretShapes.IsSecretName(name))
                {
                    return !string.Equals(name, cleanName, StringComparison.Ordinal);
                }

                reader.Skip();
                writer.WriteStringValue(Blank);
                return true;
            case JsonTokenType.String:
                string value = reader.GetString()!;
                string clean = depth < Deepest && value.AsSpan().TrimStart() is ['{' or '[', ..] && TryRedactJson(value, depth + 1, out string? inner)
                    ? inner
                    : RedactText(value, isCut: false, depth);
                writer.WriteStringValue(clean);
                return !string.Equals(value, clean, StringComparison.Ordinal);
            default:
                string plain = Encoding.UTF8.GetString(reader.ValueSpan);
                if (_spellings.Value.Any(spelling => plain.Contains(spelling, StringComparison.Ordinal)))
                {
                    writer.WriteStringValue(Blank);
                    return true;
                }

                writer.WriteRawValue(reader.ValueSpan);
                return false;
        }
    }

    private string RedactText(string text, bool isCut, int depth)
    {
        List<(int Start, int End)> ranges = RangesIn(text, isCut, depth);
        if (ranges.Count == 0)
        {
            return text;
        }

        ranges.Sort();
        var clean = new StringBuilder(text.Length);
        int done = 0;
        foreach ((int start, int end) in ranges)
        {
            if (start > done || clean.Length == 0)
            {
                clean.Append(text, done, Math.Max(0, start - done)).Append(Blank);
            }

            done = Math.Max(done, end);
        }

        return clean.Append(text, done, text.Length - done).ToString();
    }

    private List<(int Start, int End)> RangesIn(string text, bool isCut, int depth)
    {
        var ranges = new List<(int, int)>();
        foreach (DecodedText layer in DecodedText.LayersOf(text))
        {
            AddKnown(layer.Fold(), isCut, ranges);
            foreach ((int start, int length) in SecretShapes.Find(layer.Text))
            {
                if (!layer.Text.AsSpan(start, length).SequenceEqual(Blank))
                {
                    ranges.Add(layer.Origin(start, length));
                }
            }

            for (Match run = Base64Run().Match(layer.Text); run.Success && depth < Deepest; run = run.NextMatch())
            {
                if (Decoded(run.Value) is { } decoded && RangesIn(decoded, isCut, depth + 1).Count > 0)
                {
                    ranges.Add(layer.Origin(run.Index, run.Length));
                }
            }
        }

        return ranges;
    }

    private void AddKnown(DecodedText folded, bool isCut, List<(int, int)> ranges)
    {
        foreach (string spelling in _spellings.Value)
        {
            for (int at = folded.Text.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(
                spelling, at + 1, StringComparison.Ordinal))
            {
                ranges.Add(folded.Origin(at, spelling.Length));
            }

            int longest = isCut ? Math.Min(spelling.Length - 1, folded.Text.Length) : 0;
            for (int length = longest; length >= ShortestBeginning; length--)
            {
                if (folded.Text.AsSpan().EndsWith(spelling.AsSpan(0, length), StringComparison.Ordinal))
                {
                    ranges.Add(folded.Origin(folded.Text.Length - length, length));
                    break;
                }
            }
        }
    }

    /// <summary>What base64 stands for, where it stands for text.</summary>
    private static string? Decoded(string run)
    {
        string digits = run.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        Span<byte> bytes = new byte[digits.Length];
        digits = digits.Length % 4 == 1 ? digits[..^1] : digits;
        if (!Convert.TryFromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='), bytes, out int length))
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(bytes[..length]);
        return text.Count(static c => c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c))) * 8 > text.Length ? null : text;
    }

    [GeneratedRegex("[A-Za-z0-9+/_-]{12,}={0,2}", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Base64Run();
}
