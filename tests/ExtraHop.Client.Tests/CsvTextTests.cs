using System.Globalization;

namespace ExtraHop.Client.Tests;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("\r", "\"\r\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("=1+1", "=1+1")]
    public void A_cell_is_quoted_where_it_needs_it(string text, string cell) => Assert.Equal(cell, CsvText.Row(text));

    [Theory]
    [InlineData("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"")]
    [InlineData("+a", "'+a")]
    [InlineData("-a", "'-a")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("-5", "-5")]
    [InlineData("-1.5e3", "-1.5e3")]
    [InlineData("a=1", "a=1")]
    public void A_spreadsheet_gets_no_formula(string text, string cell) => Assert.Equal(cell, CsvText.SpreadsheetRow(text));

    [Fact]
    public void Values_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            object?[] cells = [7L, 1.5, null, true, new DateTimeOffset(2026, 11, 27, 9, 0, 0, 250, TimeSpan.FromHours(1)), new DeviceRole("http_server")];
            Assert.Equal("7,1.5,,true,2026-11-27T08:00:00.25Z,http_server", CsvText.Row(cells));
            Assert.Equal("2026-11-27T08:00:00Z,2026-11-27", CsvText.Row(new DateTime(2026, 11, 27, 8, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 11, 27)));
            Assert.Equal("-7,-1.5", CsvText.SpreadsheetRow(-7, -1.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
