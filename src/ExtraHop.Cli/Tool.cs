using System.CommandLine;
using ExtraHop.Cli.Commands;
using ExtraHop.Cli.Commands.Api;
using ExtraHop.Cli.Commands.Backup;
using ExtraHop.Cli.Commands.Config;
using ExtraHop.Cli.Commands.Detections;
using ExtraHop.Cli.Commands.Devices;
using ExtraHop.Cli.Commands.Firmware;
using ExtraHop.Cli.Commands.Jobs;
using ExtraHop.Cli.Commands.Metrics;
using ExtraHop.Cli.Commands.Packets;
using ExtraHop.Cli.Commands.Records;
using ExtraHop.Cli.Commands.Simulate;
using ExtraHop.Cli.Commands.Systems;
using ExtraHop.Cli.Commands.Upgrade;
using ExtraHop.Cli.Commands.Users;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;

namespace ExtraHop.Cli;

/// <summary>The command tree, and the way of one run: parse, invoke, exit code.</summary>
internal static class Tool
{
    /// <summary>The families of commands, in the order of the help.</summary>
    private static readonly (string Name, Func<Command> Create)[] s_families =
    [
        ("systems", SystemsCommands.Create),
        ("devices", DevicesCommands.Create),
        ("metrics", MetricsCommands.Create),
        ("records", RecordsCommands.Create),
        ("detections", DetectionsCommands.Create),
        ("packets", PacketsCommands.Create),
        ("jobs", JobsCommands.Create),
        ("firmware", FirmwareCommands.Create),
        ("users", UsersCommands.Create),
        ("upgrade", UpgradeCommand.Create),
        ("backup", BackupCommand.Create),
        ("config", ConfigCommands.Create),
        ("api", ApiCommand.Create),
        ("simulate", SimulateCommand.Create),
    ];

    /// <summary>The whole tree, or the one family that a command line begins with: most of a short command's start would be spent on the others.</summary>
    /// <param name="first">The first argument; everything is made where it names no family.</param>
    public static RootCommand CreateRoot(string? first = null)
    {
        var root = new RootCommand("The ExtraHop REST API at a shell and in a pipeline.");
        bool isFamily = first is not null && s_families.Any(family => family.Name == first);
        foreach ((string name, Func<Command> create) in s_families)
        {
            if (!isFamily || name == first)
            {
                root.Add(create());
            }
        }

        CommonOptions.AddTo(root);
        HelpPage.Install(root);
        return root;
    }

    /// <summary>Runs one command line to its exit code. Nothing is thrown.</summary>
    /// <param name="arguments">The command line, without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="cancellationToken">A token to interrupt the command.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            RootCommand root = CreateRoot(arguments.Count > 0 ? arguments[0] : null);
            ParseResult parsed = root.Parse(CommandLineText.WithEmptyValues(arguments, root), new ParserConfiguration { EnablePosixBundling = false,
                ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 || ParseProblems.UnknownOptions(parsed, arguments).Any())
            {
                return ParseProblems.Write(parsed, arguments, terminal);
            }

            CommonOptions.Check(parsed);

            // Exceptions come to the catch below, and signals are ours: the library would end with its own codes.
            var invocation = new ToolInvocation(terminal) { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            int code = await parsed.InvokeAsync(invocation, cancellationToken);
            terminal.Flush();
            return code;
        }
#pragma warning disable CA1031 // The last handler of the process: everything becomes a sentence and an exit code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Report(error, terminal, cancellationToken.IsCancellationRequested);
        }
    }

    private static int Report(Exception error, Terminal terminal, bool interrupted)
    {
        try
        {
            if (error is not OutputClosedException and not OutputFailedException)
            {
                // Rows that came before the error belong to the user.
                terminal.Flush();
            }
        }
        catch (IOException flushed)
        {
            error = flushed;
        }

        if (ExitCodes.TextOf(error, interrupted) is { } text)
        {
            terminal.WriteError($"extrahop: {DisplayText.Clean(text)}");
        }

        return ExitCodes.Of(error, interrupted);
    }
}
