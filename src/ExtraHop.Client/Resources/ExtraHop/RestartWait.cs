using ExtraHop.Client.Jobs;

namespace ExtraHop.Client.Resources.ExtraHop;

/// <summary>One wait for a system to be up, or to have restarted.</summary>
/// <param name="origin">The system, for errors; null where it is not known.</param>
/// <param name="look">Asks the system for its version, once.</param>
/// <param name="expectsRestart">True where an answer counts only after the system has been down.</param>
/// <param name="options">How to wait.</param>
/// <param name="time">The clock.</param>
internal sealed class RestartWait(
    Uri? origin, Func<CancellationToken, Task<SystemVersion>> look, bool expectsRestart, JobWaitOptions options, TimeProvider time)
    : SystemWait<SystemVersion>(options, time)
{
    protected override string Subject => expectsRestart ? "the system's restart" : "the system";

    /// <summary>Whoever may restart a system is known to it.</summary>
    protected override bool WasSeen => expectsRestart;

    private bool MayStillGoDown => expectsRestart && !WentDown;

    protected override Task<SystemVersion> LookAsync(CancellationToken cancellationToken) => look(cancellationToken);

    protected override bool IsOver(SystemVersion seen) => !MayStillGoDown;

    protected override Exception TookTooLong(Exception? problem) => RestartTimeoutException.TookTooLong(origin, Options.Timeout, WentDown, problem);

    protected override Exception StayedUnreachable(Exception problem) => RestartTimeoutException.Unreachable(origin, Options.UnreachableTimeout, problem);

    protected override TimeSpan LongestPause()
    {
        TimeSpan longest = base.LongestPause();
        if (!MayStillGoDown)
        {
            return longest;
        }

        TimeSpan left = Left(Options.StartupTimeout, Elapsed);
        return left > TimeSpan.Zero ? Shorter(longest, left) : throw RestartTimeoutException.NotSeen(origin, Options.StartupTimeout);
    }

    // A short outage fits into a long pause.
    protected override TimeSpan Grown(TimeSpan pause) => MayStillGoDown ? pause : base.Grown(pause);
}
