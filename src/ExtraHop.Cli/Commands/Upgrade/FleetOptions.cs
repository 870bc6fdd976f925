using System.CommandLine;
using ExtraHop.Cli.Systems;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli.Commands.Upgrade;

/// <summary>What a list of systems may leave out, and where it comes from then.</summary>
internal static class FleetOptions
{
    private static readonly Option<string?> s_keys = new("--keys")
    {
        Description = "The keys of rows without one, as CSV: host, key. Only you may have rights to the file. Otherwise `extrahop systems list`, otherwise "
            + "EXTRAHOP_API_KEY.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> s_firmware = new("--firmware")
    {
        Description = "The firmware of rows that name none: a version from the cloud services, latest-release or latest-hotfix.",
        HelpName = "VERSION",
    };

    public static void AddTo(Command command)
    {
        command.Add(s_keys);
        command.Add(s_firmware);
        command.Add(FleetConnections.CertificateAuthority);
    }

    /// <summary>Reads the list. Every row is checked.</summary>
    /// <exception cref="RefusedInputException">A system has no key.</exception>
    public static IReadOnlyList<RolloutSystem> Read(CommandRun run, string list)
    {
        var options = new RolloutCsvOptions
        {
            Keys = run.Get(s_keys) is { } file ? RolloutKeys.FromFile(file) : null,
            Firmware = run.Get(s_firmware) is { } firmware ? Firmware(firmware) : null,
            RequireKeys = false,
        };
        if (Directory.Exists(list))
        {
            throw new RefusedInputException($"'{list}' is a folder; expected a CSV file with a line for each system.");
        }

        IReadOnlyList<RolloutSystem> rows = RolloutCsv.ReadFile(list, options);
        SystemFile known = run.Store.Read();
        string? forAll = run.Terminal.Environment("EXTRAHOP_API_KEY") is { Length: > 0 } key ? key : null;
        RolloutSystem WithKey(RolloutSystem system) =>
            system.ApiKey is null ? system with { ApiKey = FleetConnections.ProfileOf(known, system)?.ApiKey ?? forAll } : system;
        RolloutSystem[] systems = [.. rows.Select(WithKey)];
        int[] without = [.. systems.Where(static system => system.ApiKey is null).Select(static system => system.Line ?? 0)];
        return without.Length == 0 ? systems : throw new RefusedInputException(
            $"{list}: line{(without.Length == 1 ? "" : "s")} {string.Join(", ", without.Take(20))}{(without.Length > 20 ? " and more" : "")} without a key; "
                + "expected it in the list, in the file of --keys, in `extrahop systems list`, or in EXTRAHOP_API_KEY.");
    }

    private static FirmwareSource Firmware(string text)
    {
        try
        {
            return text.ToUpperInvariant() switch
            {
                "LATEST-RELEASE" => FirmwareSource.LatestRelease,
                "LATEST-HOTFIX" => FirmwareSource.LatestHotfix,
                _ => FirmwareSource.FromCloud(text),
            };
        }
        catch (ArgumentException)
        {
            throw new RefusedInputException($"--firmware is '{text}'; expected latest-release, latest-hotfix, or a version such as 9.8.2.1521.");
        }
    }
}
