using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace ExtraHop.Client.Exceptions;

/// <summary>Tells the failures of the transport apart.</summary>
internal static class TransportFailure
{
    /// <summary>True for what a transport throws. The runtime wraps nearly everything, but not all of it.</summary>
    public static bool Is(Exception error) =>
        error is HttpRequestException or IOException or SocketException or AuthenticationException or ProtocolViolationException;

    /// <summary>True when no connection was made, so that nothing was sent. A socket's own error comes out where a connection was reset as soon as it was
    /// made.</summary>
    public static bool IsOfConnecting(Exception error) => error is SocketException
        or HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError };

    /// <summary>True when a proxy refused the credential for it: asked again, it may lock the account.</summary>
    public static bool IsProxyRefusal(Exception? error) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } proxy
            && proxy.Message.Contains("'407'", StringComparison.Ordinal);

    /// <summary>True when the server's certificate was refused. A handshake that broke off, as on a system that restarts, is not that.</summary>
    public static bool IsCertificate(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            // Our transport raises its own error. One that a program brings raises the runtime's, which only its text (never translated) tells from a garbled
            // handshake.
            if (error is CertificateRefusedException
                || (error is AuthenticationException { InnerException: null }
                    && error.Message.Contains("remote certificate", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
