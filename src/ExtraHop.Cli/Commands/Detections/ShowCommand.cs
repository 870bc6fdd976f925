using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary><c>extrahop detections show</c>.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string[]> s_ids = new("id")
    {
        Description = "The detection ID; several are shown one after the other.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create() => new ToolCommand("show", "Shows detections by ID.") { s_ids }.With(
        null,
        "extrahop detections show 4521",
        "extrahop detections show 4521 --json | jq .participants").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        IReadOnlyList<long> ids = Ids.Parse("detection", run.Get(s_ids));
        using ExtraHopClient client = run.Connect();
        if (ids.Count > 1 && run.Format is OutputFormat.Json or OutputFormat.Csv)
        {
            await run.WriteAsync(ids.ToAsyncEnumerable().Select((long id, int index, CancellationToken token) =>
                new ValueTask<Detection>(GetAsync(client, id, index > 0, token))), DetectionLayout.Full);
            return ExitCodes.Ok;
        }

        for (int i = 0; i < ids.Count; i++)
        {
            Detection detection = await GetAsync(client, ids[i], partly: i > 0, run.CancellationToken);
            if (i > 0)
            {
                run.Terminal.Out.WriteLine();
            }

            run.Show(detection, DetectionLayout.Full);
        }

        return ExitCodes.Ok;
    }

    private static Task<Detection> GetAsync(ExtraHopClient client, long id, bool partly, CancellationToken cancellationToken) =>
        NamedFailureException.WrapAsync(
            string.Create(CultureInfo.InvariantCulture, $"detection {id}"),
            partly,
            () => client.Detections.GetAsync(id, cancellationToken: cancellationToken));
}
