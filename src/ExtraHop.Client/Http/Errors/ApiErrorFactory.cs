using System.Net;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Http.Errors;

/// <summary>Which status becomes which exception.</summary>
internal static class ApiErrorFactory
{
    public static ExtraHopApiException Create(ApiErrorDetails details) => details.StatusCode switch
    {
        HttpStatusCode.Unauthorized => new ExtraHopUnauthorizedException(details),
        HttpStatusCode.PaymentRequired => new ExtraHopLicenseException(details),
        HttpStatusCode.Forbidden => new ExtraHopForbiddenException(details),
        HttpStatusCode.NotFound => new ExtraHopNotFoundException(details),
        HttpStatusCode.Conflict => new ExtraHopConflictException(details),
        HttpStatusCode.UnprocessableEntity => new ExtraHopValidationException(details),
        HttpStatusCode.TooManyRequests => new ExtraHopRateLimitException(details),
        >= HttpStatusCode.InternalServerError => new ExtraHopServerException(details),
        _ => new ExtraHopApiException(details),
    };
}
