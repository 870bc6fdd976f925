using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>403: the credential is known, but its privileges do not cover the operation.</summary>
public sealed class ExtraHopForbiddenException : ExtraHopApiException
{
    internal ExtraHopForbiddenException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
