using System.Net;
using System.Text;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Options;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Http.Errors;

/// <summary>Makes the exception for an answer that says no.</summary>
internal static class ApiErrorReader
{
    /// <summary>The most that is read of an error's body.</summary>
    public const int LargestBody = 16 * 1024;

    /// <summary>How long an explanation may take.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private static readonly string[] s_requestIdHeaders =
        ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "Apigw-Requestid", "X-Amz-Request-Id", "X-Trace-Id"];

    /// <summary>Reads the answer. Its body may be missing, broken or endless; the status is what counts.</summary>
    public static async Task<ExtraHopApiException> ReadAsync(
        ApiRequest request, HttpResponseMessage response, ClientSettings settings, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience =
            Deadline.Start(settings.Rest.Time, Timeout.InfiniteTimeSpan, cancellationToken, out CancellationTokenRegistration registration);
        using CancellationTokenRegistration ends = registration;

        // The connection may break, or the body stall, while the system explains itself: the status came, and it is the news.
        Task<byte[]> explanation = BodyBytes.ReadWhatComesAsync(response.Content, LargestBody, patience.Token);
        if (!explanation.IsCompleted)
        {
            patience.CancelAfter(s_patience);
        }

        byte[] bytes = await explanation.ConfigureAwait(false);

        return ApiErrorFactory.Create(Describe(request, response, settings, bytes));
    }

    /// <summary>The facts that the headers alone tell.</summary>
    public static ApiErrorDetails FromHeaders(ApiRequest request, HttpResponseMessage response, TimeProvider time) => new()
    {
        StatusCode = response.StatusCode,
        Method = request.Operation.Method.Method,
        PathTemplate = request.Operation.PathTemplate,
        RequestId = RequestIdOf(request.Redactor, response),
        RetryAfter = RetryAfterHeader.Read(response, time),
    };

    private static ApiErrorDetails Describe(ApiRequest request, HttpResponseMessage response, ClientSettings settings, byte[] bytes)
    {
        ApiErrorDetails details = FromHeaders(request, response, settings.Rest.Time);
        Redactor secrets = request.Redactor;
        string raw = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        string text = secrets.Redact(raw, bytes.Length >= LargestBody);
        bool html = LooksLikeHtml(response, text);
        ApiErrorBody body = html ? new ApiErrorBody { Message = secrets.Redact(HtmlText.Strip(text)) } : ApiErrorBody.Parse(text);
        return details with
        {
            ErrorMessage = Line(body.Message, 1000),
            ErrorType = Line(body.Type, 100),
            Body = text.Length == 0 ? null : text,
            Failures = body.Failures,
            LicenseFailures = body.LicenseFailures,
            Hint = HintFor(request.Operation, response.StatusCode, html, settings),
        };
    }

    private static bool LooksLikeHtml(HttpResponseMessage response, string text) =>
        (response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false)
            ? !text.AsSpan().TrimStart().StartsWith("{")
            : text.AsSpan().TrimStart().StartsWith("<");

    private static string? HintFor(Operation operation, HttpStatusCode status, bool html, ClientSettings settings)
    {
        string? hint = status switch
        {
            HttpStatusCode.Unauthorized => settings.Credential.RefusedHint,
            HttpStatusCode.PaymentRequired => "The system wants its license agreement accepted, or a recordstore lacks a valid license.",
            HttpStatusCode.Forbidden => "The privileges of the credential's user do not cover this operation.",
            HttpStatusCode.NotFound when !html => "Either the object does not exist, or this system or its firmware does not have the operation.",
            HttpStatusCode.MethodNotAllowed when !html => "This system or its firmware does not have the operation.",
            HttpStatusCode.TooManyRequests => "Too many requests came at a time, or too many are pending: send fewer, or fewer in parallel.",
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout when !html =>
                "A gateway before the system got no answer from it; a change may have taken effect all the same.",
            HttpStatusCode.ServiceUnavailable when !html => "The system is starting, restarting or overloaded; try again later.",
            HttpStatusCode.UnsupportedMediaType => "The content type of the body is not the one that the operation takes.",
            _ => null,
        };
        string? page = html
            ? $"The answer is a web page, as a proxy or another kind of host sends it: is {settings.Rest.Origin.Authority} an ExtraHop system?"
                + (CloudHost.IsWeb(settings.Rest.Origin.Host) ? " The API host of RevealX 360 is TENANT.api.cloud.extrahop.com." : string.Empty)
            : null;
        string? kind = operation == Operation.TokenExchange && status < HttpStatusCode.InternalServerError && !CloudHost.IsApi(settings.Rest.Origin.Host)
            ? CloudHost.NoCredentialsHint
            : null;
        return kind ?? (hint is null ? page : page is null ? hint : hint + " " + page);
    }

    /// <summary>The ID that the system or a proxy gave the request, on one line and without secrets; null where none came.</summary>
    public static string? RequestIdOf(Redactor secrets, HttpResponseMessage response)
    {
        foreach (string name in s_requestIdHeaders)
        {
            if (response.Headers.NonValidated.TryGetValues(name, out System.Net.Http.Headers.HeaderStringValues values)
                && Line(secrets.Redact(values.ToString()), 128) is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>One line of bounded length, so that no answer can forge entries in a log; null when nothing is left.</summary>
    private static string? Line(string? text, int longest) => string.IsNullOrWhiteSpace(text) ? null : Redactor.OneLine(text, longest);
}
