namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>A clock on which pauses take no time: a timer of up to 30 s fires at once and moves the clock, a longer one never does. Jobs and reboots of
/// simulated systems go by it, too.</summary>
internal sealed class RolloutClock : TimeProvider
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    private long _ticks = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= s_longestPause)
        {
            Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Spent();
    }

    /// <summary>A timer with nothing left to do.</summary>
    private sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
