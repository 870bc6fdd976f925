using System.CommandLine;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices group</c>.</summary>
internal static class GroupCommand
{
    private static readonly Argument<string> s_group = new("group") { Description = "The name of a device group with fixed members.", HelpName = "GROUP" };
    private static readonly Option<bool> s_create = new("--create") { Description = "Creates the group if there is none of this name." };
    private static readonly DeviceChanges s_changes = new();

    public static Command Create()
    {
        var command = new ToolCommand("group", "Puts the devices of a search into a device group.") { s_group };
        s_changes.AddTo(command);
        command.Add(s_create);
        return command.With(
            "A dynamic group finds its members itself: the system refuses to add some.",
            "extrahop devices group Printers --role printer --create",
            "extrahop devices group Printers --id 10001 --remove").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        string name = DeviceChanges.Target("group", run.Get(s_group));
        using ExtraHopClient client = run.Connect();
        long? id = null;
        return await s_changes.RunAsync(run, client, $"the group '{name}'", async assignment =>
        {
            id ??= await FindAsync(run, client, name);
            return await client.DeviceGroups.AssignDevicesAsync(id.Value, assignment, run.CancellationToken);
        });
    }

    private static async Task<long> FindAsync(CommandRun run, ExtraHopClient client, string name)
    {
        IReadOnlyList<DeviceGroup> groups = await client.DeviceGroups.ListAsync(cancellationToken: run.CancellationToken);
        DeviceGroup[] found = [.. groups.Where(group => group.Name == name)];
        return found switch
        {
            [var only] => only.Id,
            [] when run.Get(s_create) =>
                (await client.DeviceGroups.CreateAsync(new DeviceGroupCreate { Name = name, Dynamic = false }, run.CancellationToken)).Id,
            [] => throw new RefusedInputException($"There is no device group '{name}'; expected the name of one, or --create."),
            _ => throw new RefusedInputException(
                $"There are {found.Length} device groups '{name}' (IDs {string.Join(", ", found.Select(static group => group.Id))}); expected a name "
                    + "that one has."),
        };
    }
}
