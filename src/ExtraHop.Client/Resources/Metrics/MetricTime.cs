namespace ExtraHop.Client.Resources.Metrics;

/// <summary>The two meanings of an entry's <c>duration</c>: a cycle's length over time, the end of the window in totals.</summary>
internal static class MetricTime
{
    public const double EarliestMilliseconds = -62_135_596_800_000;
    public const double LatestMilliseconds = 253_402_300_799_999;

    // As a length this would be three years, as a time it is in 1973: no cycle is as long, and no system reports metrics from then.
    private const long FirstThatIsATime = 100_000_000_000;

    public static TimeSpan? Length(DateTimeOffset? start, long? duration) => duration switch
    {
        null or < 0 => null,
        < FirstThatIsATime => new TimeSpan(duration.Value * TimeSpan.TicksPerMillisecond),
        _ => End(start, duration) - start,
    };

    public static DateTimeOffset? End(DateTimeOffset? start, long? duration) => duration switch
    {
        null or < 0 => null,
        < FirstThatIsATime => start is { } from && from.UtcTicks + (duration.Value * TimeSpan.TicksPerMillisecond) <= DateTimeOffset.MaxValue.UtcTicks
            ? from.AddTicks(duration.Value * TimeSpan.TicksPerMillisecond)
            : null,
        _ => duration.Value <= LatestMilliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(duration.Value) : null,
    };
}
