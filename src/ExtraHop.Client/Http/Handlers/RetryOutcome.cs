using System.Globalization;
using System.Runtime.InteropServices;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>How an attempt ended, as the retry table sees it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Status">The status, where an answer came.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RetryOutcome(RetryOutcomeKind Kind, int Status = 0)
{
    /// <summary>Reads the outcome out of an error; null for one that no rule is about.</summary>
    public static RetryOutcome? Of(Exception? error) => error switch
    {
        ExtraHopResponseException or ExtraHopRedirectException => null,
        ExtraHopApiException answer => new(RetryOutcomeKind.Answer, (int)answer.StatusCode),
        ExtraHopTransportException { CertificateRefused: true } => new(RetryOutcomeKind.CertificateRefused),
        ExtraHopTransportException { ProxyRefused: true } => new(RetryOutcomeKind.ProxyRefused),
        ExtraHopTransportException { RequestWasSent: false } or ExtraHopTimeoutException { RequestWasSent: false } => new(RetryOutcomeKind.NotSent),
        ExtraHopTransportException => new(RetryOutcomeKind.ConnectionLost),
        ExtraHopTimeoutException => new(RetryOutcomeKind.AttemptTimeout),
        _ => null,
    };

    public override string ToString() => Kind == RetryOutcomeKind.Answer ? Status.ToString(CultureInfo.InvariantCulture) : Kind.ToString();
}
