using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>The system answered with success, but not with what the operation promises: broken JSON, JSON of another shape, an empty body, a web page, JSON in
/// place of a file, a Location that names no job, or more than <see cref="ExtraHopClientOptions.MaxAnswerBytes"/>. A change may have taken effect all the
/// same.</summary>
public sealed class ExtraHopResponseException : ExtraHopApiException
{
    internal ExtraHopResponseException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
