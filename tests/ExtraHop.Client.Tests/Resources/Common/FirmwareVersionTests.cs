namespace ExtraHop.Client.Tests.Resources;

public sealed class FirmwareVersionTests
{
    [Fact]
    public void Versions_sort_by_their_numbers()
    {
        string[] ordered = ["5.3", "8.9.2", "9.2.0.1", "9.8.0.999", "9.8.0.1000", "9.9", "9.10", "10.0.0", "26.2.4.1587", "26.3", "26.3-hotfix2", "26.3.1"];

        Assert.Equal(ordered, Enumerable.Reverse(ordered).Select(FirmwareVersion.Parse).Order().Select(static version => version.ToString()));
        Assert.True(FirmwareVersion.Parse("26.3") > FirmwareVersion.Parse("9.8.0.1000"));
        Assert.True(FirmwareVersion.Parse("9.8.0.1000") < FirmwareVersion.Parse("26.3"));
        Assert.True(FirmwareVersion.Parse("9.8") >= FirmwareVersion.Parse("9.8.0.0"));
        Assert.True(FirmwareVersion.Parse("9.8.0.0") <= FirmwareVersion.Parse("9.8"));
        Assert.Throws<ArgumentException>(() => ((IComparable)FirmwareVersion.Parse("9.8")).CompareTo("9.8"));
    }

    [Fact]
    public void What_follows_the_numbers_sorts_by_its_own_numbers()
    {
        string[] ordered =
        [
            "26.3", "26.3-", "26.3-1", "26.3-2", "26.3-10", "26.3-99999999999999999999", "26.3-100000000000000000000", "26.3-a10", "26.3-b1", "26.3-rc",
            "26.3-rc02", "26.3-rc2", "26.3-rc2a", "26.3-rc2b", "26.3-rc10", "26.3-rc10.9", "26.3-rc10.10", "26.3.1-rc1",
        ];

        Assert.Equal(ordered, Enumerable.Reverse(ordered).Select(FirmwareVersion.Parse).Order().Select(static version => version.ToString()));
        Assert.True(FirmwareVersion.Parse("9.8-rc2") < FirmwareVersion.Parse("9.8-rc10"));
        Assert.True(FirmwareVersion.Parse("9.8-rc2") != FirmwareVersion.Parse("9.8-rc02"));
        for (int i = 0; i < ordered.Length; i++)
        {
            for (int j = 0; j < ordered.Length; j++)
            {
                int order = FirmwareVersion.Parse(ordered[i]).CompareTo(FirmwareVersion.Parse(ordered[j]));
                Assert.Equal(i.CompareTo(j), Math.Sign(order));
            }
        }
    }

    [Fact]
    public void Spans_parse_like_texts()
    {
        ReadOnlySpan<char> text = "version 9.8.0.1234-rc1 of the image";
        Assert.True(FirmwareVersion.TryParse(text[8..22], out FirmwareVersion version));
        Assert.Equal(version, FirmwareVersion.Parse(text[8..22]));
        Assert.Equal(version, Parsed<FirmwareVersion>(" 9.8.0.1234-rc1 "));
        Assert.False(FirmwareVersion.TryParse(text, out _));
        Assert.Contains("'version' is no", Assert.Throws<FormatException>(() => FirmwareVersion.Parse("version".AsSpan())).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Parsed<FirmwareVersion>("9..8"));

        static T Parsed<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T>
        {
            Assert.Equal(T.TryParse(text, null, out T? tried), tried is not null && !tried.Equals(default(T)));
            return T.Parse(text, null);
        }
    }

    [Theory]
    [InlineData("26.3.1.1587", 26)]
    [InlineData("latest", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_carries_a_version_compares_it(string? text, int? major)
    {
        FirmwareVersion?[] views =
        [
            new ExtraHopSystem { Version = text! }.Firmware, new SystemVersion { Version = text! }.Firmware,
            new FirmwareRollbackInfo { Version = text! }.Firmware, new Appliance { FirmwareVersion = text }.Firmware,
            new Node { FirmwareVersion = text }.Firmware,
        ];
        Assert.All(views, view => Assert.Equal(major, view?.Major));
    }

    [Fact]
    public void The_view_is_not_on_the_wire_and_takes_no_member_of_its_name()
    {
        Assert.Equal("""{"version":"9.8.0"}""", new SystemVersion { Version = "9.8.0" }.ToJson());
        Assert.Equal(
            """{"firmware_version":"9.8.0","firmware":{"a":1}}""", Appliance.FromJson("""{"firmware_version":"9.8.0","firmware":{"a":1}}""").ToJson());
        Assert.Equal("SystemVersion {version: 9.8.0}", new SystemVersion { Version = "9.8.0" }.ToString());
    }

    [Theory]
    [InlineData("26.3", "26.3.0.0", true)]
    [InlineData(" 9.8.0.1234\n", "9.8.0.1234", true)]
    [InlineData("0", "0.0", true)]
    [InlineData("9.8.0.1234", "9.8.0.1235", false)]
    [InlineData("9.8", "9.8-rc1", false)]
    public void Numbers_that_are_left_out_are_0(string one, string other, bool same)
    {
        var left = FirmwareVersion.Parse(one);
        var right = FirmwareVersion.Parse(other);

        Assert.Equal(same, left == right);
        Assert.Equal(!same, left != right);
        Assert.Equal(same, left.Equals((object)right));
        Assert.Equal(same, left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void The_parts_of_a_version()
    {
        var version = FirmwareVersion.Parse(" 9.8.0.1234-rc1 ");

        Assert.Equal((9, 8, "-rc1", "9.8.0.1234-rc1"), (version.Major, version.Minor, version.Suffix, version.ToString()));
        Assert.Equal([9, 8, 0, 1234], version.Numbers);
        Assert.Equal((26, 0), (FirmwareVersion.Parse("26").Major, FirmwareVersion.Parse("26").Minor));
    }

    [Fact]
    public void The_default_value_is_older_than_any()
    {
        FirmwareVersion none = default;

        Assert.True(none < FirmwareVersion.Parse("0"));
        Assert.False(none == FirmwareVersion.Parse("0"));
        Assert.Equal((0, 0, string.Empty, string.Empty), (none.Major, none.Minor, none.Suffix, none.ToString()));
        Assert.Empty(none.Numbers);
        Assert.Equal(0, none.CompareTo(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("latest")]
    [InlineData("v9.8")]
    [InlineData("9..8")]
    [InlineData("9.8.")]
    [InlineData("-9.8")]
    [InlineData("9.8.0x1")]
    [InlineData("9.99999999999")]
    [InlineData("1.2.3.4.5.6.7.8.9")]
    [InlineData("9.\u0668")]
    public void What_is_no_version_is_refused_by_its_text(string text)
    {
        Assert.False(FirmwareVersion.TryParse(text, out FirmwareVersion version));
        Assert.Equal(default, version);
        Assert.Contains(
            $"'{text}' is no firmware version", Assert.Throws<FormatException>(() => FirmwareVersion.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_no_version_and_a_long_text_is_cut_in_the_error()
    {
        Assert.False(FirmwareVersion.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => FirmwareVersion.Parse(null!));
        Assert.InRange(Assert.Throws<FormatException>(() => FirmwareVersion.Parse(new string('x', 10_000))).Message.Length, 100, 300);
    }
}
