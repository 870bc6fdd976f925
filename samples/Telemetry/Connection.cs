using ExtraHop.Client;
using Microsoft.Extensions.Configuration;

namespace Telemetry;

/// <summary>The system of the environment, under the names that <see cref="ExtraHopClient.FromEnvironment"/> reads, too.</summary>
internal static class Connection
{
    public static void Read(IConfiguration configuration, ExtraHopClientOptions options)
    {
        options.Host = configuration["EXTRAHOP_HOST"];
        options.ApiKey = configuration["EXTRAHOP_API_KEY"];
        options.ClientId = configuration["EXTRAHOP_CLIENT_ID"];
        options.ClientSecret = configuration["EXTRAHOP_CLIENT_SECRET"];
        options.TrustedCertificateSha256 = configuration["EXTRAHOP_CERTIFICATE_SHA256"];
        options.CertificateAuthorityFile = configuration["EXTRAHOP_CA_FILE"];
    }
}
