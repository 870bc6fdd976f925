using Microsoft.Extensions.Logging;

namespace ExtraHop.Client.Http.Telemetry;

/// <summary>Everything that the client logs: each entry names the system (host and port) and the client. Names, templates and numbers only: no path with its
/// values, no query, no header, no body.</summary>
internal static partial class Log
{
    /// <summary>The category of all entries.</summary>
    public const string Category = ExtraHopTelemetry.LogCategory;

    [LoggerMessage(1, LogLevel.Debug, "{Operation} on {Host} ({Client}) was answered {Status} in {Elapsed:0.0} ms ({Attempts} sent)")]
    public static partial void Answered(this ILogger logger, string operation, string host, string client, int status, double elapsed, int attempts);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} on {Host} ({Client}) failed after {Elapsed:0.0} ms ({Attempts} sent): {Error}")]
    public static partial void Failed(this ILogger logger, string operation, string host, string client, double elapsed, int attempts, string error);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} on {Host} ({Client}) ended with {Reason} at attempt {Attempt}; it is sent again in {Delay:0} ms")]
    public static partial void Retrying(this ILogger logger, string operation, string host, string client, int attempt, string reason, double delay);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} on {Host} ({Client}) was redirected ({Status}) within the system")]
    public static partial void RedirectFollowed(this ILogger logger, string operation, string host, string client, int status);

    [LoggerMessage(5, LogLevel.Debug, "A new access token came from {Host} ({Client})")]
    public static partial void TokenFetched(this ILogger logger, string host, string client);

    [LoggerMessage(6, LogLevel.Warning, "No access token could be had from {Host} ({Client}): {Error}")]
    public static partial void TokenFetchFailed(this ILogger logger, string host, string client, string error);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The certificate of {Host} ({Client}) is not checked: anyone between here and there can read the credential. Trust its SHA-256 or its issuer instead.")]
    public static partial void CertificateNotChecked(this ILogger logger, string host, string client);

    [LoggerMessage(8, LogLevel.Debug, "{Operation} on {Host} ({Client}) was given up by its caller after {Elapsed:0.0} ms")]
    public static partial void Canceled(this ILogger logger, string operation, string host, string client, double elapsed);

    [LoggerMessage(9, LogLevel.Warning, "Configuration of {Host} ({Client}): {Problem}")]
    public static partial void UnknownKey(this ILogger logger, string host, string client, string problem);

    [LoggerMessage(10, LogLevel.Information, "The credential for {Host} ({Client}) was replaced by the one that the configuration now has")]
    public static partial void CredentialReplaced(this ILogger logger, string host, string client);

    [LoggerMessage(11, LogLevel.Warning, "The configuration for {Host} ({Client}) changed in a way that takes effect at the next start only: {Reason}")]
    public static partial void ChangeIgnored(this ILogger logger, string host, string client, string reason);
}
