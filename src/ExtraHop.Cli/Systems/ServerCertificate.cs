using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExtraHop.Cli.Systems;

/// <summary>The certificate that a host shows before anything is sent to it.</summary>
/// <param name="Sha256">Its fingerprint, 64 hexadecimal digits.</param>
/// <param name="Subject">Whom it names.</param>
/// <param name="Issuer">Who signed it.</param>
/// <param name="NotAfter">Until when it is valid.</param>
/// <param name="IsTrusted">Whether this machine trusts it already, for this name.</param>
internal sealed record ServerCertificate(string Sha256, string Subject, string Issuer, DateTimeOffset NotAfter, bool IsTrusted)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    /// <summary>Makes a TLS connection and closes it again. No request and no credential is sent.</summary>
    /// <exception cref="UnreachableSystemException">There is no connection, or no TLS.</exception>
    public static async Task<ServerCertificate> FetchAsync(Uri origin, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(s_limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        ServerCertificate? shown = null;
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(origin.DnsSafeHost, origin.Port, either.Token);
            await using var tls = new SslStream(socket.GetStream());
            var options = new SslClientAuthenticationOptions
            {
                TargetHost = origin.DnsSafeHost,
#pragma warning disable CA5359 // Nothing is sent over this connection: it only shows the certificate for the user to judge.
                RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                {
                    shown = certificate is X509Certificate2 known ? Of(known, errors == SslPolicyErrors.None) : null;
                    return true;
                },
#pragma warning restore CA5359
            };
            await tls.AuthenticateAsClientAsync(options, either.Token);
        }
        catch (Exception error) when (error is SocketException or IOException or System.Security.Authentication.AuthenticationException)
        {
            throw new UnreachableSystemException($"{origin.Authority} cannot be reached: {error.Message}", error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreachableSystemException($"{origin.Authority} did not answer within {s_limit.TotalSeconds:0} s.", error);
        }

        return shown ?? throw new UnreachableSystemException($"{origin.Authority} showed no certificate.", null);
    }

    private static ServerCertificate Of(X509Certificate2 certificate, bool trusted) => new(
        Convert.ToHexStringLower(certificate.GetCertHash(HashAlgorithmName.SHA256)),
        certificate.Subject,
        certificate.Issuer,
        new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
        trusted);
}
