using System.CommandLine;
using System.Text.Json.Nodes;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Systems;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Systems;

/// <summary><c>extrahop systems test</c>: whether systems answer, and what they are.</summary>
internal static class TestCommand
{
    private static readonly Argument<string[]> s_names = new("name")
    {
        Description = "Systems of the list; without any, all of it, or the system of --system and the environment.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly RowLayout<Row> s_layout = new(
        "systems",
        static row => new JsonObject
        {
            ["name"] = row.Name,
            ["host"] = row.Host,
            ["platform"] = row.System?.Platform,
            ["version"] = row.System?.Version,
            ["elapsed_ms"] = (long)row.Elapsed.TotalMilliseconds,
            ["problem"] = row.Problem,
        }.ToJsonString(),
        [
            new("name", static row => row.Name),
            new("host", static row => row.Host),
            new("platform", static row => row.System?.Platform),
            new("version", static row => row.System?.Version),
            new("time", static row => ((long)row.Elapsed.TotalMilliseconds).ToString()) { IsNumber = true, Display = static row =>
                Durations.Describe(row.Elapsed) },
            new("problem", static row => row.Problem),
        ]);

    public static Command Create() => new ToolCommand("test",
        "Asks systems what they are: the key, the certificate and the way to them are right if they answer.")
    {
        s_names,
    }.With(
        "Exits with 0 if all answered, with the code of the problem if none did, and with 5 if some did.",
        "extrahop systems test",
        "extrahop systems test lab dc2 --json").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        List<(string Name, ExtraHopClientOptions Options)> systems = Chosen(run);
        var codes = new List<int>();
        await run.WriteAsync(TestAsync(run, systems, codes), s_layout);
        return codes.TrueForAll(static code => code == ExitCodes.Ok) ? ExitCodes.Ok
            : codes.Contains(ExitCodes.Ok) ? ExitCodes.PartlyDone
            : codes[0];
    }

    private static List<(string Name, ExtraHopClientOptions Options)> Chosen(CommandRun run)
    {
        SystemFile file = run.Store.Read();
        string[] names = run.Get(s_names);
        bool onlyOne = run.Has(CommonOptions.System) || file.Systems.Count == 0 || run.Terminal.Environment("EXTRAHOP_HOST") is { Length: > 0 };
        if (names.Length == 0 && onlyOne)
        {
            ExtraHopClientOptions options = run.ConnectionSettings();
            return [(options.Host!, options)];
        }

        return [.. (names.Length > 0 ? names : [.. file.Systems.Keys]).Select(name => (name, run.Adjust(SystemChoice.FromProfile(name, file.Require(name)))))];
    }

    private static async IAsyncEnumerable<Row> TestAsync(CommandRun run, List<(string Name, ExtraHopClientOptions Options)> systems, List<int> codes)
    {
        foreach ((string name, ExtraHopClientOptions options) in systems)
        {
            long start = run.Terminal.Time.GetTimestamp();
            ExtraHopSystem? system = null;
            string? problem = null;
            int code = ExitCodes.Ok;
            try
            {
                using var client = ExtraHopClient.Create(options);
                system = await client.ExtraHop.GetAsync(run.CancellationToken);
            }
            catch (Exception error) when (!run.CancellationToken.IsCancellationRequested)
            {
                code = ExitCodes.Of(error, interrupted: false);
                problem = ExitCodes.TextOf(error, interrupted: false);
            }

            codes.Add(code);
            yield return new Row(name, options.Host!, system, run.Terminal.Time.GetElapsedTime(start), problem);
        }
    }

    private sealed record Row(string Name, string Host, ExtraHopSystem? System, TimeSpan Elapsed, string? Problem);
}
