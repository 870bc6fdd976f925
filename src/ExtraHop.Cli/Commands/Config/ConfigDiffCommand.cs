using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Config;

/// <summary><c>extrahop config diff</c>.</summary>
internal static class ConfigDiffCommand
{
    private static readonly Argument<string?> s_file = new("file")
    {
        Description = "A file of `extrahop config save`, or - for stdin. Otherwise the copy on the system that survives a restart.",
        HelpName = "FILE|-",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly RowLayout<ConfigDifference> s_layout = new(
        "differences",
        static row => new JsonObject
        {
            ["path"] = row.Path,
            ["change"] = row.Change,
            ["before"] = row.Before is { } before ? JsonNode.Parse(before) : null,
            ["after"] = row.After is { } after ? JsonNode.Parse(after) : null,
        }.ToJsonString(),
        [
            new("path", static row => row.Path),
            new("change", static row => row.Change),
            new("before", static row => row.Before),
            new("after", static row => row.After),
        ]);

    public static Command Create() => new ToolCommand("diff", "Shows how the running configuration differs from a saved one.") { s_file }.With(
        "The order of members does not count; that of lists does. Nothing is written where nothing differs.",
        "extrahop config diff",
        "extrahop config diff monday.json",
        "test -z \"$(extrahop config diff approved.json)\" || echo changed").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        JsonObject? before = run.Get(s_file) is { } file ? await ReadAsync(run, file) : null;
        using ExtraHopClient client = run.Connect();
        before ??= Tree(await client.RunningConfig.GetSavedAsync(run.CancellationToken));
        JsonObject now = Tree(await client.RunningConfig.GetAsync(cancellationToken: run.CancellationToken));
        run.Write(ConfigText.Compare(before, now), s_layout);
        return ExitCodes.Ok;
    }

    private static JsonObject Tree(RunningConfig config) => JsonNode.Parse(config.ToJson())!.AsObject();

    private static async Task<JsonObject> ReadAsync(CommandRun run, string file)
    {
        string name = file == "-" ? "stdin" : $"The file '{file}'";
        if (file != "-" && !File.Exists(file))
        {
            throw new RefusedInputException($"There is no file '{file}'; expected one of `extrahop config save`, or - for stdin.");
        }

        try
        {
            await using Stream stream = file == "-" ? run.Terminal.OpenInput() : File.OpenRead(file);
            return await JsonNode.ParseAsync(stream, cancellationToken: run.CancellationToken) as JsonObject
                ?? throw new RefusedInputException($"{name} holds no JSON object; expected a configuration.");
        }
        catch (JsonException error)
        {
            throw new RefusedInputException(string.Create(CultureInfo.InvariantCulture,
                $"{name} is not JSON, line {(error.LineNumber ?? 0) + 1}; expected a configuration of `extrahop config save`."), error);
        }
    }
}
