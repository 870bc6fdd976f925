using System.Globalization;
using System.Text;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>Lists of systems: the vendor's form, a header, and everything that may be wrong with them.</summary>
public sealed class RolloutCsvTests
{
    private const string Image = "https://images.example.com/extrahop-9.9.1.1210.tar";

    [Theory]
    [InlineData("eda01,key1," + Image + "\neda02/,key2," + Image + "\n")]
    [InlineData("\uFEFFeda01,key1," + Image + "\r\n\r\n  \r\neda02/,key2," + Image)]
    [InlineData("\"eda01\",\"key1\",\"" + Image + "\"\r\n eda02/ , key2 ,\t" + Image + " \r\n")]
    [InlineData("eda01,key1," + Image + "\reda02,key2," + Image + "\r")]
    [InlineData("host,key,image\neda01,key1," + Image + "\neda02,key2," + Image)]
    [InlineData("Image,Host,API Key\n" + Image + ",eda01,key1\n" + Image + ",https://eda02/,key2")]
    public void Both_forms_are_read(string text)
    {
        IReadOnlyList<RolloutSystem> systems = Read(text);
        Assert.Equal(["key1", "key2"], systems.Select(static system => system.ApiKey));
        Assert.All(systems, static system => Assert.Equal("9.9.1.1210", system.Firmware.Version));
        Assert.Equal(["eda01", "eda02"], systems.Select(static system => system.Host.Replace("https://", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_header_brings_more_columns()
    {
        IReadOnlyList<RolloutSystem> systems = Read(
            "host,key,image,version,platform,role,cluster\nexa01,k,https://x/firmware.tar,9.9.1.1210,recordstore,manager,east\n"
                + "exa02,k,9.9.1.1210,,EXA,data,east\neda,k,latest-hotfix,,,,\neda2,k,,9.9.1.1210,sensor,,\n");
        Assert.Equal([RolloutRole.Manager, RolloutRole.Data, RolloutRole.Unstated, RolloutRole.Unstated], systems.Select(static system => system.Role));
        Assert.Equal([RolloutClass.Recordstore, RolloutClass.Recordstore, null, RolloutClass.Sensor], systems.Select(static system => system.Class));
        Assert.Equal(
            [FirmwareSourceKind.Url, FirmwareSourceKind.CloudVersion, FirmwareSourceKind.LatestHotfix, FirmwareSourceKind.CloudVersion],
            systems.Select(static system => system.Firmware.Kind));
        Assert.Equal(["9.9.1.1210", "9.9.1.1210", null, "9.9.1.1210"], systems.Select(static system => system.Firmware.Version));
        Assert.Equal([2, 3, 4, 5], systems.Select(static system => system.Line!.Value));
        Assert.Equal("east", systems[0].Cluster);
    }

    [Theory]
    [InlineData("eda01", "line 1 has 1 column; expected host, key, and an image or its address, with commas between.")]
    [InlineData("eda01;key;latest-release", "line 1 has 1 column; expected host, key, and an image or its address, with commas between.")]
    [InlineData("key,image\nk,latest-release", "line 1 names no column 'host'")]
    [InlineData("eda01,k,a,b", "line 1 has 4 columns")]
    [InlineData("eda01,k", "line 1 names no firmware; expected an image")]
    [InlineData(",k," + Image, "line 1 is wrong: Host is empty")]
    [InlineData("eda 01,k," + Image, "line 1 is wrong: Host 'eda 01' holds a blank")]
    [InlineData("ssh://eda01,k," + Image, "has the scheme 'ssh'; expected https")]
    [InlineData("eda01/admin/,k," + Image, "has the path '/admin'; expected none")]
    [InlineData("http://eda01,k," + Image, "asks for plain http")]
    [InlineData("me:pw@eda01,k," + Image, "holds a user name")]
    [InlineData("eda01,," + Image, "line 1 has no key; expected an API key in the second column")]
    [InlineData("eda01,my secret key," + Image, "line 1 has a key with a blank")]
    [InlineData("eda01,k,/no/such/firmware.tar", "line 1 has the image '/no/such/firmware.tar', which is no file here")]
    [InlineData("eda01,k,s3://bucket/firmware.tar", "line 1 is wrong: Firmware is fetched over http, https or ftp")]
    [InlineData("eda01," + Image + ",0123456789abcdef0123456789abcdef", "not shown: it may be a key")]
    [InlineData("eda01,k,\"" + Image, "line 1 opens a quote that is never closed")]
    [InlineData("eda01,k,\"" + Image + "\"x", "line 1 has text after a closing quote")]
    [InlineData("eda01,k\"ey," + Image, "line 1 has a quote inside a field")]
    [InlineData("eda01,k," + Image + "\n\nhttps://EDA01:443/,k," + Image, "line 3 names 'https://EDA01:443' again, which line 1 has already")]
    [InlineData("host,key,firmwear\neda01,k,x", "line 1 names the column 'firmwear'; expected some of host, key, image")]
    [InlineData("host,key,host\neda01,k,x", "line 1 names the column 'host' twice")]
    [InlineData("host,key,image\neda01,k", "line 2 has 2 columns; expected the 3 of the header")]
    [InlineData("host,key,image,role\nexa,k,9.9.1.1210,boss", "line 2 has the role 'boss'; expected manager, data or nothing")]
    [InlineData("host,key,image,platform\nexa,k,9.9.1.1210,fridge", "line 2 has the platform 'fridge'; expected console, sensor")]
    [InlineData("host,key,image,platform,role\neda,k,9.9.1.1210,sensor,data", "line 2 gives the role of a recordstore node to a sensor")]
    [InlineData("host,key,image,version\neda,k,https://x/y.tar,nine", "line 2 is wrong: 'nine' is no firmware version")]
    [InlineData("host,key,image\n", "is the end of the list; expected a row for each system")]
    [InlineData("", "is the end of the list; expected a row for each system")]
    public void A_bad_row_is_named_with_its_line_and_what_was_expected(string text, string expected)
    {
        RolloutCsvException error = Assert.Throws<RolloutCsvException>(() => Read(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789abcdef", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_rows_are_checked_and_a_quote_over_several_lines_does_not_shift_the_numbers()
    {
        RolloutCsvException error = Assert.Throws<RolloutCsvException>(
            () => Read("\"eda\n01\",k,9.9.1.1210\r\nbad host,k,9.9.1.1210\neda,k,9.9.1.1210\nx,,9.9.1.1210"));
        Assert.Equal([1, 3, 5], error.Errors.Select(static row => row.Line));
    }

    [Fact]
    public void Ten_thousand_rows_are_read_and_ten_thousand_bad_ones_are_told_in_a_message_that_can_be_read()
    {
        var text = new StringBuilder();
        for (int row = 0; row < 10_000; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"eda{row:00000}.example.com,key{row},{Image}\r\n");
        }

        IReadOnlyList<RolloutSystem> systems = Read(text.ToString());
        Assert.Equal(10_000, systems.Count);
        Assert.Equal(("eda09999.example.com", "key9999", 10_000), (systems[^1].Host, systems[^1].ApiKey, systems[^1].Line));
        RolloutCsvException error = Assert.Throws<RolloutCsvException>(() => Read(text.ToString().Replace("eda", "eda ", StringComparison.Ordinal)));
        Assert.Equal(10_000, error.Errors.Count);
        Assert.EndsWith("And 9980 more rows are wrong.", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1000, 10_000);
    }

    [Fact]
    public void Keys_and_firmware_may_come_from_elsewhere()
    {
        using var file = new KeyFile("eda01,file-key\n\"https://eda02/\",other\n", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var options = new RolloutCsvOptions { Keys = RolloutKeys.FromFile(file.Path), Firmware = FirmwareSource.LatestRelease };
        Assert.Equal(["file-key", "other", "own"], Read("eda01,\neda02/,\neda03,own\n", options).Select(static system => system.ApiKey));
        Assert.Contains(
            "line 1 has no key, and neither", Assert.Throws<RolloutCsvException>(() => Read("eda04,\n", options)).Message, StringComparison.Ordinal);
        Assert.Null(Read("eda04,\n", options with { RequireKeys = false })[0].ApiKey);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void A_file_of_keys_that_others_have_rights_to_is_refused(UnixFileMode more)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var file = new KeyFile("eda01,file-key\n", UnixFileMode.UserRead | UnixFileMode.UserWrite | more);
        UnauthorizedAccessException error = Assert.Throws<UnauthorizedAccessException>(() => RolloutKeys.FromFile(file.Path));
        Assert.Contains("chmod 600", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eda01\n", "line 1 has 1 columns; expected host and key")]
    [InlineData("eda01,a\neda01/,b\n", "line 2 names 'eda01/' a second time")]
    [InlineData("eda01,a secret\n", "line 1 has a key with a blank")]
    public void A_bad_row_of_keys_is_named_without_the_key(string text, string expected)
    {
        using var file = new KeyFile(text, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        RolloutCsvException error = Assert.Throws<RolloutCsvException>(() => RolloutKeys.FromFile(file.Path));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extrahop-eda-9.8.2.1521.tar", "9.8.2.1521")]
    [InlineData("eda-vmware6.5.0-9.8.2.1521.tar.gz", "9.8.2.1521")]
    [InlineData("eda-9.8.2.tar", "9.8.2")]
    [InlineData("eda-9.8.2-from-9.7.1.tar", null)]
    [InlineData("firmware.tar", null)]
    [InlineData("1.2.3.4.5.tar", null)]
    public void The_version_is_taken_from_the_name_of_an_image(string name, string? version)
    {
        Assert.Equal(version, FirmwareSource.FromFile("/some/9.9.9.9/" + name).Version);
        Assert.Equal(version, FirmwareSource.FromUrl(new Uri("https://9.9.9.9/dir/" + name + "?v=1.2.3.4")).Version);
    }

    [Fact]
    public void A_password_in_an_address_is_not_shown() =>
        Assert.Equal("https://images.example.com/eda.tar", FirmwareSource.FromUrl(new Uri("https://me:pw@images.example.com/eda.tar?token=secret")).ToString());

    private static IReadOnlyList<RolloutSystem> Read(string text, RolloutCsvOptions? options = null)
    {
        using var reader = new StringReader(text);
        return RolloutCsv.Read(reader, options);
    }

    private sealed class KeyFile : IDisposable
    {
        public KeyFile(string text, UnixFileMode mode)
        {
            File.WriteAllText(Path, text);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Path, mode);
            }
        }

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"keys-{Guid.NewGuid():n}.csv");

        public void Dispose() => File.Delete(Path);
    }
}
