namespace ExtraHop.Client;

/// <summary>The names under which the client writes spans, measurements and logs, for <c>AddSource</c>, <c>AddMeter</c> and log filters.</summary>
/// <remarks>
/// Spans and measurements carry <c>extrahop.operation</c>, <c>http.request.method</c>, <c>url.template</c>, <c>server.address</c>, <c>server.port</c>,
/// <c>extrahop.client</c> (the name in the container), <c>http.response.status_code</c>, and <c>error.type</c> where a call failed. No value of a request is
/// among them.
/// </remarks>
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
}
