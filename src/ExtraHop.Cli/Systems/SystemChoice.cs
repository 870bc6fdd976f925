using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Systems;

/// <summary>Which system a command goes to: <c>--system</c>, then EXTRAHOP_HOST, then the default of the systems file.</summary>
internal static class SystemChoice
{
    /// <summary>The options for the chosen system.</summary>
    /// <exception cref="RefusedInputException">No system is named, the name is unknown, or there is no credential for it.</exception>
    public static ExtraHopClientOptions Choose(string? named, SystemStore store, Func<string, string?> environment)
    {
        string? host = Value(environment, "EXTRAHOP_HOST");
        if (named is null && host is not null)
        {
            return FromEnvironment(environment, host);
        }

        SystemFile file = store.Read();
        if (named is null)
        {
            string? name = file.Default ?? (file.Systems.Count == 1 ? file.Systems.Keys.First() : null);
            return name is not null && file.Systems.TryGetValue(name, out SystemProfile? chosen) ? FromProfile(name, chosen)
                : throw new RefusedInputException(file.Systems.Count == 0
                    ? "No system is named; expected --system NAME, or EXTRAHOP_HOST and EXTRAHOP_API_KEY, or a system of the list: extrahop systems "
                        + "add NAME HOST"
                    : $"No system is named and the list has no default; expected --system with one of {string.Join(", ", file.Systems.Keys)}.");
        }

        if (file.Systems.TryGetValue(named, out SystemProfile? profile))
        {
            return FromProfile(named, profile);
        }

        if (file.Systems.FirstOrDefault(pair => string.Equals(pair.Value.Host, named, StringComparison.OrdinalIgnoreCase)) is { Value: { } byHost,
            Key: { } byName })
        {
            return FromProfile(byName, byHost);
        }

        return FromNamedHost(named, host, file, environment);
    }

    /// <summary>The options of a profile.</summary>
    public static ExtraHopClientOptions FromProfile(string name, SystemProfile profile) =>
        profile.ApiKey is null && profile.ClientId is null
            ? throw new RefusedInputException($"The system '{name}' has no credential; add it again: extrahop systems add {name} {profile.Host}")
            : new ExtraHopClientOptions
            {
                Host = profile.Host,
                ApiKey = profile.ApiKey,
                ClientId = profile.ClientId,
                ClientSecret = profile.ClientSecret,
                TrustedCertificateSha256 = profile.CertificateSha256,
            };

    /// <summary>The environment's credential goes to the host of the environment alone, if it names one: a mistyped name must not get the key.</summary>
    private static ExtraHopClientOptions FromNamedHost(string named, string? host, SystemFile file, Func<string, string?> environment)
    {
        bool hasCredential = Value(environment, "EXTRAHOP_API_KEY") is not null || Value(environment, "EXTRAHOP_CLIENT_ID") is not null;
        if (hasCredential && (host is null || string.Equals(host, named, StringComparison.OrdinalIgnoreCase)))
        {
            return FromEnvironment(environment, named);
        }

        IReadOnlyList<string> close = CloseText.Find(named, file.Systems.Keys);
        string hint = close.Count > 0 ? $" Did you mean {string.Join(" or ", close)}?" : "";
        throw new RefusedInputException(hasCredential
            ? $"There is no system '{named}', and the credential of the environment belongs to EXTRAHOP_HOST ({host}).{hint}"
            : $"There is no system '{named}' in the list, and no EXTRAHOP_API_KEY to use it as a host with.{hint}");
    }

    private static ExtraHopClientOptions FromEnvironment(Func<string, string?> environment, string host)
    {
        try
        {
            return ExtraHopClientOptions.FromEnvironment(name => name == "EXTRAHOP_HOST" ? host : environment(name));
        }
        catch (InvalidOperationException error)
        {
            throw new RefusedInputException(error.Message, error);
        }
    }

    private static string? Value(Func<string, string?> environment, string name) => environment(name) is { Length: > 0 } value ? value : null;
}
