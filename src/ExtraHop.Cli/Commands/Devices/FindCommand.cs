using System.CommandLine;
using ExtraHop.Cli.Text;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices find</c>.</summary>
internal static class FindCommand
{
    private static readonly DeviceFilterOptions s_filter = new();
    private static readonly Option<int?> s_limit = Numbers.Option("--limit", "The most devices to list.", 1, int.MaxValue);

    public static Command Create()
    {
        var command = new ToolCommand("find", "Lists devices by name, address, role, tag or activity.");
        s_filter.AddTo(command);
        command.Add(s_limit);
        return command.With(
            null,
            "extrahop devices find web --active -30m",
            "extrahop devices find --ip 10.0.0.0/8 --role http_server --csv > servers.csv",
            "extrahop devices find 'db-*' --json | jq -r '.[].id'").Does(RunAsync);
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        DeviceSearch search = s_filter.Read(run);
        using ExtraHopClient client = run.Connect();
        IAsyncEnumerable<Device> devices = client.Devices.EnumerateAsync(search, run.CancellationToken);
        if (run.Get(s_limit) is { } limit)
        {
            devices = devices.Take(limit);
        }

        await run.WriteAsync(devices, DeviceLayout.List);
        return ExitCodes.Ok;
    }
}
