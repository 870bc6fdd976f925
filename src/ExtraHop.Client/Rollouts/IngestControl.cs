using System.Collections.Concurrent;

namespace ExtraHop.Client.Rollouts;

/// <summary>Switches the ingest of recordstores off and on, and notes it.</summary>
internal sealed class IngestControl(
    Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, RolloutJournal journal, IProgress<RolloutProgress>? progress)
{
    /// <summary>A node that has just been upgraded may go away once more.</summary>
    private const int Attempts = 3;

    private readonly ConcurrentDictionary<string, RolloutProblem> _stillOff = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    /// <summary>The nodes whose ingest could not be switched on.</summary>
    public IEnumerable<RolloutProblem> StillOff => _stillOff.Values;

    /// <summary>True where this run has switched it off.</summary>
    public bool IsDone(IngestSwitch one) => _done.Contains(one.Node.Member.Key);

    /// <summary>Switches it off. Not ended by a cancellation once it is noted: the request takes a moment.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    public async Task<RolloutProblem?> SwitchOffAsync(IngestSwitch one, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            Report(one, RolloutActivity.IngestOff);
            journal.Write(new JournalEntry { Kind = JournalEntry.IngestOffKind, Host = one.Node.Member.Key });
            _done.Add(one.Node.Member.Key);
            ClientLease lease = new(connect(one.Node.Member.System));
            await using (lease.ConfigureAwait(false))
            {
                await lease.Client.ExtraHop.SetIngestAsync(false, CancellationToken.None).ConfigureAwait(false);
            }

            return null;
        }
        catch (Exception error)
        {
            return one.Node.Problem($"The ingest of {one.Node.Member.Host} could not be switched off: {ExtraHopException.TextOf(error)}", error);
        }
    }

    /// <summary>Switches it on, and notes that.</summary>
    public async Task SwitchOnAsync(IngestSwitch one)
    {
        try
        {
            using var limit = new CancellationTokenSource(options.IngestRestoreTimeout, options.Time);
            ClientLease lease = new(connect(one.Node.Member.System));
            await using (lease.ConfigureAwait(false))
            {
                await SwitchOnAsync(lease.Client, limit.Token).ConfigureAwait(false);
            }

            _stillOff.TryRemove(one.Node.Member.Key, out _);
            journal.Write(new JournalEntry { Kind = JournalEntry.IngestOnKind, Host = one.Node.Member.Key });
            Report(one, RolloutActivity.IngestOn);
        }
        catch (RolloutJournalException)
        {
            // It is on; that the next run will switch it on once more does no harm.
        }
        catch (Exception error)
        {
            _stillOff[one.Node.Member.Key] = one.Node.Problem($"its ingest could not be switched on: {ExtraHopException.TextOf(error)}", error);
        }
    }

    private async Task SwitchOnAsync(IExtraHopClient client, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            await client.ExtraHop.WaitUntilReachableAsync(options.JobWait, cancellationToken).ConfigureAwait(false);
            try
            {
                await client.ExtraHop.SetIngestAsync(true, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (ExtraHopException error)
                when (attempt < Attempts && error is ExtraHopTransportException or ExtraHopTimeoutException or ExtraHopServerException)
            {
                await Task.Delay(options.JobWait.MinimumInterval, options.Time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private void Report(IngestSwitch one, RolloutActivity activity) =>
        progress?.Report(new RolloutProgress { Host = one.Node.Member.Host, Class = RolloutClass.Recordstore, Activity = activity });
}
