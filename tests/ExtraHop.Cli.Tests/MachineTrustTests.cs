using System.Net;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Tests;

/// <summary>When the machine's own certificates are left alone: never where one of them may be the one that counts.</summary>
public sealed class MachineTrustTests
{
    private const string Pin = "0000000000000000000000000000000000000000000000000000000000000000";

    [Theory]
    [InlineData(null, false, null, false)]
    [InlineData(Pin, false, null, true)]
    [InlineData(null, true, null, true)]
    [InlineData(Pin, false, "HTTPS_PROXY", false)]
    [InlineData(Pin, false, "all_proxy", false)]
    [InlineData(null, true, "https_proxy", false)]
    [InlineData(Pin, false, "NO_PROXY", true)]
    public void They_are_unused_where_a_pin_decides_and_no_proxy_does(string? pin, bool insecure, string? variable, bool unused)
    {
        var options = new ExtraHopClientOptions { TrustedCertificateSha256 = pin, DangerousAcceptAnyServerCertificate = insecure };

        Assert.Equal(unused, MachineTrust.IsUnused(options, name => name == variable ? "https://proxy.example.com" : null));
    }

    [Fact]
    public void A_proxy_of_the_options_counts_and_a_file_of_authorities_too()
    {
        var proxied = new ExtraHopClientOptions { TrustedCertificateSha256 = Pin, Proxy = new WebProxy("https://proxy.example.com") };
        var authorities = new ExtraHopClientOptions { CertificateAuthorityFile = "authorities.pem" };

        Assert.False(MachineTrust.IsUnused(proxied, static _ => null));
        Assert.False(MachineTrust.IsUnused(authorities, static _ => null));
    }
}
