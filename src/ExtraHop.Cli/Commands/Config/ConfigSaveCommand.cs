using System.CommandLine;
using System.Text;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Config;

/// <summary><c>extrahop config save</c>.</summary>
internal static class ConfigSaveCommand
{
    private static readonly Argument<string> s_file = new("file") { Description = "The JSON file.", HelpName = "FILE" };
    private static readonly Option<bool> s_overwrite = new("--overwrite") { Description = "Replaces an existing file." };

    public static Command Create() => new ToolCommand("save", "Saves the running configuration to a file.") { s_file, s_overwrite }.With(
        "The file is written beside and renamed. Nothing changes on the system: to save the configuration there, so that it survives a restart, use "
            + "extrahop api post /runningconfig/save",
        "extrahop config save monday.json",
        "extrahop config save config.json --overwrite -s dc2").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        string file = run.Get(s_file);
        OutputFile.Check(file, run.Get(s_overwrite));
        using ExtraHopClient client = run.Connect();
        await OutputFile.WriteAsync(file, run.Get(s_overwrite), async stream =>
        {
            RunningConfig config = await client.RunningConfig.GetAsync(cancellationToken: run.CancellationToken);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(ConfigText.Indented(config.ToJson()) + "\n"), run.CancellationToken);
        });
        run.Note($"{file}: the running configuration.");
        return ExitCodes.Ok;
    }
}
