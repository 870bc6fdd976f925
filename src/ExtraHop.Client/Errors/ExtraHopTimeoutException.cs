using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A limit of the client's own ran out: of one attempt, of the whole call, or of the silence in a stream. A caller's own cancellation is never this error.</summary>
public sealed class ExtraHopTimeoutException : ExtraHopException
{
    internal ExtraHopTimeoutException(string operation, TimeSpan limit, string what, bool requestWasSent, Exception? innerException = null)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{operation} was given up: {what} took longer than the {limit.TotalSeconds:0.###} s that the options allow. {(requestWasSent ? "The system may have acted on the request." : "The request was not sent.")}"),
            innerException)
    {
        Operation = operation;
        Limit = limit;
        RequestWasSent = requestWasSent;
    }

    /// <summary>The operation as verb and path template, such as <c>GET /devices/{id}</c>.</summary>
    public string Operation { get; }

    /// <summary>False when the limit ran out before the request left, so that the system cannot have acted on it.</summary>
    public bool RequestWasSent { get; }

    /// <summary>The limit that ran out.</summary>
    public TimeSpan Limit { get; }
}
