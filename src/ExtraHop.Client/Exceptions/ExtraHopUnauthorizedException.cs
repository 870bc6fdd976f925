using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>401: the system did not accept the credential. For RevealX 360 also the <c>invalid_client</c> of its token endpoint, which comes as 400.</summary>
public sealed class ExtraHopUnauthorizedException : ExtraHopApiException
{
    internal ExtraHopUnauthorizedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
