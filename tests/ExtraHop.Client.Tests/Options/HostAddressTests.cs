using ExtraHop.Client.Options;

namespace ExtraHop.Client.Tests.Options;

public class HostAddressTests
{
    [Theory]
    [InlineData("eda01", "https://eda01/")]
    [InlineData("eda01.example.com", "https://eda01.example.com/")]
    [InlineData("EDA01.Example.COM", "https://eda01.example.com/")]
    [InlineData("eda01:8443", "https://eda01:8443/")]
    [InlineData("eda01:443", "https://eda01/")]
    [InlineData("https://eda01", "https://eda01/")]
    [InlineData("https://eda01/", "https://eda01/")]
    [InlineData("HTTPS://eda01//", "https://eda01/")]
    [InlineData("https://eda01/api/v1", "https://eda01/")]
    [InlineData("https://eda01:8443/api/v1/", "https://eda01:8443/")]
    [InlineData("eda01/api/v1", "https://eda01/")]
    [InlineData("eda01/", "https://eda01/")]
    [InlineData("10.1.2.3", "https://10.1.2.3/")]
    [InlineData("10.1.2.3:8443", "https://10.1.2.3:8443/")]
    [InlineData("[::1]", "https://[::1]/")]
    [InlineData("[::1]:8443", "https://[::1]:8443/")]
    [InlineData("[2001:db8::17]", "https://[2001:db8::17]/")]
    [InlineData("https://[2001:db8::17]:8443/", "https://[2001:db8::17]:8443/")]
    [InlineData("http://localhost:5000", "http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000/", "http://127.0.0.1:5000/")]
    [InlineData("http://127.9.9.9", "http://127.9.9.9/")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/")]
    [InlineData("acme.api.cloud.extrahop.com", "https://acme.api.cloud.extrahop.com/")]
    [InlineData("sensor_1.example.com", "https://sensor_1.example.com/")]
    [InlineData("bücher.example", "https://xn--bcher-kva.example/")]
    public void What_can_be_meant_is_accepted(string text, string origin)
    {
        Assert.True(HostAddress.TryParse(text, out Uri? parsed, out string? problem), problem);
        Assert.Equal(origin, parsed.AbsoluteUri);
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("eda01 ", "blank")]
    [InlineData(" eda01", "blank")]
    [InlineData("eda 01", "blank")]
    [InlineData("eda01\n", "\\u000a")]
    [InlineData("eda01\r\nX-Evil: 1", "line break")]
    [InlineData("eda01\0", "control")]
    [InlineData("http://eda01", "plain http")]
    [InlineData("http://10.1.2.3", "plain http")]
    [InlineData("http://localhost.evil.example", "plain http")]
    [InlineData("ftp://eda01", "scheme 'ftp'")]
    [InlineData("file:///etc/passwd", "scheme 'file'")]
    [InlineData("://eda01", "scheme ''")]
    [InlineData("https://eda01/admin", "path '/admin'")]
    [InlineData("https://eda01/api/v2", "path '/api/v2'")]
    [InlineData("https://eda01/api/v1/devices", "path")]
    [InlineData("https://eda01/API/V1", "path")]
    [InlineData("eda01/../x", "path")]
    [InlineData("eda01\\x", "path")]
    [InlineData("https://eda01?x=1", "query")]
    [InlineData("https://eda01/#x", "fragment")]
    [InlineData("https://ann:hunter2@eda01", "user name")]
    [InlineData("ann@eda01", "user name")]
    [InlineData("eda01:", "port ''")]
    [InlineData("eda01:0", "port '0'")]
    [InlineData("eda01:65536", "port '65536'")]
    [InlineData("eda01:8443x", "port '8443x'")]
    [InlineData("eda01:+1", "port '+1'")]
    [InlineData("[::1]:x", "port 'x'")]
    [InlineData("::1", "brackets")]
    [InlineData("2001:db8::17", "brackets")]
    [InlineData("[::1", "neither")]
    [InlineData("[zz]", "neither")]
    [InlineData("https://", "neither")]
    [InlineData("a..b", "neither")]
    [InlineData("*", "neither")]
    [InlineData("a,b", "neither")]
    [InlineData("10.1.2", "IPv4")]
    [InlineData("10.1", "IPv4")]
    [InlineData("12345", "IPv4")]
    [InlineData("999.1.1.1", "IPv4")]
    [InlineData("10.1.2.3.4", "IPv4")]
    [InlineData("0x7f.0.0.1", "IPv4")]
    [InlineData("010.1.2.3", "IPv4")]
    public void Anything_else_is_refused_with_a_sentence_that_names_it(string? text, string reason)
    {
        Assert.False(HostAddress.TryParse(text, out _, out string? problem));
        Assert.StartsWith("Host ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Contains("expected", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(problem, char.IsControl);
    }

    [Fact]
    public void A_secret_in_a_query_is_not_repeated()
    {
        Assert.False(HostAddress.TryParse("https://eda01/?apikey=hunter2", out _, out string? problem));
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_is_cut()
    {
        Assert.False(HostAddress.TryParse("https://eda01/" + new string('x', 100_000), out _, out string? problem));
        Assert.InRange(problem.Length, 50, 1000);
    }
}
