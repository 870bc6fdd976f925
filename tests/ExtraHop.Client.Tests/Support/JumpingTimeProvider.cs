namespace ExtraHop.Client.Tests;

/// <summary>A clock that moves when told to. Short timers can be let run at once: the clock then jumps to their end, and each jump is written down.</summary>
/// <remarks>A jump may come before what the timer limits has begun. A test that needs the order sets <see cref="JumpUpTo"/> to zero and moves the clock
/// itself.</remarks>
internal sealed class JumpingTimeProvider : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<TimeSpan> _jumps = [];
    private readonly DateTimeOffset _start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private long _ticks;

    /// <summary>Timers of up to this long end at once.</summary>
    public TimeSpan JumpUpTo { get; set; } = TimeSpan.Zero;

    /// <summary>Where it is set, timers of exactly this length end at once, and no others.</summary>
    public TimeSpan? JumpOnly { get; set; }

    /// <summary>The lengths of the timers that ended at once.</summary>
    public IReadOnlyList<TimeSpan> Jumps
    {
        get
        {
            lock (_gate)
            {
                return [.. _jumps];
            }
        }
    }

    public int LiveTimers
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count;
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => _start + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        Interlocked.Add(ref _ticks, by.Ticks);
        FireDue();
    }

    private void FireDue()
    {
        while (true)
        {
            ManualTimer? next;
            lock (_gate)
            {
                next = _timers.Where(timer => timer.DueAt <= GetTimestamp()).MinBy(timer => timer.DueAt);
                if (next is null)
                {
                    return;
                }

                _timers.Remove(next);
            }

            next.Fire();
        }
    }

    private void Schedule(ManualTimer timer, TimeSpan due)
    {
        bool jump = false;
        lock (_gate)
        {
            _timers.Remove(timer);
            if (due == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.DueAt = GetTimestamp() + due.Ticks;
            _timers.Add(timer);
            if (JumpOnly is { } only ? due == only : due <= JumpUpTo)
            {
                _jumps.Add(due);
                jump = true;
            }
        }

        if (jump || due == TimeSpan.Zero)
        {
            ThreadPool.UnsafeQueueUserWorkItem(_ => Advance(due), null);
        }
    }

    private void Drop(ManualTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(JumpingTimeProvider owner, TimerCallback callback, object? state) : ITimer
    {
        public long DueAt { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            owner.Schedule(this, dueTime);
            return true;
        }

        public void Dispose() => owner.Drop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
