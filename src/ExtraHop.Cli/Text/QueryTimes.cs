using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ExtraHop.Client;

namespace ExtraHop.Cli.Text;

/// <summary>Times as people write them: <c>-30m</c> and <c>30m</c> (ago), <c>now</c>, or ISO 8601.</summary>
internal static class QueryTimes
{
    /// <summary>An option that takes a time.</summary>
    public static Option<QueryTime?> Option(string name, string description) => new(name) { Description = description, HelpName = "TIME",
        CustomParser = Parse };

    /// <summary>Reads a time.</summary>
    public static bool TryParse(string text, out QueryTime time)
    {
        time = QueryTime.Now;
        if (string.Equals(text, "now", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (Durations.TryParse(text.TrimStart('-'), out TimeSpan age) && !char.IsAsciiDigit(text[^1]))
        {
            time = QueryTime.Ago(age);
            return true;
        }

        if (text.Contains('-', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment))
        {
            time = moment;
            return true;
        }

        return !IsBareNumber(text) && QueryTime.TryParse(text, out time);
    }

    /// <summary>
    /// The API's own form is milliseconds, and <c>--json</c> gives them: 1795839450000 is a time. What is left of a span without its unit is not:
    /// <c>30</c> would be a moment of 1970, and <c>-30</c> less than a second ago.
    /// </summary>
    private static bool IsBareNumber(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && number is not 0 and > -1000 and < 100_000_000_000;

    private static QueryTime? Parse(ArgumentResult result)
    {
        string text = result.Tokens is [{ Value: var value }] ? value : "";
        if (TryParse(text, out QueryTime time))
        {
            return time;
        }

        result.AddError($"'{text}' is not a time; expected a span before now such as -30m, 'now', or ISO 8601 such as 2026-11-27T08:00Z.");
        return null;
    }
}
