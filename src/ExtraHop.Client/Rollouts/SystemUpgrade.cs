using ExtraHop.Client.Jobs;
using ExtraHop.Client.Resources.ExtraHop;

namespace ExtraHop.Client.Rollouts;

/// <summary>The upgrade of one system: asked for once, waited for, and looked at afterwards.</summary>
internal sealed class SystemUpgrade(
    PlannedSystem system, Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, RolloutJournal journal, IProgress<RolloutProgress>? progress)
{
    private readonly long _started = options.Time.GetTimestamp();
    private bool _isOpen = system.Kind == RolloutStepKind.Resume;

    /// <summary>Upgrades the system.</summary>
    /// <param name="stop">Canceled when nothing more is to begin.</param>
    /// <param name="wait">Canceled when a running upgrade is no longer waited for.</param>
    public async Task<RolloutSystemResult> RunAsync(CancellationToken stop, CancellationToken wait)
    {
        try
        {
            ClientLease lease = new(connect(system.Member.System));
            await using (lease.ConfigureAwait(false))
            {
                return await RunAsync(lease.Client, stop, wait).ConfigureAwait(false);
            }
        }
        catch (JobFailedException error)
        {
            // A job that the system stopped watching may still finish: it must not be started again before somebody has looked.
            return Noted(error.Status == JobStatus.Timeout ? RolloutOutcome.Unclear : RolloutOutcome.Failed, error.Text, error);
        }
        catch (OperationCanceledException error)
        {
            return _isOpen
                ? Ended(RolloutOutcome.Unfinished, "The upgrade goes on at the system; this run no longer waited for it.", error)
                : Ended(RolloutOutcome.NotBegun);
        }
        catch (Exception error)
        {
            return Ended(_isOpen ? RolloutOutcome.Unfinished : RolloutOutcome.Failed, ExtraHopException.TextOf(error), error);
        }
    }

    private async Task<RolloutSystemResult> RunAsync(IExtraHopClient client, CancellationToken stop, CancellationToken wait)
    {
        JobHandle? job = null;
        if (_isOpen)
        {
            Report(RolloutActivity.Resuming);
            Finding found = await FindAsync(client, system.Survey.Known!.Intent!, system.Survey.Known.Location, wait).ConfigureAwait(false);
            if (found.Outcome is { } outcome)
            {
                return Noted(outcome, found.Error);
            }

            job = found.Job;
            _isOpen = job is not null;
        }

        if (job is null)
        {
            (job, RolloutSystemResult? end) = await StartAsync(client, stop, wait).ConfigureAwait(false);
            if (end is not null)
            {
                return end;
            }
        }

        return await WaitAsync(client, job!, wait).ConfigureAwait(false);
    }

    private async Task<(JobHandle? Job, RolloutSystemResult? End)> StartAsync(IExtraHopClient client, CancellationToken stop, CancellationToken wait)
    {
        FirmwareSource source = system.Member.System.Firmware;
        if (source.Kind == FirmwareSourceKind.File)
        {
            Report(RolloutActivity.Uploading);
            await client.ExtraHop.UploadFirmwareAsync(FileUpload.FromFile(source.Path!, new Uploaded(this)), stop).ConfigureAwait(false);
        }

        Report(RolloutActivity.Starting);
        IReadOnlyList<Job>? jobs = await JobsAsync(client, stop).ConfigureAwait(false);
        if (jobs?.FirstOrDefault(static job => !job.Status.IsFinal && ClientExtraHop.NamesUpgrade(job)) is { } foreign)
        {
            return (null, Ended(RolloutOutcome.Failed, $"Job {JobFailedException.Shown(foreign.Id)} ({JobFailedException.Shown(foreign.Type)}) runs on the "
                + "system, and this rollout did not start it. Expected no other upgrade; wait for its end, and run again."));
        }

        stop.ThrowIfCancellationRequested();
        var intent = new JournalEntry
        {
            Kind = JournalEntry.IntentKind,
            At = options.Time.GetUtcNow(),
            Host = system.Member.Key,
            From = system.Survey.Version,
            To = system.Survey.Target,
            Jobs = jobs is null ? null : [.. jobs.Select(static job => job.Id)],
        };
        journal.Write(intent);
        _isOpen = true;
        JobHandle? started = null;
        try
        {
            // From here on the request is sent to its end: a cancellation would leave it open whether it arrived.
            started = await AskAsync(client, source).ConfigureAwait(false);
        }
        catch (ExtraHopException error) when (!ClientJobs.MayHaveStarted(error))
        {
            return (null, Noted(RolloutOutcome.Failed, error.Text, error));
        }
        catch (ExtraHopException)
        {
            // The answer was lost, and perhaps the request: the system knows.
        }

        if (started is { HasJob: true })
        {
            Note(started);
            return (started, null);
        }

        Finding found = await FindAsync(client, intent, null, wait).ConfigureAwait(false);
        return found switch
        {
            { Job: { } job } => (job, null),
            { Outcome: { } outcome } => (null, Noted(outcome, found.Error)),
            _ => (null, Noted(RolloutOutcome.Failed, "The connection broke when the upgrade was asked for, and the system has not begun it.")),
        };
    }

    private Task<JobHandle> AskAsync(IExtraHopClient client, FirmwareSource source) => source.Kind switch
    {
        FirmwareSourceKind.File => client.ExtraHop.UpgradeToLatestAsync(null, CancellationToken.None),
        FirmwareSourceKind.Url => client.ExtraHop.DownloadFirmwareFromUrlAsync(FirmwareUrlDownload.AndUpgrade(source.Url!), CancellationToken.None),
        _ => client.ExtraHop.DownloadFirmwareVersionAsync(
            new FirmwareVersionDownload { Version = system.Survey.Target, Upgrade = true }, CancellationToken.None),
    };

    private async Task<RolloutSystemResult> WaitAsync(IExtraHopClient client, JobHandle job, CancellationToken wait)
    {
        Report(RolloutActivity.Running);
        try
        {
            await job.WaitAsync(options.JobWait, new Running(this), wait).ConfigureAwait(false);
        }
        catch (ExtraHopNotFoundException error)
        {
            Report(RolloutActivity.Verifying);
            string now = await VersionAsync(client, wait).ConfigureAwait(false);
            return VersionOrder.Satisfies(now, system.Survey.Target) ? Noted(RolloutOutcome.Upgraded)
                : Noted(
                    RolloutOutcome.Unclear,
                    $"The system does not know job {JobFailedException.Shown(job.Id)} of its upgrade any more, and runs {now}; expected "
                        + $"{system.Survey.Target}. {UpgradeText.LookAt}",
                    error);
        }

        Report(RolloutActivity.Verifying);
        string version = await VersionAsync(client, wait).ConfigureAwait(false);
        return VersionOrder.Satisfies(version, system.Survey.Target) ? Noted(RolloutOutcome.Upgraded)
            : Noted(
                RolloutOutcome.Unclear,
                $"The job of the upgrade ended well, but the system runs {JobFailedException.Shown(version)}; expected {system.Survey.Target}. "
                    + $"{UpgradeText.LookAt}");
    }

    /// <summary>Finds out what became of an upgrade that was, or was to be, asked for.</summary>
    private async Task<Finding> FindAsync(IExtraHopClient client, JournalEntry intent, string? location, CancellationToken wait)
    {
        if (location is not null)
        {
            return new Finding(client.Jobs.Attach(location), null, null);
        }

        long started = options.Time.GetTimestamp();
        while (true)
        {
            string version = (await client.ExtraHop.WaitUntilReachableAsync(options.JobWait, wait).ConfigureAwait(false)).Version;
            if (VersionOrder.Satisfies(version, intent.To!))
            {
                return new Finding(null, RolloutOutcome.Upgraded, null);
            }

            string about = $"An upgrade from {intent.From} to {intent.To} was to be asked for at {intent.At:u}, and its job is not known; the system runs "
                + $"{JobFailedException.Shown(version)}";
            if (intent.Jobs is not { } before || await JobsAsync(client, wait).ConfigureAwait(false) is not { } listed)
            {
                return new Finding(null, RolloutOutcome.Unclear, $"{about} and lists no jobs. {UpgradeText.LookAt}");
            }

            Job[] fresh = [.. listed.Where(job => !before.Contains(job.Id, StringComparer.Ordinal) && (job.Type is null || ClientExtraHop.NamesUpgrade(job)))];
            if (fresh is [{ } only])
            {
                JobHandle found = client.Jobs.Attach(only.Id);
                Note(found);
                return new Finding(found, null, null);
            }

            if (fresh.Length > 1)
            {
                return new Finding(
                    null, RolloutOutcome.Unclear,
                    $"{about}, and lists several jobs that may be it: {string.Join(", ", fresh.Select(static job => JobFailedException.Shown(job.Id)))}. "
                        + $"{UpgradeText.LookAt}");
            }

            // The request may still be on its way through the system.
            if (options.Time.GetUtcNow() - intent.At >= Settling || options.Time.GetElapsedTime(started) >= Settling)
            {
                return VersionOrder.Compare(version, intent.From!) == 0 ? new Finding(null, null, null)
                    : new Finding(null, RolloutOutcome.Unclear, $"{about}, neither of the two. {UpgradeText.LookAt}");
            }

            await Task.Delay(options.JobWait.MinimumInterval, options.Time, wait).ConfigureAwait(false);
        }
    }

    private TimeSpan Settling => options.JobWait.StartupTimeout == Timeout.InfiniteTimeSpan ? TimeSpan.FromMinutes(2) : options.JobWait.StartupTimeout;

    /// <summary>The version that the system runs, after it has had its time to show the new one.</summary>
    private async Task<string> VersionAsync(IExtraHopClient client, CancellationToken wait)
    {
        long started = options.Time.GetTimestamp();
        while (true)
        {
            string version = (await client.ExtraHop.WaitUntilReachableAsync(options.JobWait, wait).ConfigureAwait(false)).Version;
            if (VersionOrder.Satisfies(version, system.Survey.Target) || options.Time.GetElapsedTime(started) >= Settling)
            {
                return version;
            }

            await Task.Delay(options.JobWait.MinimumInterval, options.Time, wait).ConfigureAwait(false);
        }
    }

    /// <summary>The jobs of the system; null where it does not list them.</summary>
    private static async Task<IReadOnlyList<Job>?> JobsAsync(IExtraHopClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Jobs.ListAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ExtraHopApiException error)
            when (error is ExtraHopNotFoundException or ExtraHopForbiddenException || error.StatusCode == System.Net.HttpStatusCode.MethodNotAllowed)
        {
            return null;
        }
    }

    private void Note(JobHandle job) => journal.Write(new JournalEntry { Kind = JournalEntry.JobKind, Host = system.Member.Key, Location = job.Location });

    /// <summary>The end of the system, written down.</summary>
    private RolloutSystemResult Noted(RolloutOutcome outcome, string? error = null, Exception? cause = null)
    {
        try
        {
            journal.Write(new JournalEntry { Kind = JournalEntry.ResultKind, Host = system.Member.Key, Outcome = RolloutResult.Text(outcome), Error = error });
        }
        catch (RolloutJournalException broken)
        {
            // What happened has happened; that nobody could write it down stops the rollout all the same, at the next thing that is to begin.
            return Ended(outcome, error is null ? broken.Message : $"{error} {broken.Message}", cause ?? broken);
        }

        return Ended(outcome, error, cause);
    }

    private RolloutSystemResult Ended(RolloutOutcome outcome, string? error = null, Exception? cause = null) =>
        system.Result(outcome, error, cause, options.Time.GetElapsedTime(_started));

    private void Report(RolloutActivity activity, JobProgress? job = null, long? uploaded = null) => progress?.Report(new RolloutProgress
    {
        Host = system.Member.Host,
        Class = system.Class,
        Activity = activity,
        Job = job,
        UploadedBytes = uploaded,
        Elapsed = options.Time.GetElapsedTime(_started),
    });

    /// <summary>What became of an upgrade: its job, or how it ended, or neither where it was never begun.</summary>
    private readonly record struct Finding(JobHandle? Job, RolloutOutcome? Outcome, string? Error);

    private sealed class Running(SystemUpgrade owner) : IProgress<JobProgress>
    {
        public void Report(JobProgress value) => owner.Report(RolloutActivity.Running, value);
    }

    private sealed class Uploaded(SystemUpgrade owner) : IProgress<long>
    {
        public void Report(long value) => owner.Report(RolloutActivity.Uploading, uploaded: value);
    }
}
