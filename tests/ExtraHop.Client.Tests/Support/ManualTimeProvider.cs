namespace ExtraHop.Client.Tests.Support;

/// <summary>A clock that moves only when a test says so.</summary>
/// <remarks>
/// Timers fire on the thread that advances the clock, in the order in which they are due and without its synchronization context, so that what waits
/// on them runs on inside <see cref="Advance"/>: with handlers that answer at once, everything has come to rest when it returns.
/// </remarks>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now;
    private TaskCompletionSource _armed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ManualTimeProvider(DateTimeOffset? start = null) => _now = Start = start ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Start { get; }

    /// <summary>How far the clock has moved.</summary>
    public TimeSpan Elapsed => GetUtcNow() - Start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers wait to fire.</summary>
    public int ArmedTimers
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count(static timer => timer.Due is not null);
            }
        }
    }

    /// <summary>When the next timer fires; null when none is armed.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate)
            {
                return _timers.Min(static timer => timer.Due);
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and fires what falls due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <summary>Moves the clock to the next timer and fires it.</summary>
    public void AdvanceToNextTimer() => AdvanceTo(NextDue ?? throw new InvalidOperationException("No timer is armed: nothing waits for the clock."));

    /// <summary>Moves the clock from timer to timer until the task has ended; real work between the timers gets a moment of real time.</summary>
    public async Task DriveAsync(Task task, int maximumSteps = 100_000)
    {
        for (int step = 0; !task.IsCompleted; step++)
        {
            if (step == maximumSteps)
            {
                throw new InvalidOperationException($"The task still waits after {maximumSteps} timers ({Elapsed} on the clock).");
            }

            if (NextDue is null)
            {
                await Task.WhenAny(task, WhenArmedAsync()).WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
            }
            else
            {
                AdvanceToNextTimer();
            }
        }

        await task;
    }

    /// <summary>Ends once a timer is armed.</summary>
    public Task WhenArmedAsync()
    {
        lock (_gate)
        {
            return _timers.Exists(static timer => timer.Due is not null) ? Task.CompletedTask : _armed.Task;
        }
    }

    private void AdvanceTo(DateTimeOffset target)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            while (TakeDue(target) is { } timer)
            {
                timer.Fire();
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private ManualTimer? TakeDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            ManualTimer? next = _timers.Where(timer => timer.Due <= target).MinBy(static timer => timer.Due);
            DateTimeOffset reached = next?.Due ?? target;
            _now = reached > _now ? reached : _now;
            if (next is not null)
            {
                next.Due = next.Period is { } period ? next.Due + period : null;
            }

            return next;
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; set; }

        public TimeSpan? Period { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            TaskCompletionSource? armed = null;
            lock (clock._gate)
            {
                if (!clock._timers.Contains(this))
                {
                    return false;
                }

                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                Period = period == Timeout.InfiniteTimeSpan || period == TimeSpan.Zero ? null : period;
                if (Due is not null)
                {
                    armed = clock._armed;
                    clock._armed = new(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            armed?.TrySetResult();
            return true;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
