using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices tag</c>.</summary>
internal static class TagCommand
{
    private static readonly Argument<string> s_tag = new("tag") { Description = "The tag; it is created if there is none of this name.", HelpName = "TAG" };
    private static readonly DeviceChanges s_changes = new();

    public static Command Create()
    {
        var command = new ToolCommand("tag", "Tags the devices of a search.") { s_tag };
        s_changes.AddTo(command);
        return command.With(
            null,
            "extrahop devices tag 'web tier' --role http_server --ip 10.1.0.0/16",
            "extrahop devices tag old --active -30d --dry-run",
            "extrahop devices tag 'web tier' --id 10001 --remove").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string name = DeviceChanges.Target("tag", run.Get(s_tag));
        using ExtraHopClient client = run.Connect();
        return await s_changes.RunAsync(run, client, $"the tag '{name}'", async assignment =>
        {
            Tag tag = assignment.Assign is null
                ? await client.Tags.FindAsync(name,
                    run.CancellationToken) ?? throw new RefusedInputException($"There is no tag '{name}' to take devices out of.")
                : await client.Tags.GetOrCreateAsync(name, run.CancellationToken);
            return await client.Tags.AssignDevicesAsync(tag.Id, assignment, run.CancellationToken);
        });
    }
}
