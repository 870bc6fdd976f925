using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>No answer came: the name did not resolve, the connection was refused or broke, TLS could not be agreed on.</summary>
public sealed class ExtraHopTransportException : ExtraHopException
{
    internal ExtraHopTransportException(string operation, bool requestWasSent, Exception innerException, string? hint = null)
        : base($"{operation} got no complete answer: {TransportReason.Of(innerException)} "
            + $"{SentText(operation, requestWasSent)}{(hint is null ? string.Empty : " " + hint)}", innerException)
    {
        Operation = operation;
        RequestWasSent = requestWasSent;
        CertificateRefused = TransportFailure.IsCertificate(innerException);
        ProxyRefused = TransportFailure.IsProxyRefusal(innerException);
    }

    /// <summary>The operation as verb and path template, such as <c>GET /devices/{id}</c>.</summary>
    public string Operation { get; }

    /// <summary>False when the failure came before a byte of the request left, so that the system cannot have acted on it.</summary>
    public bool RequestWasSent { get; }

    /// <summary>True when the system's certificate is the reason: trying again does not help.</summary>
    public bool CertificateRefused { get; }

    /// <summary>True when a proxy refused its credential (407): asking again may lock the account.</summary>
    public bool ProxyRefused { get; }
}
