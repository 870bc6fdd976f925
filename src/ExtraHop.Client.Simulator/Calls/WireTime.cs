using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Calls;

/// <summary>Times of a query: milliseconds since 1970, 0 for now, a negative number to count back, or text such as <c>-30m</c>.</summary>
internal static class WireTime
{
    public static long? Parse(JsonNode? node, string name, long now) => Parse(JsonText.Of(node), name, now);

    /// <summary>Milliseconds since 1970; null when nothing was said.</summary>
    public static long? Parse(string? text, string name, long now)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return number <= 0 ? now + number : number;
        }

        return Duration(text) is { } span
            ? now - Math.Abs(span)
            : throw ApiProblem.Search(400, $"'{name}' is '{text}'; expected milliseconds, 0, a negative number, or text such as -30m.");
    }

    /// <summary>A length of time in milliseconds: a number, or a number with ms, s, m, h, d, w or y.</summary>
    public static long? Duration(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        int digits = text.TakeWhile(character => char.IsAsciiDigit(character) || character is '-' or '+' or '.').Count();
        long? unit = text[digits..] switch
        {
            "" or "ms" => 1,
            "s" or "sec" => 1000,
            "m" or "min" => 60_000,
            "h" or "hr" => 3_600_000,
            "d" => 86_400_000,
            "w" => 604_800_000,
            "y" => 31_536_000_000,
            _ => null,
        };
        return unit is { } factor && double.TryParse(text[..digits], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && Math.Abs(number * factor) < 9e15
            ? (long)(number * factor)
            : null;
    }
}
