using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Options;

namespace ExtraHop.Client;

public sealed partial class ExtraHopClient
{
    private const int LargestCertificate = 64 * 1024;

    private static readonly TimeSpan s_certificatePatience = TimeSpan.FromSeconds(30);

    /// <summary>Makes the first API key of a system, with the password of its setup account: no API key is needed, and none is sent.</summary>
    /// <param name="host">The system, such as <c>eda01.example.com</c>.</param>
    /// <param name="setupPassword">The password of the account <c>setup</c>. No error and no log holds it.</param>
    /// <param name="configure">Sets further options, such as the certificate to trust. It sets no credential.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The whole key. The system shows it this once: store it at once, and make a client with it.</returns>
    /// <exception cref="ArgumentException">The password is blank, an option is wrong, or a credential is set.</exception>
    /// <exception cref="ExtraHopConflictException">The setup account has a key already; further keys are made on the system's own pages.</exception>
    /// <exception cref="ExtraHopUnauthorizedException">The password is not accepted.</exception>
    /// <exception cref="ExtraHopValidationException">Key generation is switched off on this system.</exception>
    /// <remarks><c>POST /apikeys</c>. It is never sent twice: where its answer is lost, the key is lost with it, and a further call is answered 409.</remarks>
    public static async Task<ApiKeyCreated> CreateFirstApiKeyAsync(
        string host, string setupPassword, Action<ExtraHopClientOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(setupPassword);
        ExtraHopClientOptions options = Configured(new ExtraHopClientOptions { Host = host, Credential = new NoCredential() }, configure);
        if (options.Credential is not NoCredential)
        {
            throw new ArgumentException("It sets a Credential; expected none, for the first API key is asked for without one.", nameof(configure));
        }

        using ExtraHopClient client = Create(options);
        return await client.ApiKeys.CreateAsync(new ApiKeyCreate { Password = setupPassword }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches the certificate that a system offers at <c>http://HOST/public.cer</c>, to be compared with the one on its own settings page and then
    /// trusted: by its fingerprint (<see cref="ExtraHopClientOptions.TrustedCertificateSha256"/>) or as an issuer
    /// (<see cref="ExtraHopClientOptions.CertificateAuthority"/>).</summary>
    /// <param name="host">The system, such as <c>eda01.example.com</c>; with <c>http://</c> and a port where it offers the file on another one.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The certificate; <see cref="X509Certificate.GetCertHashString(HashAlgorithmName)"/> with SHA-256 is its fingerprint.</returns>
    /// <exception cref="ArgumentException">The host is none.</exception>
    /// <exception cref="ExtraHopApiException">The system answered with an error status, or with something else than a certificate.</exception>
    /// <exception cref="ExtraHopTransportException">No complete answer came.</exception>
    /// <exception cref="ExtraHopTimeoutException">Nothing came within 30 seconds.</exception>
    /// <remarks>The file comes without encryption, so whoever sits between can give another one: the comparison is what makes it safe. Nothing secret is
    /// sent.</remarks>
    public static async Task<X509Certificate2> FetchCertificateAsync(string host, CancellationToken cancellationToken = default)
    {
        Uri address = CertificateAddress(host);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        return await FetchCertificateAsync(address, handler, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same, over a handler of the caller.</summary>
    internal static async Task<X509Certificate2> FetchCertificateAsync(Uri address, HttpMessageHandler handler, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { Timeout = s_certificatePatience, MaxResponseContentBufferSize = LargestCertificate };
        const string Operation = "GET /public.cer";
        try
        {
            using HttpResponseMessage response = await http.GetAsync(address, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw (int)response.StatusCode is >= 300 and <= 599
                    ? ExtraHopModelFactory.ApiException(response.StatusCode, "GET", "/public.cer", location: response.Headers.Location, origin: address)
                    : ExtraHopModelFactory.ResponseException(
                        $"The status {(int)response.StatusCode} brings no certificate.", "GET", "/public.cer", origin: address);
            }

            byte[] file = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return CertificateAuthorityFile.Parse(file) is [var certificate, ..]
                ? certificate
                : throw ExtraHopModelFactory.ResponseException(
                    "The file holds no certificate; expected one in PEM or DER.", "GET", "/public.cer", origin: address);
        }
        catch (CryptographicException error)
        {
            throw ExtraHopModelFactory.ResponseException(
                "The file holds no certificate that can be read; expected one in PEM or DER.", "GET", "/public.cer", error, address);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ExtraHopTimeoutException(
                Operation, "the limit for certificates", s_certificatePatience, "No certificate had come.", requestWasSent: true) { Origin = address };
        }
        catch (Exception error) when (TransportFailure.Is(error))
        {
            throw new ExtraHopTransportException(Operation, requestWasSent: !TransportFailure.IsOfConnecting(error), error) { Origin = address };
        }
    }

    private static Uri CertificateAddress(string host)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        bool isPlain = host.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (isPlain && Uri.TryCreate(host, UriKind.Absolute, out Uri? given) && given is { UserInfo.Length: 0, PathAndQuery: "/" or "/public.cer" })
        {
            return new Uri(given, "/public.cer");
        }

        return !isPlain && HostAddress.TryParse(host, out Uri? origin, out _)
            ? new UriBuilder("http", origin.Host, 80, "/public.cer").Uri
            : throw new ArgumentException(
                $"'{host}' is no host; expected a name or an address, such as eda01.example.com or http://eda01.example.com:8080.", nameof(host));
    }
}
