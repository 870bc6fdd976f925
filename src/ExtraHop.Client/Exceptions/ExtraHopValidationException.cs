using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>422: the request is well formed, but cannot be done. Assignments list their single <see cref="ExtraHopApiException.Failures"/>.</summary>
public sealed class ExtraHopValidationException : ExtraHopApiException
{
    internal ExtraHopValidationException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
