using System.Security.Authentication;

namespace ExtraHop.Client.Exceptions;

/// <summary>Says why a certificate was not trusted; raised inside the handshake and found again in the transport's error.</summary>
internal sealed class CertificateRefusedException(string message) : AuthenticationException(message);
