using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The errors for answers that came with success and do not hold what they should.</summary>
internal static class InvalidAnswer
{
    /// <summary>The body is JSON of another shape, or none at all.</summary>
    public static ExtraHopResponseException Json(ApiAnswer answer, Type expected, JsonException error) => Json(answer, NameOf(expected), error);

    /// <inheritdoc cref="Json(ApiAnswer, Type, JsonException)"/>
    public static ExtraHopResponseException Json(ApiAnswer answer, string expected, JsonException error)
    {
        var told = (JsonException)answer.Request.Redactor.Redact(error);
        return Make(answer, NotJsonOf(expected, told), told);
    }

    /// <summary>The same, where no answer was made of the response.</summary>
    public static ExtraHopResponseException Json(Operation operation, HttpStatusCode status, string? contentType, string expected, JsonException error) =>
        Make(operation, status, contentType, NotJsonOf(expected, error), error);

    public static ExtraHopResponseException NullBody(ApiAnswer answer, Type expected) =>
        Make(answer, $"the body is null where {NameOf(expected)} was expected.");

    public static ExtraHopResponseException EmptyBody(ApiAnswer answer, Type expected) =>
        Make(answer, $"the body is empty where {NameOf(expected)} was expected.");

    public static ExtraHopResponseException Missing(Operation operation, HttpStatusCode status, string? contentType, string expected) =>
        Make(operation, status, contentType, $"the answer does not carry {expected}.");

    public static ExtraHopResponseException NotJson(ApiAnswer answer) => Make(answer, "the body is not JSON.");

    public static ExtraHopResponseException NoJson(ApiAnswer answer, string expected) =>
        Make(answer, answer.Length == 0
            ? $"the body is empty where the JSON of {expected} was expected."
            : $"the body is no JSON where that of {expected} was expected.");

    public static ExtraHopResponseException NotAFile(ApiAnswer answer, string expected) =>
        Make(answer, $"the body is {(MediaType.IsHtml(answer.ContentType) ? "a web page" : "JSON")} where {expected} was expected; nothing of it is handed out "
            + "or saved.");

    public static ExtraHopResponseException TooLong(ApiAnswer answer, long? length, long limit) => Make(answer, string.Create(
        CultureInfo.InvariantCulture,
        $"the body is {(length is null ? "longer than" : length.Value + " bytes long, more than")} the {limit} bytes that MaxAnswerBytes allows."));

    public static ExtraHopResponseException BadLocation(ApiAnswer answer, string shown, string expected) =>
        Make(answer, $"the Location '{shown}' does not name a job; expected {expected}.");

    public static ExtraHopResponseException Packed(Operation operation, HttpStatusCode status, InvalidDataException error) =>
        Make(operation, status, null, $"the body cannot be unpacked: {Compression.ReasonOf(error)}.", error);

    public static ExtraHopResponseException NotFinal(Operation operation, HttpStatusCode status) =>
        Make(operation, status, null, "an informational status ends no request of this API.");

    /// <summary>The error for JSON in another encoding than UTF-8; null where there is nothing to say.</summary>
    public static ExtraHopResponseException? OtherCharset(ApiAnswer answer)
    {
        // Nearly every answer names none; the header is taken apart only where it may.
        if (answer.ContentType is not { } type || !type.Contains("charset", StringComparison.OrdinalIgnoreCase)
            || !MediaTypeHeaderValue.TryParse(type, out MediaTypeHeaderValue? parsed) || parsed.CharSet?.Trim('"') is not { Length: > 0 } charset
            || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || charset.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Make(answer, $"the body is JSON in {(charset.Length > 40 ? charset[..40] : charset)}; expected UTF-8.");
    }

    private static ExtraHopResponseException Make(ApiAnswer answer, string message, Exception? inner = null)
    {
        Redactor secrets = answer.Request.Redactor;
        ExtraHopResponseException error = Make(answer.Operation, answer.Status, secrets.Line(answer.ContentType), secrets.Line(message), inner);
        error.Origin = answer.Origin;
        return error;
    }

    private static ExtraHopResponseException Make(Operation operation, HttpStatusCode status, string? contentType, string message, Exception? inner = null) =>
        new(
        new ApiErrorDetails
        {
            StatusCode = status,
            Method = operation.Method.Method,
            PathTemplate = operation.PathTemplate,
            ErrorMessage = message + (contentType is not null && !MediaType.IsJson(contentType)
                ? $" Its type is {(contentType.Length > 80 ? contentType[..80] : contentType)}: is this host an ExtraHop system?"
                : string.Empty),
        },
        inner);

    private static string NotJsonOf(string expected, JsonException error) => string.Create(
        CultureInfo.InvariantCulture,
        $"the body is not the JSON of {expected} (line {error.LineNumber + 1}, byte "
            + $"{error.BytePositionInLine}{(error.Path is { Length: > 1 } path ? ", at " + path : string.Empty)}).");

    private static string NameOf(Type type) =>
        type.IsGenericType ? "a list of " + type.GetGenericArguments()[0].Name : type.Name;
}
