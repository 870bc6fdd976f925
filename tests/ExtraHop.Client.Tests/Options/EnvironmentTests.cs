using ExtraHop.Client.Options;

namespace ExtraHop.Client.Tests.Options;

public class EnvironmentTests
{
    [Fact]
    public void A_key_is_read()
    {
        ExtraHopClientOptions options = Read(("EXTRAHOP_HOST", "eda01"), ("EXTRAHOP_API_KEY", "abc"));

        Assert.Equal(("eda01", "abc", false), (options.Host, options.ApiKey, options.DangerousAcceptAnyServerCertificate));
    }

    [Fact]
    public void The_options_can_be_had_and_changed()
    {
        var options = ExtraHopClientOptions.FromEnvironment(
            static name => name switch { "EXTRAHOP_HOST" => "eda01", "EXTRAHOP_API_KEY" => "abc", _ => null });
        options.TotalTimeout = TimeSpan.FromSeconds(5);
        using var client = ExtraHopClient.Create(options);
        Assert.Equal("https://eda01/", client.Origin.AbsoluteUri);
        Assert.Throws<InvalidOperationException>(static () => ExtraHopClientOptions.FromEnvironment(static _ => null));
    }

    [Fact]
    public void Client_credentials_are_read()
    {
        ExtraHopClientOptions options =
            Read(("EXTRAHOP_HOST", "acme.api.cloud.extrahop.com"), ("EXTRAHOP_CLIENT_ID", "id"), ("EXTRAHOP_CLIENT_SECRET", "s"), ("EXTRAHOP_API_KEY", ""));

        Assert.Equal(("id", "s", null), (options.ClientId, options.ClientSecret, options.ApiKey));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("YES", true)]
    [InlineData("0", false)]
    [InlineData("False", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public void Insecure_is_a_flag(string value, bool insecure) =>
        Assert.Equal(insecure, Read(("EXTRAHOP_HOST", "h"), ("EXTRAHOP_API_KEY", "k"), ("EXTRAHOP_INSECURE", value)).DangerousAcceptAnyServerCertificate);

    [Theory]
    [InlineData("", "canary", "", "", "", "EXTRAHOP_HOST is not set")]
    [InlineData("ftp://x", "canary", "", "", "", "EXTRAHOP_HOST: Host 'ftp://x'")]
    [InlineData("h", "", "", "", "", "EXTRAHOP_API_KEY, or EXTRAHOP_CLIENT_ID and EXTRAHOP_CLIENT_SECRET")]
    [InlineData("h", "canary\n", "", "", "", "EXTRAHOP_API_KEY: The API key holds")]
    [InlineData("h", "", "canary", "", "", "EXTRAHOP_CLIENT_SECRET is not set")]
    [InlineData("h", "", "", "canary", "", "EXTRAHOP_CLIENT_ID is not set")]
    [InlineData("h", "", "id", "can ary", "", "EXTRAHOP_CLIENT_SECRET: The client secret holds")]
    [InlineData("h", "canary", "id", "canary", "", "EXTRAHOP_API_KEY and EXTRAHOP_CLIENT_ID are set together")]
    [InlineData("h", "canary", "", "", "maybe", "EXTRAHOP_INSECURE is 'maybe'")]
    public void What_is_wrong_is_named_and_no_secret_repeated(string host, string key, string id, string secret, string insecure, string reason)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Read(
            ("EXTRAHOP_HOST", host),
            ("EXTRAHOP_API_KEY", key),
            ("EXTRAHOP_CLIENT_ID", id),
            ("EXTRAHOP_CLIENT_SECRET", secret),
            ("EXTRAHOP_INSECURE", insecure)));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("can ary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trust_is_read()
    {
        Assert.Equal(
            new string('a', 64),
            Read(("EXTRAHOP_HOST", "h"), ("EXTRAHOP_API_KEY", "k"), ("EXTRAHOP_CERTIFICATE_SHA256", new string('a', 64))).TrustedCertificateSha256);
        Assert.Null(Read(("EXTRAHOP_HOST", "h"), ("EXTRAHOP_API_KEY", "k"), ("EXTRAHOP_CERTIFICATE_SHA256", "")).TrustedCertificateSha256);
    }

    [Theory]
    [InlineData("abc", "", "", "EXTRAHOP_CERTIFICATE_SHA256 is 'abc'; expected")]
    [InlineData("", "/no/such/file.pem", "", "EXTRAHOP_CA_FILE: CertificateAuthorityFile '/no/such/file.pem' cannot be read; expected")]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "",
        "1",
        "EXTRAHOP_CERTIFICATE_SHA256 and EXTRAHOP_INSECURE are set together; expected")]
    public void Trust_that_is_wrong_is_named(string fingerprint, string file, string insecure, string reason)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Read(
            ("EXTRAHOP_HOST", "h"),
            ("EXTRAHOP_API_KEY", "k"),
            ("EXTRAHOP_CERTIFICATE_SHA256", fingerprint),
            ("EXTRAHOP_CA_FILE", file),
            ("EXTRAHOP_INSECURE", insecure)));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static ExtraHopClientOptions Read(params (string Name, string Value)[] variables) =>
        EnvironmentOptions.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
