namespace ExtraHop.Client;

/// <summary>The names under which the client writes spans, measurements and logs: for <c>AddSource</c>, <c>AddMeter</c>, views and log filters.</summary>
/// <remarks>A span is named like its operation, such as <c>Devices.GetAsync</c>. No value of a request is in a span, a measurement or a log entry.</remarks>
public static class ExtraHopTelemetry
{
    /// <summary>The source of the spans, one for each call: for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "ExtraHop.Client";

    /// <summary>The meter of the measurements: for <c>AddMeter</c>.</summary>
    public const string MeterName = "ExtraHop.Client";

    /// <summary>The histogram of the time from a call to the headers of its answer, retries included, in seconds. It advises buckets from 0.005 to 10
    /// s.</summary>
    public const string DurationName = "extrahop.client.request.duration";

    /// <summary>The counter of attempts beyond the first.</summary>
    public const string RetriesName = "extrahop.client.request.retries";

    /// <summary>The category of the logs.</summary>
    public const string LogCategory = "ExtraHop.Client";

    /// <summary>The tag for the operation, such as <c>Devices.GetAsync</c>. On spans and measurements.</summary>
    public const string OperationTag = "extrahop.operation";

    /// <summary>The tag for the client: its name in the container, <c>default</c> for the one without a name. On spans and measurements.</summary>
    public const string ClientTag = "extrahop.client";

    /// <summary>The tag for the HTTP method. On spans and measurements.</summary>
    public const string MethodTag = "http.request.method";

    /// <summary>The tag for the path with placeholders, such as <c>/devices/{id}</c>. On spans and measurements.</summary>
    public const string UrlTemplateTag = "url.template";

    /// <summary>The tag for the system's name or address. On spans and measurements.</summary>
    public const string ServerAddressTag = "server.address";

    /// <summary>The tag for the system's port, a number. On spans and measurements.</summary>
    public const string ServerPortTag = "server.port";

    /// <summary>The tag for the status of the answer, a number; absent where none came. On spans and measurements.</summary>
    public const string StatusCodeTag = "http.response.status_code";

    /// <summary>The tag of a failed call: its error status as text, or <c>timeout</c>, <c>transport</c>, <c>certificate</c>, <c>canceled</c>, or the name of
    /// another exception. On spans and measurements.</summary>
    public const string ErrorTypeTag = "error.type";

    /// <summary>The tag for the number of attempts beyond the first, 0 for none. On spans alone; the counter <see cref="RetriesName"/> is its
    /// measurement.</summary>
    public const string ResendCountTag = "http.request.resend_count";
}
