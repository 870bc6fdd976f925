namespace ExtraHop.Client.Tests.Resources.ExtraHop;

public sealed class FirmwareTests
{
    private static readonly FirmwareRelease[] s_offer =
    [
        new() { Release = "9.9", Versions = [] },
        new() { Release = "9.8", Versions = ["9.8.2.1521", "9.8.1.1400"] },
        new() { Release = "9.7", Versions = ["9.7.5.1000", "9.7.4.900"], CurrentRelease = true },
    ];

    [Fact]
    public void The_newest_version_is_the_first_of_the_first_release_that_has_one() => Assert.Equal("9.8.2.1521", s_offer.NewestVersion());

    [Fact]
    public void The_newest_hotfix_stays_in_the_current_release() => Assert.Equal("9.7.5.1000", s_offer.NewestHotfix());

    [Fact]
    public void Nothing_offered_is_nothing_chosen()
    {
        Assert.Null(Array.Empty<FirmwareRelease>().NewestVersion());
        Assert.Null(Array.Empty<FirmwareRelease>().NewestHotfix());
        Assert.Null(new FirmwareRelease[] { new() { CurrentRelease = true } }.NewestHotfix());
    }

    [Fact]
    public void A_version_is_found_in_its_release_and_only_in_full()
    {
        Assert.Equal("9.7", s_offer.Containing("9.7.4.900")!.Release);
        Assert.Null(s_offer.Containing("9.7.4"));
        Assert.Throws<ArgumentException>(() => s_offer.Containing(" "));
    }

    [Theory]
    [InlineData("https://example.com/eda.tar")]
    [InlineData("ftp://example.com/eda.tar")]
    public void Firmware_is_fetched_over_the_protocols_that_systems_know(string url)
    {
        var download = FirmwareUrlDownload.AndUpgrade(new Uri(url));

        Assert.Equal(url, download.FirmwareUrl);
        Assert.True(download.Upgrade);
    }

    [Theory]
    [InlineData("file:///etc/firmware.tar")]
    [InlineData("gopher://example.com/eda.tar")]
    [InlineData("eda.tar")]
    public void Other_addresses_are_refused_before_anything_is_sent(string url) =>
        Assert.Throws<ArgumentException>(() => FirmwareUrlDownload.Only(new Uri(url, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void A_password_in_an_address_is_not_shown()
    {
        string text = FirmwareUrlDownload.Only(new Uri("ftp://ada:hunter2@example.com/eda.tar")).ToString();

        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.Contains("example.com", text, StringComparison.Ordinal);
    }
}
