namespace ExtraHop.Client.Options;

/// <summary>Reads options from environment variables.</summary>
internal static class EnvironmentOptions
{
    public const string Host = "EXTRAHOP_HOST";
    public const string ApiKey = "EXTRAHOP_API_KEY";
    public const string ClientId = "EXTRAHOP_CLIENT_ID";
    public const string ClientSecret = "EXTRAHOP_CLIENT_SECRET";
    public const string Insecure = "EXTRAHOP_INSECURE";
    public const string CertificateSha256 = "EXTRAHOP_CERTIFICATE_SHA256";
    public const string CaFile = "EXTRAHOP_CA_FILE";

    /// <summary>Reads the options, or says which variable is missing or wrong.</summary>
    /// <param name="read">Gives a variable's value; an empty one counts as none.</param>
    /// <exception cref="InvalidOperationException">A variable is missing, contradicts another or holds something else than expected.</exception>
    public static ExtraHopClientOptions Read(Func<string, string?> read)
    {
        string? Value(string name) => read(name) is { Length: > 0 } value ? value : null;

        var problems = new List<string>();
        var options = new ExtraHopClientOptions { Host = Value(Host), ApiKey = Value(ApiKey), ClientId = Value(ClientId), ClientSecret = Value(ClientSecret) };
        if (options.Host is null)
        {
            problems.Add($"{Host} is not set; expected the system's name or address.");
        }
        else if (!HostAddress.TryParse(options.Host, out _, out string? hostProblem))
        {
            problems.Add($"{Host}: {hostProblem}");
        }

        problems.AddRange(CredentialProblems(options));
        switch (Value(Insecure)?.Trim().ToUpperInvariant())
        {
            case null or "0" or "FALSE" or "NO":
                break;
            case "1" or "TRUE" or "YES":
                options.DangerousAcceptAnyServerCertificate = true;
                break;
            default:
                problems.Add($"{Insecure} is '{Value(Insecure)}'; expected 1 or 0, true or false, yes or no.");
                break;
        }

        options.TrustedCertificateSha256 = Value(CertificateSha256);
        options.CertificateAuthorityFile = Value(CaFile);
        problems.AddRange(TrustProblems(options));
        return problems.Count == 0 ? options : throw new InvalidOperationException(string.Join(" ", problems));
    }

    private static IEnumerable<string> TrustProblems(ExtraHopClientOptions options)
    {
        if (options.TrustedCertificateSha256 is { } fingerprint && CertificateFingerprint.Normalize(fingerprint) is null)
        {
            yield return $"{CertificateSha256} is '{fingerprint}'; expected a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.";
        }

        if (options.CertificateAuthorityFile is { } path && !CertificateAuthorityFile.TryRead(path, out _, out string? problem))
        {
            yield return $"{CaFile}: {problem}";
        }

        string[] given =
        [
            .. options.TrustedCertificateSha256 is null ? Array.Empty<string>() : [CertificateSha256],
            .. options.CertificateAuthorityFile is null ? Array.Empty<string>() : [CaFile],
            .. options.DangerousAcceptAnyServerCertificate ? [Insecure] : Array.Empty<string>(),
        ];
        if (given.Length > 1)
        {
            yield return $"{string.Join(" and ", given)} are set together; expected one of them.";
        }
    }

    private static IEnumerable<string> CredentialProblems(ExtraHopClientOptions options)
    {
        switch (options.ApiKey, options.ClientId, options.ClientSecret)
        {
            case (null, null, null):
                yield return $"No credential is set; expected {ApiKey}, or {ClientId} and {ClientSecret} (RevealX 360).";
                break;
            case (not null, null, null):
                if (ApiKeyCredential.Problem(options.ApiKey) is { } keyProblem)
                {
                    yield return $"{ApiKey}: {keyProblem}";
                }

                break;
            case (null, not null, not null):
                if (ClientCredentialsCredential.Problem(options.ClientId, options.ClientSecret) is { } clientProblem)
                {
                    yield return $"{ClientId} and {ClientSecret}: {clientProblem}";
                }

                break;
            case (null, _, _):
                yield return $"{(options.ClientId is null ? ClientId : ClientSecret)} is not set; expected {ClientId} and {ClientSecret} together.";
                break;
            default:
                yield return $"{ApiKey} and {(options.ClientId is null ? ClientSecret : ClientId)} are set together; expected {ApiKey}, or {ClientId} and "
                    + $"{ClientSecret}.";
                break;
        }
    }
}
