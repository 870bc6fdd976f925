using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Rest;

/// <summary>Everything that the client logs. Names, templates and numbers only: no path with its values, no query, no header, no body.</summary>
internal static partial class Log
{
    /// <summary>The category of all entries.</summary>
    public const string Category = "ExtraHop.Client";

    [LoggerMessage(1, LogLevel.Debug, "{Operation} was answered {Status} in {Elapsed:0.0} ms ({Attempts} sent)")]
    public static partial void Answered(this ILogger logger, string operation, int status, double elapsed, int attempts);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} failed after {Elapsed:0.0} ms ({Attempts} sent): {Error}")]
    public static partial void Failed(this ILogger logger, string operation, double elapsed, int attempts, string error);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} ended with {Reason} at attempt {Attempt}; it is sent again in {Delay:0} ms")]
    public static partial void Retrying(this ILogger logger, string operation, int attempt, string reason, double delay);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} was redirected ({Status}) within the system")]
    public static partial void RedirectFollowed(this ILogger logger, string operation, int status);

    [LoggerMessage(5, LogLevel.Debug, "A new access token came from {Host}")]
    public static partial void TokenFetched(this ILogger logger, string host);

    [LoggerMessage(6, LogLevel.Warning, "No access token could be had from {Host}: {Error}")]
    public static partial void TokenFetchFailed(this ILogger logger, string host, string error);

    [LoggerMessage(7, LogLevel.Warning, "The certificate of {Host} is not checked: anyone between here and there can read the credential. Trust its SHA-256 or its issuer instead.")]
    public static partial void CertificateNotChecked(this ILogger logger, string host);

    [LoggerMessage(8, LogLevel.Debug, "{Operation} was given up by its caller after {Elapsed:0.0} ms")]
    public static partial void Canceled(this ILogger logger, string operation, double elapsed);

    [LoggerMessage(9, LogLevel.Warning, "Configuration: {Problem}")]
    public static partial void UnknownKey(this ILogger logger, string problem);

    [LoggerMessage(10, LogLevel.Information, "The credential for {Host} was replaced by the one that the configuration now has")]
    public static partial void CredentialReplaced(this ILogger logger, string host);

    [LoggerMessage(11, LogLevel.Warning, "The configuration for {Host} changed in a way that takes effect at the next start only: {Reason}")]
    public static partial void ChangeIgnored(this ILogger logger, string host, string reason);
}
