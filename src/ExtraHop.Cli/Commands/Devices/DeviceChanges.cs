using System.CommandLine;
using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>What tagging and grouping have in common: choose devices, assign them in portions, say what failed.</summary>
internal sealed class DeviceChanges
{
    private const int Portion = 1000;

    /// <summary>The name of a tag or a group.</summary>
    /// <exception cref="RefusedInputException">It is blank.</exception>
    public static string Target(string what, string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new RefusedInputException($"The {what} is '{name}'; expected a name.") : name;

    private readonly DeviceFilterOptions _filter = new();
    private readonly Option<string[]> _ids = new("--id") { Description = "A device ID, in place of a search; may be given several times.", HelpName = "ID" };
    private readonly Option<bool> _all = new("--all") { Description = "All devices: needed where nothing else chooses any." };
    private readonly Option<bool> _remove = new("--remove") { Description = "Takes the devices out instead." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Lists the devices and changes nothing." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _filter.AddTo(command);
        foreach (Option option in new Option[] { _ids, _all, _remove, _dryRun })
        {
            command.Add(option);
        }
    }

    /// <summary>Chooses the devices and changes them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="client">The system.</param>
    /// <param name="target">What they are put into, for people.</param>
    /// <param name="assign">Sends one portion.</param>
    /// <exception cref="RefusedInputException">Nothing chooses devices.</exception>
    public async Task<int> RunAsync(CommandRun run, ExtraHopClient client, string target, Func<Assignment, Task<AssignmentResult>> assign)
    {
        IReadOnlyList<long> ids = DeviceLookup.Parse(run.Get(_ids) ?? []);
        if (ids.Count > 0 == _filter.AnyGiven(run) && !(ids.Count == 0 && run.Get(_all)))
        {
            throw new RefusedInputException(ids.Count > 0
                ? "--id and a search are given together; expected one of them."
                : "Nothing chooses devices; expected a name, --ip, --role, --tag, --mac, --vendor, --active or --id, or --all for all of them.");
        }

        if (run.Get(_dryRun))
        {
            await run.WriteAsync(ids.Count > 0
                ? ids.ToAsyncEnumerable().Select((long id, CancellationToken token) => new ValueTask<Device>(client.Devices.GetAsync(id, token)))
                : client.Devices.EnumerateAsync(_filter.Read(run), run.CancellationToken), DeviceLayout.List);
            run.Note("Nothing was changed (--dry-run).");
            return ExitCodes.Ok;
        }

        if (ids.Count == 0)
        {
            ids = [.. (await client.Devices.EnumerateAsync(_filter.Read(run, [DeviceField.Id]),
                run.CancellationToken).ToListAsync(run.CancellationToken)).Select(static device => device.Id)];
        }

        bool remove = run.Get(_remove);
        int failed = 0;
        using (ProgressLine progress = run.Progress())
        {
            foreach (long[] portion in ids.Chunk(Portion))
            {
                AssignmentResult result = await assign(remove ? Assignment.Remove(portion) : Assignment.Add(portion));
                foreach (AssignmentFailure failure in result.Failures)
                {
                    failed++;
                    run.Terminal.WriteError(DisplayText.Clean($"extrahop: device {failure.Id}: {failure.Reason}"));
                }

                progress.Update(string.Create(CultureInfo.InvariantCulture, $"{portion.Length} of {ids.Count} devices"));
            }
        }

        string done = (ids.Count - failed).ToString(CultureInfo.InvariantCulture);
        run.Note($"{done} device{(done == "1" ? "" : "s")} {(remove ? "out of" : "in")} {target}.");
        return failed == 0 ? ExitCodes.Ok : failed < ids.Count ? ExitCodes.PartlyDone : ExitCodes.SystemError;
    }
}
