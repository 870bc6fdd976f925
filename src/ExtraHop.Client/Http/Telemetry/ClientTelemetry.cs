using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace ExtraHop.Client.Http.Telemetry;

/// <summary>The sources of spans and measurements.</summary>
internal static class ClientTelemetry
{
    /// <summary>The upper bounds of the histogram's buckets, in seconds: those that OpenTelemetry advises for HTTP.</summary>
    private static readonly double[] s_buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    /// <summary>The version of the library, as three numbers.</summary>
    public static string Version { get; } = typeof(ClientTelemetry).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static ActivitySource Spans { get; } = new(ExtraHopTelemetry.ActivitySourceName, Version);

    public static Meter Meter { get; } = new(ExtraHopTelemetry.MeterName, Version);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        ExtraHopTelemetry.DurationName,
        "s",
        "Time from the call to the headers of its answer, retries included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = s_buckets });

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>(ExtraHopTelemetry.RetriesName, "{attempt}", "Attempts beyond the first.");

    /// <summary>What an error is called in a tag: the status where an answer came, the kind of failure otherwise.</summary>
    public static string ErrorType(Exception error) => error switch
    {
        ExtraHopApiException answer => ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture),
        ExtraHopTimeoutException => "timeout",
        ExtraHopTransportException { CertificateRefused: true } => "certificate",
        ExtraHopTransportException => "transport",
        OperationCanceledException => "canceled",
        _ => error.GetType().Name,
    };
}
