using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>3xx: the system points elsewhere, and the client does not go there. Redirects of a <c>GET</c> within the system are followed; any other would carry
/// the credential to another host, or a change to another address.</summary>
public sealed class ExtraHopRedirectException : ExtraHopApiException
{
    internal ExtraHopRedirectException(ApiErrorDetails details, Uri? target)
        : base(details) => Target = target;

    /// <summary>Where the answer points to, without user name, query and fragment; null when it names no address.</summary>
    public Uri? Target { get; }
}
