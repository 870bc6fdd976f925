using System.Net;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client;

/// <summary>The system answered with an error status. Subclasses tell the usual reasons apart; anything else is this type itself.</summary>
public class ExtraHopApiException : ExtraHopException
{
    internal ExtraHopApiException(ApiErrorDetails details, Exception? innerException = null)
        : base(details.ToMessage(), innerException)
    {
        Details = details;
        StatusCode = details.StatusCode;
        ErrorMessage = details.ErrorMessage;
        ErrorType = details.ErrorType;
        Method = details.Method;
        PathTemplate = details.PathTemplate;
        RequestId = details.RequestId;
        Body = details.Body;
        Failures = details.Failures;
        RetryAfter = details.RetryAfter;
    }

    /// <summary>The facts that the error was made of.</summary>
    internal ApiErrorDetails Details { get; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the system said, without HTML; null when it said nothing.</summary>
    public string? ErrorMessage { get; }

    /// <summary>The system's own word for the kind of error, such as <c>invalid_request</c>; null when it gave none.</summary>
    public string? ErrorType { get; }

    /// <summary>The verb, such as <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The path with placeholders, such as <c>/devices/{id}</c>: no value of the request is in it.</summary>
    public string PathTemplate { get; }

    /// <summary>The system's id of the request, for its support; null when it sent none.</summary>
    public string? RequestId { get; }

    /// <summary>The body as it came, cut at 16 KiB, with anything that looks like a secret blanked; null when there was none.</summary>
    public string? Body { get; }

    /// <summary>The single failures that the answer lists, as assignments do; empty otherwise.</summary>
    public IReadOnlyList<AssignmentFailure> Failures { get; }

    /// <summary>How long the system asks to wait before the next try; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
