using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary><c>extrahop devices show</c>.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string[]> s_ids = DeviceLookup.IdsArgument();

    public static Command Create() => new ToolCommand("show", "Shows all that the system knows of a device.") { s_ids }
        .With(null, "extrahop devices show 10001", "extrahop devices show 10001 --json | jq .macaddr").Does(RunAsync);

    private static async Task<int> RunAsync(CommandRun run)
    {
        IReadOnlyList<long> ids = DeviceLookup.Parse(run.Get(s_ids));
        using ExtraHopClient client = run.Connect();
        if (ids.Count > 1 && run.Format is OutputFormat.Json or OutputFormat.Csv)
        {
            await run.WriteAsync(ids.ToAsyncEnumerable().Select((long id, int index, CancellationToken token) =>
                new ValueTask<Device>(GetAsync(client, id, index > 0, token))), DeviceLayout.Full);
            return ExitCodes.Ok;
        }

        bool first = true;
        foreach (long id in ids)
        {
            Device device = await GetAsync(client, id, partly: !first, run.CancellationToken);
            if (!first)
            {
                run.Terminal.Out.WriteLine();
            }

            first = false;
            run.Show(device, DeviceLayout.Full);
        }

        return ExitCodes.Ok;
    }

    private static Task<Device> GetAsync(ExtraHopClient client, long id, bool partly, CancellationToken cancellationToken) =>
        NamedFailureException.WrapAsync(
            string.Create(CultureInfo.InvariantCulture, $"device {id}"),
            partly,
            () => client.Devices.GetAsync(id, cancellationToken));
}
