using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A limit of the client's own ran out: of one attempt, of the whole call, or of the silence in a stream. A caller's own cancellation is never this
/// error.</summary>
public sealed class ExtraHopTimeoutException : ExtraHopException
{
    internal ExtraHopTimeoutException(
        string operation, string limitName, TimeSpan limit, string progress, bool requestWasSent, Exception? innerException = null)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{operation} was given up: {limitName} ({limit.TotalSeconds:0.###} s) ran out. {progress} {SentText(operation, requestWasSent)}"),
            innerException)
    {
        Operation = operation;
        LimitName = limitName;
        Limit = limit;
        RequestWasSent = requestWasSent;
    }

    /// <summary>The operation as verb and path template, such as <c>GET /devices/{id}</c>.</summary>
    public string Operation { get; }

    /// <summary>False when the limit ran out before the request left, so that the system cannot have acted on it.</summary>
    public bool RequestWasSent { get; }

    /// <summary>Which option ran out: <c>TotalTimeout</c>, <c>AttemptTimeout</c> or <c>StreamIdleTimeout</c> of the client's options, or
    /// <c>MetricPollOptions.Timeout</c>.</summary>
    public string LimitName { get; }

    /// <summary>The limit that ran out.</summary>
    public TimeSpan Limit { get; }
}
