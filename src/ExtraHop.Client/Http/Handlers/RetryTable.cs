using static ExtraHop.Client.Http.Handlers.RetryOutcomeKind;
using static ExtraHop.Client.Http.Handlers.RetryVerdict;

namespace ExtraHop.Client.Http.Handlers;

/// <summary>Which requests are sent again after what, as data. An outcome without a row is never retried.</summary>
/// <remarks>Above the table stand three rules: a body that cannot be sent a second time ends it, so does the number of attempts, and so does a pause longer
/// than what is left of the call's time. A token that could not be fetched counts like a read, whatever it was fetched for: the request itself was not
/// sent.</remarks>
internal static class RetryTable
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<RetryRule> Rows { get; } =
    [
        new(new(Answer, 408), Reads: Always, Changes: Never),
        new(new(Answer, 429), Reads: Always, Changes: WithRetryAfter),
        new(new(Answer, 500), Reads: Always, Changes: Never),
        new(new(Answer, 502), Reads: Always, Changes: Never),
        new(new(Answer, 503), Reads: Always, Changes: WithRetryAfter),
        new(new(Answer, 504), Reads: Always, Changes: Never),
        new(new(NotSent), Reads: Always, Changes: Always),
        new(new(ConnectionLost), Reads: Always, Changes: Never),
        new(new(AttemptTimeout), Reads: Always, Changes: Never),
        new(new(CertificateRefused), Reads: Never, Changes: Never),
        new(new(ProxyRefused), Reads: Never, Changes: Never),
    ];

    /// <summary>What the table says.</summary>
    /// <param name="safeToRetry">True for a request that only reads.</param>
    /// <param name="outcome">How the attempt ended.</param>
    /// <param name="hasRetryAfter">True when the system said how long to wait.</param>
    public static bool Allows(bool safeToRetry, RetryOutcome outcome, bool hasRetryAfter)
    {
        foreach (RetryRule rule in Rows)
        {
            if (rule.Outcome == outcome)
            {
                RetryVerdict verdict = safeToRetry ? rule.Reads : rule.Changes;
                return verdict == Always || (verdict == WithRetryAfter && hasRetryAfter);
            }
        }

        return false;
    }
}
