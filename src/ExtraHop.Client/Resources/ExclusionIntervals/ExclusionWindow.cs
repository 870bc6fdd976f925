using System.Globalization;

namespace ExtraHop.Client.Resources.ExclusionIntervals;

/// <summary>The seconds with which the API says when an exclusion interval starts and ends: since 1970 for one that happens once, since midnight for a daily
/// one, since Monday's midnight for a weekly one.</summary>
internal readonly record struct ExclusionWindow(ExclusionIntervalType Type, long Start, long End)
{
    private const long Day = 86_400;

    public static ExclusionWindow OneTime(DateTimeOffset start, DateTimeOffset end) => end > start
        ? new(ExclusionIntervalType.OneTime, start.ToUnixTimeSeconds(), end.ToUnixTimeSeconds())
        : throw Backwards(
            start.ToString("O", CultureInfo.InvariantCulture),
            end.ToString("O", CultureInfo.InvariantCulture),
            "An interval ends after it starts.",
            nameof(end));

    public static ExclusionWindow Daily(TimeOnly start, TimeOnly end)
    {
        long from = Seconds(start);
        long until = EndSeconds(end);
        return until > from
            ? new(ExclusionIntervalType.Daily, from, until)
            : throw Backwards(
                Text(start), Text(end), "Split one that passes midnight into two: one that ends at 00:00 and one that starts there.", nameof(end));
    }

    public static ExclusionWindow Weekly(DayOfWeek startDay, TimeOnly start, DayOfWeek endDay, TimeOnly end)
    {
        long from = (DaysSinceMonday(startDay) * Day) + Seconds(start);

        // Midnight between Sunday and Monday is the week's end when an interval ends there.
        long until = endDay == DayOfWeek.Monday && end == TimeOnly.MinValue ? 7 * Day : (DaysSinceMonday(endDay) * Day) + Seconds(end);
        return until > from
            ? new(ExclusionIntervalType.Weekly, from, until)
            : throw Backwards(
                $"{startDay} {Text(start)}", $"{endDay} {Text(end)}", "Weeks start on Monday; split one that passes Monday's midnight into two.", nameof(end));
    }

    private static long Seconds(TimeOnly time) => time.Ticks / TimeSpan.TicksPerSecond;

    private static long EndSeconds(TimeOnly time) => time == TimeOnly.MinValue ? Day : Seconds(time);

    private static long DaysSinceMonday(DayOfWeek day) => day is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday
        ? ((int)day + 6) % 7
        : throw new ArgumentOutOfRangeException(nameof(day), day, $"{(int)day} is no day of the week.");

    private static string Text(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static ArgumentException Backwards(string start, string end, string advice, string parameter) =>
        new($"The interval would run from {start} to {end}. {advice}", parameter);
}
