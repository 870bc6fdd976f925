using System.Net.Sockets;
using System.Security.Authentication;

namespace ExtraHop.Client.Exceptions;

/// <summary>Says in words why a connection failed. The runtime wraps the reason several times over ("An error occurred while sending the request"), and each
/// system has its own words for it.</summary>
internal static class TransportReason
{
    private static readonly Dictionary<SocketError, string> s_words = new()
    {
        [SocketError.ConnectionRefused] = "Connection refused",
        [SocketError.ConnectionReset] = "Connection reset by peer",
        [SocketError.NotConnected] = "Connection reset by peer as soon as it was made",
        [SocketError.ConnectionAborted] = "Connection aborted",
        [SocketError.Shutdown] = "Connection closed by peer (broken pipe)",
        [SocketError.TimedOut] = "Connection timed out",
        [SocketError.HostNotFound] = "The host name does not resolve",
        [SocketError.NoData] = "The host name has no address",
        [SocketError.TryAgain] = "The name service did not answer",
        [SocketError.HostUnreachable] = "No route to host",
        [SocketError.NetworkUnreachable] = "Network unreachable",
        [SocketError.NetworkDown] = "Network down",
        [SocketError.HostDown] = "Host down",
        [SocketError.AddressNotAvailable] = "No local address or port is free for a connection",
        [SocketError.TooManyOpenSockets] = "Too many open sockets in this process",
        [SocketError.AccessDenied] = "A rule of this machine forbids the connection",
    };

    /// <summary>The reason as one sentence.</summary>
    public static string Of(Exception error)
    {
        Exception cause = error;
        var socket = error as SocketException;
        while (cause.InnerException is { } inner)
        {
            cause = inner;
            socket ??= cause as SocketException;
        }

        string words = socket is not null && s_words.TryGetValue(socket.SocketErrorCode, out string? known) ? known + EndpointOf(error)
            : (cause as HttpIOException)?.HttpRequestError switch
            {
                HttpRequestError.ResponseEnded => "The connection was closed before the answer was complete",
                HttpRequestError.InvalidResponse => "What came is not an HTTP answer",
                _ when cause is AuthenticationException && cause.Message.StartsWith("Cannot determine the frame size", StringComparison.Ordinal) =>
                    "What came is not TLS",
                _ => IsEndOfHandshake(error, cause) ? "The connection was closed during the TLS handshake" : cause.Message,
            };
        return words.TrimEnd('.') + ".";
    }

    /// <summary>Where a connection was to be made, as <c> (host:port)</c>: a proxy perhaps, and not the system. Empty where the runtime does not say.</summary>
    public static string EndpointOf(Exception error) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError, Message: [.., ')'] message }
        && message.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var start
            ? message[start..]
            : string.Empty;

    private static bool IsEndOfHandshake(Exception error, Exception cause) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
        && (cause is UnconfirmedEndException or EndOfStreamException
            || (cause is IOException && cause.Message.Contains("unexpected EOF", StringComparison.OrdinalIgnoreCase)));
}
