using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>5xx: the system, or a proxy before it, failed or is not up yet.</summary>
public sealed class ExtraHopServerException : ExtraHopApiException
{
    internal ExtraHopServerException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
