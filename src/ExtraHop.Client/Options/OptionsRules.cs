using System.Globalization;
using System.Net.Http.Headers;

namespace ExtraHop.Client.Options;

/// <summary>What options have to be like. Each sentence names the value and what was expected, and never a secret.</summary>
internal static class OptionsRules
{
    private const long LongestAnswer = 1L << 40;

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    public static List<string> Problems(ExtraHopClientOptions options)
    {
        var problems = new List<string>();
        if (!HostAddress.TryParse(options.Host, out _, out string? hostProblem))
        {
            problems.Add(hostProblem);
        }

        problems.AddRange(CredentialProblems(options));
        problems.AddRange(TimeProblems(options));
        problems.AddRange(options.RegistrationProblems);
        if (options.MaxConnections is < 1 or > 10_000)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"MaxConnections is {options.MaxConnections}; expected 1 to 10000."));
        }

        if (options.MaxAnswerBytes is < 1 or > LongestAnswer)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"MaxAnswerBytes is {options.MaxAnswerBytes}; expected 1 to {LongestAnswer} (1 TB)."));
        }

        problems.AddRange(options.ReadingPosts.Where(static path => path is not ['/', ..]).Select(static path =>
            $"ReadingPosts has '{path}'; expected the path template of a post as your interface writes it, such as '/widgets/search'."));
        problems.AddRange(options.Retry is null ? ["Retry is null; expected retry options."] : options.Retry.Problems());
        problems.AddRange(TlsProblems(options));
        problems.AddRange(HeaderProblems(options));
        return problems;
    }

    private static IEnumerable<string> CredentialProblems(ExtraHopClientOptions options)
    {
        bool key = options.ApiKey is not null;
        bool client = options.ClientId is not null || options.ClientSecret is not null;
        if ((key ? 1 : 0) + (client ? 1 : 0) + (options.Credential is null ? 0 : 1) is var given && given != 1)
        {
            string names = string.Join(
                " and ",
                new[] { key ? "ApiKey" : null, client ? "ClientId/ClientSecret" : null, options.Credential is null ? null : "Credential" }.OfType<string>());
            yield return given == 0
                ? "No credential is given; expected ApiKey, or ClientId and ClientSecret (RevealX 360), or Credential."
                : $"{names} are given together; expected one of them.";
        }

        if (key && ApiKeyCredential.Problem(options.ApiKey) is { } keyProblem)
        {
            yield return keyProblem;
        }

        if ((key || options.Credential is ApiKeyCredential) && HostAddress.TryParse(options.Host, out Uri? origin, out _) && CloudHost.IsApi(origin.Host))
        {
            yield return $"Host '{origin.Host}' is the API of RevealX 360, which takes no API key; expected ClientId and ClientSecret of its REST API "
                + "credentials.";
        }

        if (client && ClientCredentialsCredential.Problem(options.ClientId, options.ClientSecret) is { } clientProblem)
        {
            yield return clientProblem;
        }
    }

    private static IEnumerable<string> TimeProblems(ExtraHopClientOptions options)
    {
        foreach ((string name, TimeSpan value) in new[]
        {
            (nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.AttemptTimeout), options.AttemptTimeout),
            (nameof(options.StreamIdleTimeout), options.StreamIdleTimeout),
        })
        {
            if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > s_longest))
            {
                yield return $"{name} is {value:c}; expected more than zero and at most 24 days, or infinite.";
            }
        }

        if (options.TotalTimeout != Timeout.InfiniteTimeSpan && options.AttemptTimeout > options.TotalTimeout)
        {
            yield return $"AttemptTimeout ({options.AttemptTimeout:c}) is longer than TotalTimeout ({options.TotalTimeout:c}); expected at most as long.";
        }

        if (JobWaitProblem(options.JobWait) is { } problem)
        {
            yield return problem;
        }
    }

    private static string? JobWaitProblem(JobWaitOptions? wait)
    {
        if (wait is null)
        {
            return "JobWait is null; expected job wait options.";
        }

        try
        {
            wait.Validated();
            return null;
        }
        catch (ArgumentOutOfRangeException error)
        {
            // The first line is the sentence; the rest is the runtime's own, about parameters.
            return "JobWait: " + error.Message.Split(" (Parameter", 2)[0];
        }
    }

    private static IEnumerable<string> TlsProblems(ExtraHopClientOptions options)
    {
        if (options.TrustedCertificateSha256 is { } fingerprint && CertificateFingerprint.Normalize(fingerprint) is null)
        {
            yield return $"TrustedCertificateSha256 is '{fingerprint}'; expected 64 hexadecimal digits, with or without colons"
                + (fingerprint.Count(char.IsAsciiHexDigit) == 40 ? ": 40 of them are a SHA-1, which is not enough." : ".");
        }

        if (options.CertificateAuthorityFile is { } path && !CertificateAuthorityFile.TryRead(path, out _, out string? problem))
        {
            yield return problem!;
        }

        string[] given =
        [
            .. options.TrustedCertificateSha256 is null ? [] : new[] { nameof(options.TrustedCertificateSha256) },
            .. options.CertificateAuthority is null ? [] : new[] { nameof(options.CertificateAuthority) },
            .. options.CertificateAuthorityFile is null ? [] : new[] { nameof(options.CertificateAuthorityFile) },
            .. options.DangerousAcceptAnyServerCertificate ? new[] { nameof(options.DangerousAcceptAnyServerCertificate) } : [],
        ];
        if (given.Length > 1)
        {
            yield return $"{string.Join(" and ", given)} are given together; expected one of them.";
        }
    }

    private static IEnumerable<string> HeaderProblems(ExtraHopClientOptions options)
    {
        if (options.UserAgent is { } agent && !IsUserAgent(agent))
        {
            yield return $"UserAgent is '{Visible(agent)}'; expected a name and a version such as 'Inventory/1.2'.";
        }

        if (options.Integration is { } integration && (integration.Length is 0 or > 200 || integration.Any(static c => c is < '!' or > '~')))
        {
            yield return $"Integration is '{Visible(integration)}'; expected a name and a version without blanks, such as 'inventory-1.2'.";
        }
    }

    private static bool IsUserAgent(string text)
    {
        using var probe = new HttpRequestMessage();
        HttpHeaderValueCollection<ProductInfoHeaderValue> agents = probe.Headers.UserAgent;
        return text.All(static c => c is >= ' ' and <= '~') && agents.TryParseAdd(text) && agents.Count > 0;
    }

    /// <summary>A text for a message: at most 100 characters, none of which controls a terminal.</summary>
    internal static string Visible(string text) => string.Concat(text.Take(100).Select(static c => char.IsControl(c) ? '?' : c));
}
