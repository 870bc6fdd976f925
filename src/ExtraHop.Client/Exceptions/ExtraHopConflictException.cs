using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>409: a name or key that is taken, or an object that another system manages.</summary>
public sealed class ExtraHopConflictException : ExtraHopApiException
{
    internal ExtraHopConflictException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
