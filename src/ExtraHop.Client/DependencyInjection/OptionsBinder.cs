using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ExtraHop.Client.DependencyInjection;

/// <summary>Reads options from a configuration section, without reflection, and with errors that name the key and its value.</summary>
internal static class OptionsBinder
{
    private static readonly string[] s_members =
    [
        "Host", "ApiKey", "ClientId", "ClientSecret", "TotalTimeout", "AttemptTimeout", "StreamIdleTimeout", "MaxConnections", "MaxAnswerBytes",
        "AcceptCompressedAnswers",
        "ReadingPosts", "TrustedCertificateSha256", "CertificateAuthorityFile", "DangerousAcceptAnyServerCertificate", "UserAgent", "Integration", "Retry",
        "JobWait",
    ];

    private static readonly string[] s_retryMembers = ["MaxAttempts", "BaseDelay", "MaxDelay"];

    private static readonly string[] s_jobWaitMembers =
        ["MinimumInterval", "MaximumInterval", "Growth", "Jitter", "Timeout", "UnreachableTimeout", "StartupTimeout"];

    /// <summary>A sentence for each key of the section that no option has.</summary>
    public static IEnumerable<string> UnknownKeys(IConfiguration section) =>
        Unknown(section, s_members).Concat(Unknown(section.GetSection("Retry"), s_retryMembers))
            .Concat(Unknown(section.GetSection("JobWait"), s_jobWaitMembers));

    /// <summary>Sets what the section names; the rest stays.</summary>
    /// <exception cref="FormatException">A value is not what its key expects.</exception>
    public static void Bind(IConfiguration section, ExtraHopClientOptions options)
    {
        options.Host = section["Host"] ?? options.Host;
        options.ApiKey = section["ApiKey"] ?? options.ApiKey;
        options.ClientId = section["ClientId"] ?? options.ClientId;
        options.ClientSecret = section["ClientSecret"] ?? options.ClientSecret;
        options.TotalTimeout = Time(section, "TotalTimeout") ?? options.TotalTimeout;
        if (Time(section, "AttemptTimeout") is { } attempt)
        {
            // One that nobody set follows the total.
            options.AttemptTimeout = attempt;
        }

        options.StreamIdleTimeout = Time(section, "StreamIdleTimeout") ?? options.StreamIdleTimeout;
        options.MaxConnections = (int?)Number(section, "MaxConnections", whole: true) ?? options.MaxConnections;
        options.MaxAnswerBytes = (long?)Number(section, "MaxAnswerBytes", whole: true, most: 1L << 53) ?? options.MaxAnswerBytes;
        options.AcceptCompressedAnswers = Flag(section, "AcceptCompressedAnswers") ?? options.AcceptCompressedAnswers;
        foreach (IConfigurationSection path in section.GetSection("ReadingPosts").GetChildren())
        {
            options.ReadingPosts.Add(path.Value ?? string.Empty);
        }

        options.TrustedCertificateSha256 = section["TrustedCertificateSha256"] ?? options.TrustedCertificateSha256;
        options.CertificateAuthorityFile = section["CertificateAuthorityFile"] ?? options.CertificateAuthorityFile;
        options.DangerousAcceptAnyServerCertificate = Flag(section, "DangerousAcceptAnyServerCertificate") ?? options.DangerousAcceptAnyServerCertificate;
        options.UserAgent = section["UserAgent"] ?? options.UserAgent;
        options.Integration = section["Integration"] ?? options.Integration;

        IConfigurationSection retry = section.GetSection("Retry");
        options.Retry = options.Retry with
        {
            MaxAttempts = (int?)Number(retry, "MaxAttempts", whole: true) ?? options.Retry.MaxAttempts,
            BaseDelay = Time(retry, "BaseDelay") ?? options.Retry.BaseDelay,
            MaxDelay = Time(retry, "MaxDelay") ?? options.Retry.MaxDelay,
        };

        IConfigurationSection wait = section.GetSection("JobWait");
        options.JobWait = options.JobWait with
        {
            MinimumInterval = Time(wait, "MinimumInterval") ?? options.JobWait.MinimumInterval,
            MaximumInterval = Time(wait, "MaximumInterval") ?? options.JobWait.MaximumInterval,
            Growth = Number(wait, "Growth", whole: false) ?? options.JobWait.Growth,
            Jitter = Number(wait, "Jitter", whole: false) ?? options.JobWait.Jitter,
            Timeout = Time(wait, "Timeout") ?? options.JobWait.Timeout,
            UnreachableTimeout = Time(wait, "UnreachableTimeout") ?? options.JobWait.UnreachableTimeout,
            StartupTimeout = Time(wait, "StartupTimeout") ?? options.JobWait.StartupTimeout,
        };
    }

    private static IEnumerable<string> Unknown(IConfiguration section, string[] known) => section.GetChildren()
        .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        .Select(child => $"{child.Path} is no option and has no effect; expected one of {string.Join(", ", known)}.");

    private static TimeSpan? Time(IConfiguration section, string key)
    {
        if (section[key] is not { } text)
        {
            return null;
        }

        if (string.Equals(text, "infinite", StringComparison.OrdinalIgnoreCase))
        {
            return Timeout.InfiniteTimeSpan;
        }

        // A bare number would be read as days.
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time)
            ? time
            : throw Wrong(section, key, text, "a time such as '00:01:40', or 'infinite'");
    }

    private static bool? Flag(IConfiguration section, string key) => section[key] is not { } text
        ? null
        : bool.TryParse(text, out bool flag) ? flag : throw Wrong(section, key, text, "true or false");

    private static double? Number(IConfiguration section, string key, bool whole, double most = int.MaxValue)
    {
        if (section[key] is not { } text)
        {
            return null;
        }

        NumberStyles styles = whole ? NumberStyles.AllowLeadingSign : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return double.TryParse(text, styles, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) <= most
            ? number
            : throw Wrong(section, key, text, whole ? "a whole number" : "a number");
    }

    private static FormatException Wrong(IConfiguration section, string key, string text, string expected) =>
        new($"{(section is IConfigurationSection { Path: { Length: > 0 } path } ? path + ":" : string.Empty)}{key} is '{text}'; expected {expected}.");
}
