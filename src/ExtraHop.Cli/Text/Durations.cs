using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ExtraHop.Cli.Text;

/// <summary>Durations as people write them: <c>30</c> or <c>30s</c>, <c>5m</c>, <c>2h</c>, <c>1d</c>, <c>500ms</c>.</summary>
internal static class Durations
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    private static readonly (string Unit, double Seconds)[] s_units = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("d", 86_400)];

    /// <summary>An option that takes a duration above zero and up to 24 days.</summary>
    public static Option<TimeSpan?> Option(string name, string description, bool recursive = false) => new(name)
    {
        Description = description,
        HelpName = "DURATION",
        Recursive = recursive,
        CustomParser = Parse,
    };

    /// <summary>Reads a duration.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        (string? unit, double seconds) = s_units.FirstOrDefault(known => text.EndsWith(known.Unit, StringComparison.OrdinalIgnoreCase));
        string digits = unit is null ? text : text[..^unit.Length];
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return false;
        }

        number *= unit is null ? 1 : seconds;
        // NaN is neither.
        if (!(number > 0 && number <= s_longest.TotalSeconds))
        {
            return false;
        }

        duration = TimeSpan.FromSeconds(number);
        return true;
    }

    /// <summary>A duration for people: <c>1.5 s</c>, <c>2 min 5 s</c>, <c>1 h 3 min</c>.</summary>
    public static string Describe(TimeSpan duration) =>
        duration.TotalSeconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.#} s")
        : duration.TotalMinutes < 60 ? string.Create(CultureInfo.InvariantCulture, $"{duration.Minutes} min {duration.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalHours} h {duration.Minutes} min");

    private static TimeSpan? Parse(ArgumentResult result)
    {
        string text = result.Tokens is [{ Value: var value }] ? value : "";
        if (TryParse(text, out TimeSpan duration))
        {
            return duration;
        }

        result.AddError($"'{text}' is not a duration; expected a number with ms, s, m, h or d, above 0 and up to 24d, such as 30s or 5m.");
        return null;
    }
}
