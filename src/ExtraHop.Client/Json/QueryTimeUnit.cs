using System.Globalization;

namespace ExtraHop.Client.Json;

/// <summary>Amounts of time with a unit, as the API writes them: <c>30m</c>, <c>6h</c>, <c>1w</c>.</summary>
internal static class QueryTimeUnit
{
    public const string Known = "ms, s, m (minutes), h, d, w or y";

    private const long Second = 1000;
    private const long Day = 24 * 60 * 60 * Second;

    /// <summary>Reads digits and a unit; without a unit the digits are milliseconds.</summary>
    /// <returns>False when the text is neither, or more milliseconds than fit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long milliseconds, out bool hasUnit)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        hasUnit = digits < text.Length;
        long unit = InMilliseconds(text[digits..]);
        if (digits == 0 || unit == 0 || !long.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out long amount)
            || amount > long.MaxValue / unit)
        {
            milliseconds = 0;
            return false;
        }

        milliseconds = amount * unit;
        return true;
    }

    private static long InMilliseconds(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "ms" => 1,
        "s" => Second,
        "m" => 60 * Second,
        "h" => 60 * 60 * Second,
        "d" => Day,
        "w" => 7 * Day,
        "y" => 365 * Day,
        _ => 0,
    };
}
