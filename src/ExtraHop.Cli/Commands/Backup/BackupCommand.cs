using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Systems;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Backup;

/// <summary><c>extrahop backup</c>: makes a backup of the customizations of one system or more, and downloads it.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> s_folder = new("folder") { Description = "Where the files go; it is made if it is missing.", HelpName = "FOLDER" };
    private static readonly Argument<string[]> s_names = new("name")
    {
        Description = "Systems of `extrahop systems list`; without any, the system of --system, the environment or the list.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private static readonly Option<bool> s_all = new("--all") { Description = "Every system of `extrahop systems list`." };
    private static readonly Option<string?> s_label = new("--label")
    {
        Description = "The name of the backup on the system (default: backup TIME).",
        HelpName = "TEXT",
    };

    private static readonly RowLayout<Row> s_layout = new(
        "systems",
        static row => new JsonObject { ["name"] = row.Name, ["host"] = row.Host, ["file"] = row.File, ["bytes"] = row.Bytes, ["problem"] = row.Problem }
            .ToJsonString(),
        [
            new("name", static row => row.Name),
            new("host", static row => row.Host) { OnlyData = true },
            new("bytes", static row => row.Bytes?.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
            new("file", static row => row.File),
            new("problem", static row => row.Problem),
        ]);

    public static Command Create() => new ToolCommand("backup", "Makes a backup of each system and downloads it.") { s_folder, s_names, s_all, s_label }.With(
        "A file is named SYSTEM-TIME.exbk, in UTC. It is written beside and renamed. Exits with 0 if all were saved, with the code of the problem if none was, "
            + "and with 5 if some were.",
        "extrahop backup backups",
        "extrahop backup backups lab dc2",
        "extrahop backup /srv/backups --all --json").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        List<(string Name, ExtraHopClientOptions Options)> systems = Chosen(run);
        DateTime now = run.Terminal.Time.GetUtcNow().UtcDateTime;
        string time = now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        string label = run.Get(s_label) ?? $"backup {time}";
        if (string.IsNullOrWhiteSpace(label))
        {
            throw new RefusedInputException($"--label is '{label}'; expected a name for the backup.");
        }

        string folder = Directory.CreateDirectory(run.Get(s_folder)).FullName;
        var codes = new List<int>();
        await run.WriteAsync(SaveAsync(run, systems, folder, time, label, codes), s_layout);
        return codes.TrueForAll(static code => code == ExitCodes.Ok) ? ExitCodes.Ok
            : codes.Contains(ExitCodes.Ok) ? ExitCodes.PartlyDone
            : codes[0];
    }

    private static List<(string Name, ExtraHopClientOptions Options)> Chosen(CommandRun run)
    {
        string[] names = run.Get(s_names);
        if (run.Get(s_all) && (names.Length > 0 || run.Has(CommonOptions.System)))
        {
            throw new RefusedInputException("--all and the name of a system are given together; expected one of them.");
        }

        if (names.Length > 0 && run.Has(CommonOptions.System))
        {
            throw new RefusedInputException("--system and names are given together; expected one of them.");
        }

        if (!run.Get(s_all) && names.Length == 0)
        {
            ExtraHopClientOptions options = run.ConnectionSettings();
            return [(options.Host!, options)];
        }

        SystemFile file = run.Store.Read();
        return run.Get(s_all) && file.Systems.Count == 0
            ? throw new RefusedInputException("--all is given, and the list has no systems; expected some: extrahop systems add NAME HOST")
            : [.. (names.Length > 0 ? names.Distinct(StringComparer.OrdinalIgnoreCase) : file.Systems.Keys).Select(name =>
                (name, run.Adjust(SystemChoice.FromProfile(name, file.Require(name)))))];
    }

    private static async IAsyncEnumerable<Row> SaveAsync(
        CommandRun run, List<(string Name, ExtraHopClientOptions Options)> systems, string folder, string time, string label, List<int> codes)
    {
        foreach ((string name, ExtraHopClientOptions options) in systems)
        {
            string? file = null;
            string? problem = null;
            int code = ExitCodes.Ok;
            try
            {
                file = await SaveAsync(run, options, Path.Combine(folder, $"{FileName(name)}-{time}.exbk"), label);
            }
            catch (Exception error) when (!run.CancellationToken.IsCancellationRequested)
            {
                code = ExitCodes.Of(error, interrupted: false);
                problem = ExitCodes.TextOf(error, interrupted: false);
            }

            codes.Add(code);
            yield return new Row(name, options.Host!, file, file is null ? null : new FileInfo(file).Length, problem);
        }
    }

    private static async Task<string> SaveAsync(CommandRun run, ExtraHopClientOptions options, string path, string label)
    {
        // Of two runs in one second, the second would have made its backup on the system already when it finds the file.
        OutputFile.Check(path, overwrite: false, "another folder, or another run a second later");
        using ProgressLine progress = run.Progress();
        progress.Step($"{options.Host}: making the backup");
        using var client = ExtraHopClient.Create(options);
        return await client.Customizations.BackupAsync(label, path, cancellationToken: run.CancellationToken);
    }

    /// <summary>A host may have a colon, which some file systems refuse, and a name may have anything.</summary>
    private static string FileName(string name) => string.Concat(name.Select(static letter =>
        char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));

    private sealed record Row(string Name, string Host, string? File, long? Bytes, string? Problem);
}
