using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Tests;

/// <summary>Small readers and writers of text.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("30", 30_000)]
    [InlineData("30s", 30_000)]
    [InlineData("1.5m", 90_000)]
    [InlineData("2H", 7_200_000)]
    [InlineData("500ms", 500)]
    [InlineData("24d", 2_073_600_000)]
    public void A_duration_is_read(string text, double milliseconds)
    {
        Assert.True(Durations.TryParse(text, out TimeSpan duration));
        Assert.Equal(milliseconds, duration.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("0")]
    [InlineData("-5s")]
    [InlineData("25d")]
    [InlineData("1e9")]
    [InlineData("5 y")]
    [InlineData("NaN")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_duration_is_not_read(string text) => Assert.False(Durations.TryParse(text, out _));

    [Theory]
    [InlineData("100", 100)]
    [InlineData("1KB", 1000)]
    [InlineData("1.5 MB", 1_500_000)]
    [InlineData("2GiB", 2_147_483_648)]
    public void A_size_is_read(string text, long bytes)
    {
        Assert.True(Sizes.TryParse(text, out long read));
        Assert.Equal(bytes, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MB")]
    [InlineData("-1")]
    [InlineData("1XB")]
    [InlineData("99999999999999999999GB")]
    [InlineData("79228162514264337593543950335GB")]
    public void What_is_no_size_is_not_read(string text) => Assert.False(Sizes.TryParse(text, out _));

    [Theory]
    [InlineData("-30m", "-30m")]
    [InlineData("30m", "-30m")]
    [InlineData("now", "0")]
    [InlineData("2026-11-27T08:00Z", "1795766400000")]
    [InlineData("2026-11-27", "1795737600000")]
    [InlineData("1795737600000", "1795737600000")]
    public void A_time_is_read(string text, string expected)
    {
        Assert.True(QueryTimes.TryParse(text, out QueryTime time));
        DateTimeOffset now = DateTimeOffset.UnixEpoch.AddYears(60);
        Assert.Equal(QueryTime.Parse(expected).ToDateTimeOffset(now), time.ToDateTimeOffset(now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("yesterday")]
    [InlineData("2026-13-01")]
    [InlineData("30")]
    [InlineData("-30")]
    [InlineData("1795766400")]
    public void What_is_no_time_is_not_read(string text) => Assert.False(QueryTimes.TryParse(text, out _));

    [Theory]
    [InlineData("abcdef", 4, "abc\u2026")]
    [InlineData("abc", 4, "abc")]
    [InlineData("\u6F22\u5B57\u6F22\u5B57", 5, "\u6F22\u5B57\u2026")]
    [InlineData("\u6F22\u5B57", 4, "\u6F22\u5B57")]
    public void A_text_is_cut_to_columns(string text, int width, string cut) => Assert.Equal(cut, DisplayText.Fit(text, width));

    [Theory]
    [InlineData("a\u001b[2Jb", "a\u00B7[2Jb")]
    [InlineData("a\u202Eb\u2066", "a\u00B7b\u00B7")]
    [InlineData("tab\tline\n", "tab line ")]
    [InlineData(null, "")]
    public void What_moves_the_cursor_is_replaced(string? text, string clean) => Assert.Equal(clean, DisplayText.Clean(text));

    [Theory]
    [InlineData("find", "fnd", true)]
    [InlineData("find", "export", false)]
    public void Close_names_are_found(string name, string typed, bool close) => Assert.Equal(close, CloseText.Find(typed, [name]).Count == 1);
}
