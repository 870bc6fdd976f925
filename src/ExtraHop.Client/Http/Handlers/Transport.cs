using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Http.Tls;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>Makes the handler that owns the sockets.</summary>
internal static class Transport
{
    private const string Compared = "after comparing it with the one on the system's own settings page";

    public static SocketsHttpHandler Create(ClientSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,

            // Names are resolved again now and then, for clients that live as long as their program.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = settings.AttemptTimeout,
            MaxConnectionsPerServer = settings.MaxConnections,
        };
        if (settings.Rest.Origin.Scheme == Uri.UriSchemeHttps)
        {
            handler.ConnectCallback = TlsSocketStream.ConnectAsync;
        }

        if (QuietProxy.For(settings.Proxy, settings.Rest.Origin) is { } proxy)
        {
            handler.Proxy = proxy;
        }

        handler.SslOptions = SslOptions(settings.Tls);
        return handler;
    }

    private static SslClientAuthenticationOptions SslOptions(TlsSettings tls)
    {
        var options = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, certificate, _, errors) => Judge(tls, certificate, errors),
        };
        if (tls is { Authorities: { } authorities, AcceptAny: false, Fingerprint: null })
        {
            options.CertificateChainPolicy =
                new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }

        return options;
    }

    private static bool Judge(TlsSettings tls, X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (tls.AcceptAny)
        {
            return true;
        }

        if (certificate is null)
        {
            throw new CertificateRefusedException("The system showed no certificate.");
        }

        string fingerprint = CertificateFingerprint.Of(certificate);
        if (tls.Fingerprint is { } pinned)
        {
            return string.Equals(pinned, fingerprint, StringComparison.Ordinal)
                ? true
                : throw new CertificateRefusedException(
                    $"The system showed the certificate {Name(certificate)} with the SHA-256 {fingerprint}; the options trust {pinned} alone. Where the "
                        + $"certificate was replaced on purpose, put the new SHA-256 into TrustedCertificateSha256, {Compared}.");
        }

        return errors == SslPolicyErrors.None
            ? true
            : throw new CertificateRefusedException(
                $"The system's certificate {Name(certificate)} with the SHA-256 {fingerprint} is not trusted: {Words(errors, certificate)}. {Advice(errors)}, "
                    + $"{Compared}.");
    }

    private static string Advice(SslPolicyErrors errors) => errors == SslPolicyErrors.RemoteCertificateNameMismatch
        ? "Set Host to a name that the certificate is made out for, or put its SHA-256 into ExtraHopClientOptions.TrustedCertificateSha256"
        : "To trust this system, put the certificate's SHA-256 into ExtraHopClientOptions.TrustedCertificateSha256, "
            + "or its issuer into CertificateAuthorityFile";

    private static string Name(X509Certificate certificate) => $"'{certificate.Subject}'";

    private static string Words(SslPolicyErrors errors, X509Certificate certificate) =>
        (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch), errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) switch
    {
        (true, true) => "it is made out for another name, and its issuer is not trusted or it is out of date",
        (true, false) => "it is made out for another name",
        _ when string.Equals(certificate.Subject, certificate.Issuer, StringComparison.Ordinal) => "it is signed by itself",
        _ => $"its issuer '{certificate.Issuer}' is not trusted, or it is out of date",
    };
}
