using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Jobs;

/// <summary><c>extrahop jobs list</c>.</summary>
internal static class ListCommand
{
    public static Command Create() => new ToolCommand("list", "Lists the jobs that the system remembers.").With(null,
        "extrahop jobs list").Does(static async run =>
    {
        using ExtraHopClient client = run.Connect();
        run.Write(await client.Jobs.ListAsync(run.CancellationToken), JobsCommands.Layout);
        return ExitCodes.Ok;
    });
}
