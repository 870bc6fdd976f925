namespace ExtraHop.Client;

/// <summary>The system said yes, but its answer is not what the operation promises: broken JSON, JSON of another shape, a missing Location.</summary>
public sealed class ExtraHopResponseException : ExtraHopApiException
{
    internal ExtraHopResponseException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
