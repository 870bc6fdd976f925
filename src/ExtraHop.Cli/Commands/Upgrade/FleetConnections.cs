using System.CommandLine;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli.Commands.Upgrade;

/// <summary>Makes a client for each system of a list, with the trust of this user: <c>--insecure</c>, <c>--ca</c>, the pin of the systems file,
/// EXTRAHOP_CA_FILE, this machine.</summary>
internal sealed class FleetConnections(CommandRun run)
{
    private readonly SystemFile _known = run.Store.Read();

    public static Option<string?> CertificateAuthority { get; } = new("--ca")
    {
        Description = "The only issuers whose certificates are trusted, or the certificates themselves, in PEM or DER. Otherwise pins of `extrahop systems "
            + "list`, otherwise EXTRAHOP_CA_FILE.",
        HelpName = "FILE",
    };

    /// <summary>The profile of a system; null where the user has added none for its host.</summary>
    public static SystemProfile? ProfileOf(SystemFile file, RolloutSystem system) =>
        file.Systems.Values.FirstOrDefault(profile => string.Equals(Bare(profile.Host), Bare(system.Host), StringComparison.OrdinalIgnoreCase));

    public IExtraHopClient Connect(RolloutSystem system)
    {
        SystemProfile? profile = ProfileOf(_known, system);
        string? authority = run.Get(CertificateAuthority);
        string? pin = authority is null ? profile?.CertificateSha256 : null;
        return ExtraHopClient.Create(run.Adjust(new ExtraHopClientOptions
        {
            Host = system.Host,
            ApiKey = system.ApiKey,
            CertificateAuthorityFile = authority ?? (pin is null && run.Terminal.Environment("EXTRAHOP_CA_FILE") is { Length: > 0 } file ? file : null),
            TrustedCertificateSha256 = pin,
        }));
    }

    private static string Bare(string host)
    {
        string bare = host.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? host["https://".Length..] : host;
        return bare.TrimEnd('/');
    }
}
