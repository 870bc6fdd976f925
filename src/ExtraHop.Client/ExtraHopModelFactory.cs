using System.Net;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Errors;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client;

/// <summary>Makes what otherwise only a system's answer makes, so that tests can hand it to the code they test: the errors, downloads, captures and raw
/// answers.</summary>
/// <remarks>
/// Everything else has constructors of its own: models and requests, <see cref="CreatedResource"/>, <see cref="JobHandle"/> (<see cref="JobHandle.FromJob"/>),
/// <see cref="AsyncPages{T}"/>, <see cref="AssignmentResult"/>, <see cref="CaptureFormatException"/> and the errors of rollouts. Messages are those that the
/// client itself would write.
/// </remarks>
public static class ExtraHopModelFactory
{
    private const string SomeOperation = "GET /extrahop";

    private static readonly Uri s_system = new("https://system.test/");

    /// <summary>The error of an error status: the type that the client throws for it, such as <see cref="ExtraHopNotFoundException"/> for 404.</summary>
    /// <param name="statusCode">The status, 300 to 599; a redirect gives an <see cref="ExtraHopRedirectException"/>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with placeholders, such as <c>/devices/{id}</c>.</param>
    /// <param name="errorMessage">What the system says; null for nothing.</param>
    /// <param name="errorType">The system's word for the kind of error; null for none.</param>
    /// <param name="requestId">The ID of the request; null for none.</param>
    /// <param name="body">The body as it came; null for none.</param>
    /// <param name="retryAfter">How long the system asks to wait; null where it does not say.</param>
    /// <param name="failures">The items that an assignment's answer lists; null for none.</param>
    /// <param name="licenseFailures">The systems whose license is the reason of a 402; null for none.</param>
    /// <param name="location">Where a redirect points to; null for nowhere.</param>
    /// <param name="origin">The system that answered; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error.</exception>
    public static ExtraHopApiException ApiException(
        HttpStatusCode statusCode,
        string method = "GET",
        string pathTemplate = "/extrahop",
        string? errorMessage = null,
        string? errorType = null,
        string? requestId = null,
        string? body = null,
        TimeSpan? retryAfter = null,
        IReadOnlyList<AssignmentFailure>? failures = null,
        IReadOnlyList<LicenseFailure>? licenseFailures = null,
        Uri? location = null,
        Uri? origin = null)
    {
        if ((int)statusCode is < 300 or > 599)
        {
            throw new ArgumentOutOfRangeException(nameof(statusCode), (int)statusCode, "The status is no error; expected 300 to 599.");
        }

        ApiErrorDetails details = Details(statusCode, method, pathTemplate) with
        {
            ErrorMessage = errorMessage,
            ErrorType = errorType,
            RequestId = requestId,
            Body = body,
            RetryAfter = retryAfter,
            Failures = failures ?? [],
            LicenseFailures = licenseFailures ?? [],
        };
        return From(origin, (int)statusCode < 400 ? new ExtraHopRedirectException(details, location) : ApiErrorFactory.Create(details));
    }

    /// <summary>The error of an answer that came with success and does not hold what it should.</summary>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with placeholders.</param>
    /// <param name="innerException">What reading it ran into; null for nothing.</param>
    /// <param name="origin">The system that answered; null for none.</param>
    public static ExtraHopResponseException ResponseException(
        string reason, string method = "GET", string pathTemplate = "/extrahop", Exception? innerException = null, Uri? origin = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return From(origin, new ExtraHopResponseException(Details(HttpStatusCode.OK, method, pathTemplate) with { ErrorMessage = reason }, innerException));
    }

