using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExtraHop.Client.Tests.Support;

/// <summary>A way in which a system gives back what was sent to it.</summary>
internal sealed record EchoShape(string Name, string ContentType, Func<string, string> Encode, Func<string, string> Wrap)
{
    public static IReadOnlyList<EchoShape> All { get; } =
    [
        new("raw text", "text/plain", static text => text, static echo => $"before {echo} behind"),
        new("JSON", "application/json", Json, InJson),
        new("JSON, escaped to ASCII", "application/json", static text => JsonEncodedText.Encode(text).Value, InJson),
        new("JSON, solidus escaped", "application/json", static text => Json(text).Replace("/", "\\/", StringComparison.Ordinal), InJson),
        new("JSON in JSON", "application/json", static text => Json(Json(text)), static echo => InJson($"{{\\\"given\\\":\\\"{echo}\\\"}}")),
        new("form", "text/plain", static text => WebUtility.UrlEncode(text), static echo => $"before=1&given={echo}&behind=1"),
        new("URL, lower hex", "text/plain", static text => Lower(Uri.EscapeDataString(text)), static echo => $"before /x/{echo}/behind"),
        new("URL twice", "text/plain", static text => Uri.EscapeDataString(Uri.EscapeDataString(text)), static echo => $"before /x/{echo}/behind"),
        new("HTML, named", "text/html", WebUtility.HtmlEncode!, static echo => $"<html><p>before {echo} behind</p></html>"),
        new("HTML, hexadecimal", "text/html", static text => string.Concat(text.EnumerateRunes().Select(static rune => $"&#x{rune.Value:X};")), static echo =>
            $"<html><p>before {echo} behind</p></html>"),
        new("upper case", "text/plain", static text => text.ToUpperInvariant(), static echo => $"BEFORE {echo} BEHIND"),
        new("base64", "text/plain", static text => Convert.ToBase64String(Encoding.UTF8.GetBytes("ann:" + text)), static echo => $"before {echo} behind"),
        new("UTF-8 read as Latin-1", "text/plain", static text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)), static echo =>
            $"before {echo} behind"),
    ];

    /// <summary>The whole body of an answer with the text in it.</summary>
    public string Make(string text) => Wrap(Encode(text));

    public override string ToString() => Name;

    private static string InJson(string echo) => $"{{\"error_message\":\"before {echo} behind\"}}";

    private static string Json(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;

    private static string Lower(string escaped) =>
        System.Text.RegularExpressions.Regex.Replace(escaped, "%[0-9A-F]{2}", static match => match.Value.ToLowerInvariant());
}
