using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>404: no such object, or an operation that this system or firmware does not have. Deleted objects answer so, too.</summary>
public sealed class ExtraHopNotFoundException : ExtraHopApiException
{
    internal ExtraHopNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
