using System.Globalization;
using System.Text.Json;

namespace ExtraHop.Client.Tests.Json;

public sealed class WireValueTests
{
    [Theory]
    [InlineData("", "Expected")]
    [InlineData("soon", "Units are")]
    [InlineData("30m", "'-30m'")]
    [InlineData("-30M", "capital M")]
    [InlineData("-30 m", "Units are")]
    [InlineData("-1.5h", "Units are")]
    [InlineData("-30x", "Units are")]
    [InlineData("--30m", "Units are")]
    [InlineData("-", "Units are")]
    [InlineData("-m", "Units are")]
    [InlineData("-99999999999999999999m", "Units are")]
    [InlineData("-9223372036854775807y", "Units are")]
    [InlineData("-٣m", "Units are")]
    [InlineData("2026-01-01T00:00:00Z", "DateTimeOffset")]
    public void A_text_that_is_no_query_time_is_named_and_explained(string text, string hint)
    {
        FormatException error = Assert.Throws<FormatException>(() => QueryTime.Parse(text));
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => (QueryTime)text);
        Assert.False(QueryTime.TryParse(text, out QueryTime time));
        Assert.Equal(QueryTime.Now, time);
    }

    [Theory]
    [InlineData("-30m", "-30m", "\"-30m\"", -1_800_000)]
    [InlineData(" -6h ", "-6h", "\"-6h\"", -21_600_000)]
    [InlineData("-1w", "-1w", "\"-1w\"", -604_800_000)]
    [InlineData("-1d", "-1d", "\"-1d\"", -86_400_000)]
    [InlineData("-1y", "-1y", "\"-1y\"", -31_536_000_000)]
    [InlineData("-90s", "-90s", "\"-90s\"", -90_000)]
    [InlineData("-5ms", "-5ms", "\"-5ms\"", -5)]
    [InlineData("-1800000", "-1800000", "-1800000", -1_800_000)]
    [InlineData("1767225600000", "1767225600000", "1767225600000", 1_767_225_600_000)]
    [InlineData("0", "0", "0", 0)]
    [InlineData("-0m", "0", "0", 0)]
    [InlineData("0s", "0", "0", 0)]
    [InlineData("now", "0", "0", 0)]
    public void Query_times_keep_their_spelling(string text, string value, string json, long milliseconds)
    {
        QueryTime time = text;
        Assert.Equal((value, milliseconds), (time.Value, time.Milliseconds));
        Assert.Equal(json, JsonSerializer.Serialize(time, ExtraHopJson.TypeInfo<QueryTime>()));
        Assert.Equal(time, JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<QueryTime>()));
    }

    [Fact]
    public void Query_times_know_no_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // Swedish writes a negative sign of its own, Arabic and Thai other digits and years.
            foreach (string name in new[] { "sv-SE", "ar-SA", "th-TH", "tr-TR", "de-DE" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal("-1800000", QueryTime.Ago(TimeSpan.FromMinutes(30)).Value);
                Assert.Equal("1767225600000", ((QueryTime)new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2))).Value);
                Assert.Equal(-1_800_000, QueryTime.Parse("-30m").Milliseconds);
                Assert.Equal("100MB", ByteSize.FromMegabytes(100).Value);
                Assert.Equal("1500ms", QueryTimeSpan.FromTimeSpan(TimeSpan.FromSeconds(1.5)).Value);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Times_that_the_wire_would_read_otherwise_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (QueryTime)DateTimeOffset.UnixEpoch);
        ArgumentOutOfRangeException error =
            Assert.Throws<ArgumentOutOfRangeException>(() => (QueryTime)new DateTimeOffset(1969, 7, 20, 0, 0, 0, TimeSpan.Zero));
        Assert.Contains("1969", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => QueryTime.Ago(TimeSpan.FromSeconds(-1)));
    }

    [Fact]
    public void The_default_is_now()
    {
        Assert.Equal(QueryTime.Now, default);
        Assert.Equal("0", default(QueryTime).Value);
        Assert.Equal("now", default(QueryTime).ToString());
        Assert.Equal(QueryTime.Now, QueryTime.Ago(TimeSpan.Zero));
    }

    [Theory]
    [InlineData("-30m", "-60m", true)]
    [InlineData("-30m", "-30m", false)]
    [InlineData("now", "-1ms", true)]
    [InlineData("-1y", "now", false)]
    [InlineData("2000", "1000", true)]
    [InlineData("1000", "2000", false)]
    [InlineData("4000000000000", "now", false)]
    [InlineData("-1m", "1000", false)]
    [InlineData("-30m", null, false)]
    [InlineData(null, "-30m", false)]
    public void A_window_that_ends_before_it_starts_is_refused_where_that_is_sure(string? from, string? until, bool refused)
    {
        void Check() => QueryTime.RequireOrder(Time(from), Time(until));
        if (refused)
        {
            ArgumentException error = Assert.Throws<ArgumentException>(Check);
            Assert.Contains(from!, error.Message, StringComparison.Ordinal);
            Assert.Contains(until!, error.Message, StringComparison.Ordinal);
        }
        else
        {
            Check();
        }
    }

    [Fact]
    public void A_query_time_can_be_told_as_a_point_in_time()
    {
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(now.AddMinutes(-30), QueryTime.Parse("-30m").ToDateTimeOffset(now));
        Assert.Equal(now, QueryTime.Now.ToDateTimeOffset(now));
        Assert.Equal(now.AddDays(-3), ((QueryTime)now.AddDays(-3)).ToDateTimeOffset(now));
        Assert.Equal(1, QueryTime.FromMilliseconds(long.MinValue).ToDateTimeOffset(now).Year);
        Assert.Equal(9999, QueryTime.FromMilliseconds(long.MaxValue).ToDateTimeOffset(now).Year);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("\"yesterday\"")]
    [InlineData("{}")]
    public void Json_of_another_kind_is_an_error(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<QueryTime>()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<QueryTimeSpan>()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<ByteSize>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MB")]
    [InlineData("-1MB")]
    [InlineData("1.5GB")]
    [InlineData("1,000")]
    [InlineData("100MiB")]
    [InlineData("100TB")]
    [InlineData("100 MB extra")]
    [InlineData("9223372036854775808")]
    [InlineData("9223372036854775807GB")]
    public void A_text_that_is_no_size_is_named(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => ByteSize.Parse(text));
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
        Assert.False(ByteSize.TryParse(text, out _));
    }

    [Theory]
    [InlineData("100MB", "100MB", 100_000_000)]
    [InlineData("100mb", "100MB", 100_000_000)]
    [InlineData(" 10 GB ", "10GB", 10_000_000_000)]
    [InlineData("5kb", "5KB", 5_000)]
    [InlineData("1500", "1500", 1_500)]
    [InlineData("1500B", "1500", 1_500)]
    [InlineData("0", "0", 0)]
    public void Sizes_are_read_in_any_case_and_written_in_one(string text, string value, long bytes)
    {
        ByteSize size = text;
        Assert.Equal((value, bytes), (size.Value, size.Bytes));
        string json = JsonSerializer.Serialize(size, ExtraHopJson.TypeInfo<ByteSize>());
        Assert.Equal($"\"{value}\"", json);
        Assert.Equal(size, JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<ByteSize>()));
        Assert.Equal(ByteSize.FromBytes(7), JsonSerializer.Deserialize("7", ExtraHopJson.TypeInfo<ByteSize>()));
    }

    [Fact]
    public void Sizes_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteSize.FromBytes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByteSize.FromGigabytes(long.MaxValue));
        Assert.Equal("0B", default(ByteSize).ToString());
    }

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(1_500, "1500ms")]
    [InlineData(90_000, "90s")]
    [InlineData(300_000, "5m")]
    [InlineData(7_200_000, "2h")]
    [InlineData(172_800_000, "2d")]
    public void Lengths_of_time_take_the_largest_unit_that_leaves_no_rest(int milliseconds, string value)
    {
        QueryTimeSpan length = TimeSpan.FromMilliseconds(milliseconds);
        Assert.Equal(value, length.Value);
        Assert.Equal(length, QueryTimeSpan.Parse(value));
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), length.ToTimeSpan());
        Assert.Equal($"\"{value}\"", JsonSerializer.Serialize(length, ExtraHopJson.TypeInfo<QueryTimeSpan>()));
    }

    [Fact]
    public void Lengths_of_time_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (QueryTimeSpan)TimeSpan.FromSeconds(-1));
        foreach (string text in new[] { "", "-5m", "5 m", "5M", "m", "five" })
        {
            Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => QueryTimeSpan.Parse(text)).Message, StringComparison.Ordinal);
        }

        Assert.Equal("0", default(QueryTimeSpan).Value);
        Assert.Equal(1500, JsonSerializer.Deserialize("1500", ExtraHopJson.TypeInfo<QueryTimeSpan>()).Milliseconds);
    }

    private static QueryTime? Time(string? text) => text is null ? default(QueryTime?) : QueryTime.Parse(text);
}
