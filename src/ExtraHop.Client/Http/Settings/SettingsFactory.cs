using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Telemetry;
using ExtraHop.Client.Http.Tls;
using ExtraHop.Client.Options;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ExtraHop.Client.Http.Settings;

/// <summary>Freezes options into settings.</summary>
internal static class SettingsFactory
{
    /// <summary>Checks and freezes.</summary>
    /// <param name="options">The options; not kept.</param>
    /// <param name="logging">Where to log when the options say nothing.</param>
    /// <param name="time">The clock when the options name none.</param>
    /// <param name="name">The name of the client in its container; empty for none.</param>
    /// <exception cref="ArgumentException">Something is wrong with them; the message has a sentence for each thing.</exception>
    public static ClientSettings Freeze(ExtraHopClientOptions options, ILoggerFactory? logging = null, TimeProvider? time = null, string name = "")
    {
        List<string> problems = OptionsRules.Problems(options);
        if (problems.Count > 0 || !HostAddress.TryParse(options.Host, out Uri? origin, out _))
        {
            throw new ArgumentException(string.Join(" ", problems));
        }

        string shown = ClientSettings.NameOf(name);
        ILogger logger = (options.LoggerFactory ?? logging)?.CreateLogger(Log.Category) ?? NullLogger.Instance;
        if (options.DangerousAcceptAnyServerCertificate)
        {
            logger.CertificateNotChecked(origin.Authority, shown);
        }

        string own = $"ExtraHop.Client/{ClientTelemetry.Version}";
        return new ClientSettings
        {
            Rest = new RestSettings
            {
                Origin = origin,
                TotalTimeout = options.TotalTimeout,
                StreamIdleTimeout = options.StreamIdleTimeout,
                Time = options.TimeProvider ?? time ?? TimeProvider.System,
            },
            Name = shown,
            Credential = options.Credential
                ?? (options.ApiKey is not null
                    ? new ApiKeyCredential(options.ApiKey)
                    : new ClientCredentialsCredential(options.ClientId!, options.ClientSecret!)),
            AttemptTimeout = options.AttemptTimeout,
            MaxConnections = options.MaxConnections,
            MaxAnswerBytes = options.MaxAnswerBytes,
            AcceptCompressedAnswers = options.AcceptCompressedAnswers,
            ReadingPosts = new ReadingPosts(options.ReadingPosts),
            JobWait = options.JobWait,
            Json = ExtraHopJson.With(options.JsonTypeInfoResolver),
            Retry = options.Retry,
            Tls = new TlsSettings(
                options.TrustedCertificateSha256 is { } fingerprint ? CertificateFingerprint.Normalize(fingerprint) : null,
                Authorities(options),
                options.DangerousAcceptAnyServerCertificate),
            UserAgent = options.UserAgent is { } agent ? $"{agent} {own}" : own,
            Integration = options.Integration,
            Proxy = options.Proxy,
            Logger = logger,
        };
    }

    private static X509Certificate2Collection? Authorities(ExtraHopClientOptions options)
    {
        if (options.CertificateAuthority is { } one)
        {
            return [one];
        }

        return options.CertificateAuthorityFile is { } path && CertificateAuthorityFile.TryRead(path, out X509Certificate2Collection several, out _)
            ? several
            : null;
    }
}
