using System.CommandLine;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Config;

/// <summary><c>extrahop config show</c>.</summary>
internal static class ConfigShowCommand
{
    private static readonly Argument<string?> s_section = new("section")
    {
        Description = "One section; otherwise all of it.",
        HelpName = "SECTION",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<bool> s_saved = new("--saved") { Description = "The copy on the system that survives a restart." };

    public static Command Create() => new ToolCommand("show", "Writes the running configuration as JSON.") { s_section, s_saved }.With(
        "The configuration may hold addresses, names and keys: mind where it goes.",
        "extrahop config show",
        "extrahop config show capture",
        "extrahop config show --saved > saved.json").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string? section = run.Get(s_section);
        bool saved = run.Get(s_saved);
        if (saved && section is not null)
        {
            throw new RefusedInputException($"The section '{section}' and --saved are given together; expected one of them: the saved copy comes whole.");
        }

        if (run.Format == OutputFormat.Csv)
        {
            throw new RefusedInputException("--csv is given, and a configuration is a tree; expected no format or --json.");
        }

        using ExtraHopClient client = run.Connect();
        RunningConfig config = saved ? await client.RunningConfig.GetSavedAsync(run.CancellationToken)
            : await client.RunningConfig.GetAsync(section, run.CancellationToken);
        foreach (string line in ConfigText.Indented(config.ToJson()).Split('\n'))
        {
            run.Terminal.Out.WriteLine(run.Terminal.IsOutputRedirected ? line : DisplayText.Clean(line));
        }

        return ExitCodes.Ok;
    }
}
