using ExtraHop.Client.Options;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Rollouts;

/// <summary>Upgrades the firmware of a fleet: consoles, sensors, recordstores, packetstores, in this order, a few at a time, and each system once even where a
/// run is killed.</summary>
/// <remarks>
/// A run notes in its journal what it is about to do before it does it. Another run with the same list and the same journal goes on where the last one
/// stopped: it takes up upgrades that
/// still go on, and switches on ingest that was left off. Where it cannot be told whether an upgrade goes on, the system is left alone and named.
/// </remarks>
public sealed class FirmwareRollout
{
    private readonly FleetMember[] _fleet;
    private readonly Func<RolloutSystem, IExtraHopClient> _connect;
    private readonly RolloutOptions _options;
    private readonly Func<string, IJournalFile> _openJournal;

    /// <summary>Prepares a rollout. Nothing is sent yet.</summary>
    /// <param name="systems">The systems, from <see cref="RolloutCsv"/> or made by hand.</param>
    /// <param name="connect">Makes a client for a system, with the trust and the limits that the caller wants. Each client is disposed by the rollout when it
    /// is no longer needed.</param>
    /// <param name="options">How to upgrade, and where the journal is.</param>
    /// <exception cref="ArgumentException">There is no system, a host is wrong or is there twice, or an option is wrong; the message names it.</exception>
    public FirmwareRollout(IEnumerable<RolloutSystem> systems, Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options)
        : this(systems, connect, options, JournalFile.Open)
    {
    }

    internal FirmwareRollout(
        IEnumerable<RolloutSystem> systems, Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, Func<string, IJournalFile> openJournal)
    {
        ArgumentNullException.ThrowIfNull(systems);
        ArgumentNullException.ThrowIfNull(connect);
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Validated();
        _connect = connect;
        _openJournal = openJournal;
        _fleet = [.. systems.Select(Member)];
        if (_fleet.Length == 0)
        {
            throw new ArgumentException("The rollout has no system; expected one or more.", nameof(systems));
        }

        if (_fleet.GroupBy(static member => member.Key, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.First().Host}' is there twice; expected each system once.", nameof(systems));
        }

        bool IsListed(string host) =>
            HostAddress.TryParse(host, out Uri? origin, out _) && Array.Exists(_fleet, member => member.Key == origin.AbsoluteUri);
        if (options.Retry.FirstOrDefault(host => !IsListed(host)) is { } stranger)
        {
            throw new ArgumentException(
                $"{nameof(RolloutOptions)}.{nameof(RolloutOptions.Retry)} names '{Redactor.ShapesOnly.Line(stranger, 100)}'; expected hosts of the list.",
                nameof(options));
        }
    }

    /// <summary>Asks each system for its platform, firmware and connections, and says what a run would do. Sends nothing but reads, and leaves the journal as
    /// it is.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The plan; where <see cref="RolloutPlan.IsRefused"/>, its problems.</returns>
    /// <exception cref="RolloutJournalException">The journal belongs to another list, is damaged, or another run holds it.</exception>
    public async Task<RolloutPlan> PlanAsync(CancellationToken cancellationToken = default)
    {
        using var journal = RolloutJournal.Read(JournalFile.Peek(_options.JournalFile), _fleet, _options.Time, _options.JournalFile);
        return (await new RolloutPlanner(_fleet, _connect, _options, journal).PlanAsync(cancellationToken).ConfigureAwait(false)).Plan;
    }

    /// <summary>Plans again, and upgrades the systems.</summary>
    /// <remarks>
    /// A cancellation begins nothing more and stops waiting for upgrades that run, except for recordstores: those are waited for up to
    /// <see cref="RolloutOptions.IngestRestoreTimeout"/>, so that ingest is on again when this returns. Systems go on with upgrades that nobody waits for.
    /// </remarks>
    /// <param name="progress">Told what is done with each system, from several threads. What it throws is ignored: ingest has to be on again.</param>
    /// <param name="cancellationToken">A token to cancel the rollout.</param>
    /// <returns>What became of each system. A system that failed is a result here, not an error.</returns>
    /// <exception cref="RolloutRefusedException">The plan has problems; no change was sent.</exception>
    /// <exception cref="RolloutJournalException">The journal belongs to another list, is damaged, another run holds it, or it cannot be written; no change was
    /// sent.</exception>
    /// <exception cref="RolloutCanceledException">The rollout was canceled after it had begun.</exception>
    public async Task<RolloutResult> RunAsync(IProgress<RolloutProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var journal = RolloutJournal.Open(_openJournal(_options.JournalFile), _fleet, _options.Time, _options.JournalFile);
        PlannedFleet planned = await new RolloutPlanner(_fleet, _connect, _options, journal).PlanAsync(cancellationToken).ConfigureAwait(false);
        if (planned.Plan.IsRefused)
        {
            throw new RolloutRefusedException(planned.Plan);
        }

        cancellationToken.ThrowIfCancellationRequested();
        journal.Begin(_fleet);
        RolloutResult result = await new RolloutRun(
            planned, _connect, _options, journal, progress is null ? null : new Watcher(progress)).RunAsync(cancellationToken).ConfigureAwait(false);
        return cancellationToken.IsCancellationRequested && !result.IsComplete ? throw new RolloutCanceledException(result, cancellationToken) : result;
    }

    private static FleetMember Member(RolloutSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return HostAddress.TryParse(system.Host, out Uri? origin, out string? problem) ? new FleetMember(system, origin)
            : throw new ArgumentException(system.Line is null ? problem : $"Line {system.Line}: {problem}", nameof(system));
    }

    private sealed class Watcher(IProgress<RolloutProgress> progress) : IProgress<RolloutProgress>
    {
        public void Report(RolloutProgress value)
        {
            try
            {
                progress.Report(value);
            }
            catch (Exception)
            {
                // Systems are half way through an upgrade: who watches does not decide on that.
            }
        }
    }
}