    /// <summary>The error of a connection that could not be made or broke.</summary>
    /// <param name="requestWasSent">Whether the request left, so that the system may have acted on it.</param>
    /// <param name="innerException">What the transport threw; null for a refused connection.</param>
    /// <param name="operation">The operation as verb and path template.</param>
    /// <param name="origin">The system; null for none.</param>
    public static ExtraHopTransportException TransportException(
        bool requestWasSent = false, Exception? innerException = null, string operation = SomeOperation, Uri? origin = null) =>
        From(
            origin,
            new ExtraHopTransportException(
                operation, requestWasSent, innerException ?? new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused")));

    /// <summary>The error of a limit that ran out.</summary>
    /// <param name="limitName">The option that sets the limit, such as <see cref="ExtraHopClientOptions.TotalTimeout"/>.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="requestWasSent">Whether the request left before.</param>
    /// <param name="operation">The operation as verb and path template.</param>
    /// <param name="origin">The system; null for none.</param>
    public static ExtraHopTimeoutException TimeoutException(
        string limitName = nameof(ExtraHopClientOptions.TotalTimeout),
        TimeSpan limit = default,
        bool requestWasSent = true,
        string operation = SomeOperation,
        Uri? origin = null) =>
        From(origin, new ExtraHopTimeoutException(operation, limitName, limit, "No answer had come.", requestWasSent));

    /// <summary>The error of a job that ended badly.</summary>
    /// <param name="job">The job; its status is <see cref="JobStatus.Failed"/> or <see cref="JobStatus.Timeout"/>, as a rule.</param>
    /// <param name="origin">The system; null for none.</param>
    public static JobFailedException JobFailedException(Job job, Uri? origin = null)
    {
        ArgumentNullException.ThrowIfNull(job);
        return From(origin, new JobFailedException(job));
    }

    /// <summary>The error of a wait for a job that was given up.</summary>
    /// <param name="handle">The job's handle.</param>
    /// <param name="limit">The limit that ran out.</param>
    /// <param name="isUnreachable">Whether the system stayed unreachable; false where the whole wait took too long.</param>
    /// <param name="innerException">What the last look ran into; null for nothing, or for a refused connection where the system is unreachable.</param>
    public static JobTimeoutException JobTimeoutException(JobHandle handle, TimeSpan limit, bool isUnreachable = false, Exception? innerException = null)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return isUnreachable
            ? Client.JobTimeoutException.Unreachable(handle, limit, innerException ?? TransportException())
            : Client.JobTimeoutException.TookTooLong(handle, limit, innerException);
    }

    /// <summary>The error of a wait for a restart that was given up.</summary>
    /// <param name="limit">The limit that ran out.</param>
    /// <param name="wentDown">Whether the system was seen to go down.</param>
    /// <param name="isUnreachable">Whether it stayed unreachable; then it went down, too.</param>
    /// <param name="innerException">What the last look ran into; null for nothing, or for a refused connection where the system is unreachable.</param>
    /// <param name="origin">The system; null for none.</param>
    public static RestartTimeoutException RestartTimeoutException(
        TimeSpan limit, bool wentDown = true, bool isUnreachable = false, Exception? innerException = null, Uri? origin = null) => isUnreachable
            ? Client.RestartTimeoutException.Unreachable(origin, limit, innerException ?? TransportException())
            : wentDown
                ? Client.RestartTimeoutException.TookTooLong(origin, limit, wentDown, innerException)
                : Client.RestartTimeoutException.NotSeen(origin, limit);

    /// <summary>The error of a list that stopped before its end.</summary>
    /// <param name="read">How many items were read before.</param>
    /// <param name="total">How many the system promised; null where it promised no number, and gave a page again.</param>
    /// <param name="origin">The system; null for none.</param>
    public static PagingStoppedException PagingStoppedException(long read, long? total = null, Uri? origin = null) =>
        From(origin, total is { } promised ? new PagingStoppedException(read, promised) : Client.PagingStoppedException.Repeated(read, null));

    /// <summary>The error of an upload that was broken off on the client's side.</summary>
    /// <param name="bytesSent">How many bytes were handed to the connection before.</param>
    /// <param name="innerException">What reading the file threw; null for a plain <see cref="IOException"/>.</param>
    /// <param name="origin">The system; null for none.</param>
    public static FileUploadException FileUploadException(long bytesSent, Exception? innerException = null, Uri? origin = null) =>
        From(origin, Client.FileUploadException.Unreadable(bytesSent, innerException ?? new IOException("The file could not be read.")));

    /// <summary>The error of a capture that could not be saved to its end.</summary>
    /// <param name="target">The file that it was to become.</param>
    /// <param name="partialPath">Where the part that came is kept; null for nowhere.</param>
    /// <param name="safeBytes">How many bytes are kept.</param>
    /// <param name="safePackets">How many whole packets are kept.</param>
    /// <param name="innerException">What broke the download; null for a broken connection.</param>
    /// <param name="origin">The system; null for none.</param>
    public static PacketDownloadException PacketDownloadException(
        string target, string? partialPath = null, long safeBytes = 0, long safePackets = 0, Exception? innerException = null, Uri? origin = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return From(
            origin,
            new PacketDownloadException(
                target, partialPath, safeBytes, safePackets, innerException ?? TransportException(requestWasSent: true, operation: "POST /packets/search")));
    }

    /// <summary>A file as <c>DownloadAsync</c> methods give it.</summary>
    /// <param name="content">The bytes; disposed with the download.</param>
    /// <param name="fileName">The name that the system gives it; null for none.</param>
    /// <param name="contentType">The media type; null for none.</param>
    /// <param name="length">The length in bytes; null where it is not known before the end.</param>
    public static FileDownload FileDownload(Stream content, string? fileName = null, string? contentType = null, long? length = null) =>
        new(Body(content, "GET", "/customizations/{id}"), fileName, contentType, length);

    /// <summary>The answer of a packet search.</summary>
    /// <param name="content">The capture; disposed with the answer. An empty stream is an answer without packets.</param>
    /// <param name="fileName">The name that the system gives it; null for none.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="length">The length in bytes; null where it is not known before the end, 0 for an answer without packets.</param>
    /// <param name="limit">How much the search allowed the system to deliver; null for no limit.</param>
    public static PacketCapture PacketCapture(
        Stream content, string? fileName = null, string? contentType = "application/vnd.tcpdump.pcap", long? length = null, ByteSize? limit = null) =>
        new(Body(content, "POST", "/packets/search"), fileName, contentType, length, isEmpty: length == 0, TimeProvider.System, limit);

    /// <summary>The answer to a raw request.</summary>
    /// <param name="response">Status, headers and body; JSON where the media type says so. It is disposed with the answer.</param>
    /// <param name="cancellationToken">A token to cancel the reading of its body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 200 to 299: that is an exception, as <see cref="ApiException"/> makes one.</exception>
    public static async Task<RawResponse> RawResponseAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (!response.IsSuccessStatusCode)
        {
            throw new ArgumentOutOfRangeException(nameof(response), (int)response.StatusCode, "The status is no success; expected 200 to 299.");
        }

        ClientSettings settings = SettingsFactory.Freeze(new ExtraHopClientOptions { Host = s_system.Host, ApiKey = "test" });
        var request = new ApiRequest(new Operation("Http.Send", HttpMethod.Get, "(own request)", onlyReads: true), s_system, null, "*/*");
        await ApiAnswer.ReceiveAsync(request, response, settings.MaxAnswerBytes, null, cancellationToken).ConfigureAwait(false);
        return new RawResponse((ApiAnswer)response.Content, settings);
    }

    private static ApiErrorDetails Details(HttpStatusCode status, string method, string pathTemplate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        ArgumentNullException.ThrowIfNull(pathTemplate);
        return new ApiErrorDetails { StatusCode = status, Method = method, PathTemplate = pathTemplate };
    }

    private static IdleTimeoutStream Body(Stream content, string method, string pathTemplate)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new IdleTimeoutStream(
            null, content, new Operation("Http.Send", new HttpMethod(method), pathTemplate, onlyReads: true), new RestSettings { Origin = s_system });
    }

    private static T From<T>(Uri? origin, T error)
        where T : ExtraHopException
    {
        error.IsNamed(origin);
        return error;
    }
}
