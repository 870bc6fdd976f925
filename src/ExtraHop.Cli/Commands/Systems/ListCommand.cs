using System.CommandLine;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Systems;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems list</c>.</summary>
internal static class ListCommand
{
    private static readonly RowLayout<Row> s_layout = new(
        "systems",
        static row => new JsonObject
        {
            ["name"] = row.Name,
            ["host"] = row.Profile.Host,
            ["credential"] = row.Profile.CredentialKind,
            ["certificate_sha256"] = row.Profile.CertificateSha256,
            ["default"] = row.IsDefault,
        }.ToJsonString(),
        [
            new("name", static row => row.Name),
            new("host", static row => row.Profile.Host),
            new("credential", static row => row.Profile.CredentialKind),
            new("certificate", static row => row.Profile.CertificateSha256) { Display = static row => row.Profile.CertificateSha256 is { } pin
                ? $"pinned {pin[..8]}" : "by this machine" },
            new("default", static row => row.IsDefault ? "yes" : ""),
        ]);

    public static Command Create() => new ToolCommand("list", "Lists the systems. Keys are not shown.")
        .With(null, "extrahop systems list", "extrahop systems list --json").Does(static run =>
    {
        SystemFile file = run.Store.Read();
        run.Write(file.Systems.Select(pair => new Row(pair.Key, pair.Value, file.Systems.Count == 1
            || string.Equals(pair.Key, file.Default, StringComparison.OrdinalIgnoreCase))), s_layout);
        return Task.FromResult(ExitCodes.Ok);
    });

    private sealed record Row(string Name, SystemProfile Profile, bool IsDefault);
}
