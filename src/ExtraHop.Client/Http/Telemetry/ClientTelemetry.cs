using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace ExtraHop.Client.Http.Telemetry;

/// <summary>The sources of spans and measurements.</summary>
internal static class ClientTelemetry
{
    /// <summary>The name of both sources.</summary>
    public const string Name = "ExtraHop.Client";

    /// <summary>The version of the library, as three numbers.</summary>
    public static string Version { get; } = typeof(ClientTelemetry).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static ActivitySource Spans { get; } = new(Name, Version);

    public static Meter Meter { get; } = new(Name, Version);

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>("extrahop.client.request.duration", "s", "Time from the call to the headers of its answer, retries included.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("extrahop.client.request.retries", "{attempt}", "Attempts beyond the first.");

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
