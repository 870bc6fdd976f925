using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>429: too many requests, or too many pending ones. <see cref="ExtraHopApiException.RetryAfter"/> says how long to wait, where the system
/// does.</summary>
public sealed class ExtraHopRateLimitException : ExtraHopApiException
{
    internal ExtraHopRateLimitException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
