using System.Buffers;
using System.Globalization;

namespace ExtraHop.Client;

/// <summary>Lines of CSV (RFC 4180), the same in every culture. What ends a line is the caller's.</summary>
public static class CsvText
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    /// <summary>A line of cells: quoted where they need it, numbers in the invariant culture, times in UTC as ISO 8601, null as nothing.</summary>
    /// <param name="cells">The values, from the left.</param>
    public static string Row(params object?[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(static cell => Quoted(TextOf(cell))));
    }

    /// <summary>The same for a spreadsheet: a cell that is no number and starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break gets an
    /// apostrophe in front. A spreadsheet would run it as a formula, and names of devices come from the network.</summary>
    /// <param name="cells">The values, from the left.</param>
    public static string SpreadsheetRow(params object?[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(static cell => Quoted(Guarded(TextOf(cell)))));
    }

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        DateTimeOffset time => time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture),
        DateTime time => time.ToUniversalTime().ToString(Time, CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Guarded(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;

    private static string Quoted(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny(s_quoted))
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
