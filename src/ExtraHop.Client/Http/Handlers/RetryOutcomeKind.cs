namespace ExtraHop.Client.Http.Handlers;

/// <summary>What can happen to an attempt.</summary>
internal enum RetryOutcomeKind
{
    /// <summary>An answer came and says no.</summary>
    Answer,

    /// <summary>The connection was not made: nothing of the request left.</summary>
    NotSent,

    /// <summary>The connection broke after something of the request may have left.</summary>
    ConnectionLost,

    /// <summary>No answer within the time for one attempt.</summary>
    AttemptTimeout,

    /// <summary>A proxy refused its credential (407).</summary>
    ProxyRefused,

    /// <summary>The system's certificate is not trusted.</summary>
    CertificateRefused,
}
