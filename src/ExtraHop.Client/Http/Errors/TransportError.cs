using System.Globalization;
using System.Net.Sockets;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Http.Errors;

/// <summary>Makes the errors for failures of the transport.</summary>
internal static class TransportError
{
    /// <summary>The error to raise for a failure of the transport.</summary>
    public static ExtraHopTransportException Map(ApiRequest request, Exception error, Uri origin) =>
        new(request.Operation.ToString(), request.Body.HasLeft, error, HintFor(error, origin));

    /// <summary>The error to raise for an answer that broke off: its request was sent.</summary>
    /// <param name="operation">What was asked for.</param>
    /// <param name="error">What the transport said.</param>
    /// <param name="received">How many bytes of the body had come; null where nobody counts them.</param>
    /// <param name="origin">The system; null where the error passes through the call, which knows it.</param>
    public static ExtraHopTransportException Broken(Operation operation, Exception error, long? received = null, Uri? origin = null) =>
        new(operation.ToString(), requestWasSent: true, error, received is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Of the body, {received:N0} bytes had come.")) { Origin = origin };

    private static string? HintFor(Exception error, Uri origin)
    {
        if (TransportFailure.IsProxyRefusal(error))
        {
            return "Check the user name and the password of the proxy, in ExtraHopClientOptions.Proxy or in HTTPS_PROXY; another try may lock the account.";
        }

        if (HasOwnAdvice(error))
        {
            return null;
        }

        if (TransportFailure.IsCertificate(error))
        {
            return "To trust this system, put the certificate's SHA-256 into ExtraHopClientOptions.TrustedCertificateSha256, or its issuer into "
                + "CertificateAuthorityFile, "
                + "after comparing it with the one on the system's own settings page.";
        }

        return (error is SocketException ? HttpRequestError.ConnectionError : (error as HttpRequestException)?.HttpRequestError) switch
        {
            HttpRequestError.NameResolutionError => $"Check the host '{origin.Host}' and the name service of this machine.",
            HttpRequestError.ConnectionError
                when TransportReason.EndpointOf(error) is { Length: > 0 } endpoint
                    && !endpoint.Contains(origin.IdnHost.Trim('[', ']'), StringComparison.OrdinalIgnoreCase) =>
                "That is the proxy that the connection goes over: check that it is up and can be reached.",
            HttpRequestError.ConnectionError =>
                string.Create(CultureInfo.InvariantCulture, $"Check that '{origin.Host}' is up and can be reached on port {origin.Port}."),
            HttpRequestError.SecureConnectionError => "TLS could not be agreed on: the port may not speak TLS, or the system is starting.",
            HttpRequestError.InvalidResponse =>
                string.Create(CultureInfo.InvariantCulture, $"Check that an ExtraHop system listens on '{origin.Host}', port {origin.Port}."),
            HttpRequestError.ProxyTunnelError => "The proxy refused the connection.",
            _ => null,
        };
    }

    /// <summary>True for a certificate that our own transport refused: what to do about it depends on why, and stands in the reason.</summary>
    private static bool HasOwnAdvice(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is CertificateRefusedException)
            {
                return true;
            }
        }

        return false;
    }
}
