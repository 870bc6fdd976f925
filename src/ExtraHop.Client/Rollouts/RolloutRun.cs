using System.Collections.Concurrent;

namespace ExtraHop.Client.Rollouts;

/// <summary>One run of a rollout: its waves, and the ingest of the recordstores around them.</summary>
internal sealed class RolloutRun(
    PlannedFleet fleet, Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, RolloutJournal journal, IProgress<RolloutProgress>? progress)
{
    private readonly ConcurrentDictionary<string, RolloutSystemResult> _results = new(StringComparer.Ordinal);
    private readonly IngestControl _ingest = new(connect, options, journal, progress);

    public async Task<RolloutResult> RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset startedAt = options.Time.GetUtcNow();
        long started = options.Time.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Upgrades of recordstores are waited for after a cancellation, too: until then ingest has to stay off.
        using var patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, options.Time);
        using (cancellationToken.UnsafeRegister(_ => patience.CancelAfter(options.IngestRestoreTimeout), null))
        {
            foreach (PlannedWave wave in fleet.Waves)
            {
                if (wave.Class == RolloutClass.Packetstore)
                {
                    await SwitchOnAsync().ConfigureAwait(false);
                }

                if (wave.Class == RolloutClass.Recordstore && !stop.IsCancellationRequested)
                {
                    await SwitchOffAsync(stop).ConfigureAwait(false);
                }

                await RunAsync(wave, stop, wave.Class == RolloutClass.Recordstore ? patience.Token : cancellationToken).ConfigureAwait(false);
                if (wave.Systems.Any(system => !_results[system.Member.Key].IsUpToDate))
                {
                    await stop.CancelAsync().ConfigureAwait(false);
                }
            }
        }

        await SwitchOnAsync().ConfigureAwait(false);
        return new RolloutResult
        {
            Systems = [.. fleet.Systems.Select(system => _results[system.Member.Key])],
            IngestStillOff = [.. _ingest.StillOff],
            StartedAt = startedAt,
            Elapsed = options.Time.GetElapsedTime(started),
        };
    }

    private async Task RunAsync(PlannedWave wave, CancellationTokenSource stop, CancellationToken wait)
    {
        var several = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency };
        await Parallel.ForEachAsync(wave.Systems, several, async (system, _) =>
        {
            RolloutSystemResult result = await ResultAsync(system, stop.Token, wait).ConfigureAwait(false);
            if (!result.IsUpToDate && !options.KeepGoing)
            {
                await stop.CancelAsync().ConfigureAwait(false);
            }

            progress?.Report(new RolloutProgress
            {
                Host = system.Member.Host,
                Class = system.Class,
                Activity = RolloutActivity.Ended,
                Result = result,
                Elapsed = result.Elapsed,
            });
        }).ConfigureAwait(false);
    }

    private async Task<RolloutSystemResult> ResultAsync(PlannedSystem system, CancellationToken stop, CancellationToken wait)
    {
        if (_results.TryGetValue(system.Member.Key, out RolloutSystemResult? known))
        {
            return known;
        }

        // What an earlier run began goes on by itself; to look at it begins nothing.
        RolloutSystemResult result =
            system.Kind == RolloutStepKind.Skip ? system.Result(system.Outcome)
            : stop.IsCancellationRequested ? system.Result(system.Kind == RolloutStepKind.Resume ? RolloutOutcome.Unfinished : RolloutOutcome.NotBegun)
            : await new SystemUpgrade(system, connect, options, journal, progress).RunAsync(stop, wait).ConfigureAwait(false);
        _results[system.Member.Key] = result;
        return result;
    }

    private async Task SwitchOffAsync(CancellationTokenSource stop)
    {
        foreach (IngestSwitch one in fleet.Switches.Where(one => one.IsSwitchedOff && !_ingest.IsDone(one)))
        {
            if (await _ingest.SwitchOffAsync(one, stop.Token).ConfigureAwait(false) is not { } problem)
            {
                continue;
            }

            foreach (PlannedSystem node in one.Nodes.Where(static node => node.IsToBeUpgraded))
            {
                _results[node.Member.Key] = node.Result(
                    node.Kind == RolloutStepKind.Resume ? RolloutOutcome.Unfinished : RolloutOutcome.Failed, problem.Text, problem.Cause);
            }

            if (!options.KeepGoing)
            {
                await stop.CancelAsync().ConfigureAwait(false);
                return;
            }
        }
    }

    private async Task SwitchOnAsync()
    {
        foreach (IngestSwitch one in fleet.Switches.Where(one => one.IsSwitchedOn && journal.Find(one.Node.Member.Key) is { IngestIsOff: true }))
        {
            await _ingest.SwitchOnAsync(one).ConfigureAwait(false);
        }
    }
}
