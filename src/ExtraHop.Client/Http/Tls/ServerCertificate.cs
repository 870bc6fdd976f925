using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Options;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client;

/// <summary>The certificate that a system presents, for a person to compare before it is pinned in
/// <see cref="ExtraHopClientOptions.TrustedCertificateSha256"/>.</summary>
public sealed record ServerCertificate
{
    private static readonly TimeSpan s_defaultTimeout = TimeSpan.FromSeconds(20);

    private ServerCertificate(X509Certificate certificate, bool isTrusted)
    {
        using var whole = new X509Certificate2(certificate);
        Sha256 = CertificateFingerprint.Of(certificate).ToLowerInvariant();
        Subject = whole.Subject;
        Issuer = whole.Issuer;
        NotBefore = new DateTimeOffset(whole.NotBefore.ToUniversalTime());
        NotAfter = new DateTimeOffset(whole.NotAfter.ToUniversalTime());
        IsTrusted = isTrusted;
    }

    /// <summary>The SHA-256 fingerprint, as 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; }

    /// <summary>The distinguished name that it is made out for.</summary>
    public string Subject { get; }

    /// <summary>The distinguished name of its issuer.</summary>
    public string Issuer { get; }

    /// <summary>The start of its validity.</summary>
    public DateTimeOffset NotBefore { get; }

    /// <summary>The end of its validity.</summary>
    public DateTimeOffset NotAfter { get; }

    /// <summary>True when this machine trusts it for this host, so that no pin is needed.</summary>
    public bool IsTrusted { get; }

    /// <summary>Makes a TLS connection, looks at the certificate and closes the connection. No request and no credential is sent. Proxies are not
    /// used.</summary>
    /// <param name="host">The system, such as <c>eda01.example.com</c> or <c>10.1.2.3:8443</c>.</param>
    /// <param name="timeout">The most time for it: more than zero, at most a day; 20 seconds when null.</param>
    /// <param name="timeProvider">The clock for the timeout; the system's own when null.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>What the system presented, trusted or not.</returns>
    /// <exception cref="ArgumentException">The host is none, or its scheme is not https.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is out of its range.</exception>
    /// <exception cref="ExtraHopTransportException">The system could not be reached, or TLS could not be agreed on.</exception>
    /// <exception cref="ExtraHopTimeoutException">The timeout ran out.</exception>
    public static async Task<ServerCertificate> FetchAsync(
        string host, TimeSpan? timeout = null, TimeProvider? timeProvider = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (!HostAddress.TryParse(host, out Uri? origin, out string? problem))
        {
            throw new ArgumentException(problem, nameof(host));
        }

        if (origin.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException($"Host '{host}' has no certificate; expected https.", nameof(host));
        }

        TimeSpan most = timeout ?? s_defaultTimeout;
        if (most <= TimeSpan.Zero || most > TimeSpan.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(timeout), $"timeout is {most:c}; expected more than zero and at most a day.");
        }

        string operation = $"The TLS handshake with {origin.Authority}";
        using var limit = new CancellationTokenSource(most, timeProvider ?? TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await ShakeHandsAsync(origin, either.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is SocketException or IOException or AuthenticationException)
        {
            throw new ExtraHopTransportException(operation, requestWasSent: false, error) { Origin = origin };
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ExtraHopTimeoutException(operation, nameof(timeout), most, "No certificate had come.", requestWasSent: false, error) { Origin = origin };
        }
        catch (OperationCanceledException error)
        {
            throw new OperationCanceledException(error.Message, error, cancellationToken);
        }
    }

    /// <summary>One line for people. What the certificate says stands in it without control characters.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Redactor.ShapesOnly.Line(Subject)}, issued by {Redactor.ShapesOnly.Line(Issuer)}, until {NotAfter:yyyy-MM-dd}, SHA-256 {Sha256}, "
            + $"{(IsTrusted ? "trusted" : "not trusted")}");

    private static async Task<ServerCertificate> ShakeHandsAsync(Uri origin, CancellationToken cancellationToken)
    {
        ServerCertificate? shown = null;
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(origin.DnsSafeHost, origin.Port, cancellationToken).ConfigureAwait(false);
        var tls = new SslStream(new NetworkStream(socket, ownsSocket: false));
        await using (tls.ConfigureAwait(false))
        {
            var options = new SslClientAuthenticationOptions
            {
                TargetHost = origin.DnsSafeHost,
#pragma warning disable CA5359 // Nothing is sent over this connection: it only shows the certificate for a person to judge.
                RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                {
                    shown = certificate is null ? null : new ServerCertificate(certificate, errors == SslPolicyErrors.None);
                    return true;
                },
#pragma warning restore CA5359
            };
            await tls.AuthenticateAsClientAsync(options, cancellationToken).ConfigureAwait(false);
        }

        return shown ?? throw new AuthenticationException("The system presented no certificate.");
    }
}
