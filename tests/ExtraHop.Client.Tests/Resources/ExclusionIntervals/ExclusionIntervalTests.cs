using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.ExclusionIntervals;

public sealed class ExclusionIntervalTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void One_that_happens_once_counts_from_1970_in_utc()
    {
        var interval = ExclusionIntervalCreate.OneTime("Move", s_start, s_start.AddHours(1));

        Assert.Equal(ExclusionIntervalType.OneTime, interval.IntervalType);
        Assert.Equal(1767225600, interval.Start);
        Assert.Equal(1767229200, interval.End);
    }

    [Fact]
    public void A_daily_one_counts_from_midnight_and_may_last_until_the_next()
    {
        var interval = ExclusionIntervalCreate.Daily("Backup", new(22, 30), TimeOnly.MinValue);

        Assert.Equal((81_000, 86_400), (interval.Start, interval.End));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 0, 0)]
    [InlineData(DayOfWeek.Saturday, 22, (5 * 86_400) + (22 * 3600))]
    [InlineData(DayOfWeek.Sunday, 1, (6 * 86_400) + 3600)]
    public void A_weekly_one_counts_from_mondays_midnight(DayOfWeek day, int hour, long expected) =>
        Assert.Equal(expected, ExclusionIntervalCreate.Weekly("Weekend", day, new(hour, 0), DayOfWeek.Monday, TimeOnly.MinValue).Start);

    [Fact]
    public void A_week_ends_with_sunday() =>
        Assert.Equal(604_800, ExclusionIntervalCreate.Weekly("Weekend", DayOfWeek.Saturday, new(0, 0), DayOfWeek.Monday, TimeOnly.MinValue).End);

    [Fact]
    public void What_passes_midnight_is_refused_with_advice()
    {
        string daily = Assert.Throws<ArgumentException>(() => ExclusionIntervalCreate.Daily("a", new(22, 0), new(6, 0))).Message;
        string weekly =
            Assert.Throws<ArgumentException>(() => ExclusionIntervalCreate.Weekly("a", DayOfWeek.Sunday, new(22, 0), DayOfWeek.Monday, new(6, 0))).Message;

        Assert.Contains("22:00:00 to 06:00:00", daily, StringComparison.Ordinal);
        Assert.Contains("two", daily, StringComparison.Ordinal);
        Assert.Contains("Sunday 22:00:00", weekly, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ExclusionIntervalCreate.OneTime("a", s_start, s_start));
        Assert.Throws<ArgumentException>(() => ExclusionIntervalCreate.Daily(" ", new(1, 0), new(2, 0)));
    }

    [Fact]
    public void A_change_of_time_sends_kind_start_and_end() =>
        Assert.Equal(
            """{"end":14400,"interval_type":"daily","start":7200}""",
            JsonSerializer.Serialize(ExclusionIntervalUpdate.Daily(new(2, 0), new(4, 0)), ExtraHopJson.TypeInfo<ExclusionIntervalUpdate>()));

    [Fact]
    public void Read_times_are_those_that_were_written()
    {
        ExclusionInterval once = Read("onetime", 1767225600, 1767229200);
        ExclusionInterval weekly = Read("weekly", 5 * 86_400, 604_800);

        Assert.Equal(s_start, once.StartTime);
        Assert.Equal(s_start.AddHours(1), once.EndTime);
        Assert.Null(once.StartOffset);
        Assert.Equal(TimeSpan.FromDays(5), weekly.StartOffset);
        Assert.Equal(TimeSpan.FromDays(7), weekly.EndOffset);
        Assert.Null(weekly.StartTime);
    }

    [Fact]
    public void Odd_times_are_no_times_and_no_errors()
    {
        Assert.Null(Read("onetime", long.MaxValue, long.MinValue).StartTime);
        Assert.Null(Read("daily", -1, long.MaxValue).EndOffset);
        Assert.Null(Read("lunar", 1, 2).StartOffset);
    }

    private static ExclusionInterval Read(string type, long start, long end) =>
        JsonSerializer.Deserialize($$"""{"interval_type":"{{type}}","start":{{start}},"end":{{end}}}""", ExtraHopJson.TypeInfo<ExclusionInterval>())!;
}
