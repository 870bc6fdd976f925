using Microsoft.Extensions.Time.Testing;

namespace ExtraHop.Client.Tests;

/// <summary>A clock that moves only when a test says so, or, for short timers where a test asks for that, as soon as one is armed.</summary>
/// <remarks>
/// Timers fire on the thread that advances the clock, in the order in which they are due and without its synchronization context, so that what waits on them
/// runs on inside <see cref="Advance"/>: with handlers that answer at once, everything has come to rest when it returns. A jump may come before what the timer
/// limits has begun; a test that needs the order leaves <see cref="JumpUpTo"/> alone and moves the clock itself.
/// </remarks>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
{
    private readonly object _gate = new();
    private readonly List<WatchedTimer> _armed = [];
    private readonly List<TimeSpan> _jumps = [];
    private TaskCompletionSource _arming = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Timers of up to this long end at once: the clock jumps to their end. Null for none.</summary>
    public TimeSpan? JumpUpTo { get; set; }

    /// <summary>Where it is set, timers of exactly this length end at once, and no others.</summary>
    public TimeSpan? JumpOnly { get; set; }

    /// <summary>True to have only timers that end at once: where many callers make the clock jump, none reaches a limit by chance.</summary>
    public bool IgnoresLimits { get; init; }

    /// <summary>The lengths of the timers that ended at once, in order.</summary>
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

    /// <summary>How many timers wait to fire.</summary>
    public int ArmedTimers
    {
        get
        {
            lock (_gate)
            {
                return _armed.Count;
            }
        }
    }

    /// <summary>How far the clock has moved.</summary>
    public TimeSpan Elapsed => GetUtcNow() - Start;

    private DateTimeOffset? NextDue
    {
        get
        {
            lock (_gate)
            {
                return _armed.Count == 0 ? null : _armed.Min(static timer => timer.Due);
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan && period != TimeSpan.Zero)
        {
            throw new NotSupportedException("Nothing under test uses a timer that repeats.");
        }

        var timer = new WatchedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, and fires what falls due on the way at the time at which it is due.</summary>
    public new void Advance(TimeSpan by)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            DateTimeOffset target = GetUtcNow() + by;
            while (NextDue is { } due && due > GetUtcNow() && due < target)
            {
                MoveTo(due);
            }

            MoveTo(target);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>Moves the clock from timer to timer until the task has ended; real work between the timers gets a moment of real time.</summary>
    public async Task DriveAsync(Task task, int maximumSteps = 100_000)
    {
        for (int step = 0; !task.IsCompleted; step++)
        {
            if (step == maximumSteps)
            {
                throw new InvalidOperationException($"The task still waits after {maximumSteps} timers ({Elapsed} on the clock).");
            }

            if (NextDue is { } due)
            {
                Advance(due - GetUtcNow());
            }
            else
            {
                await Task.WhenAny(task, WhenArmedAsync()).WaitAsync(TimeSpan.FromMinutes(1), System);
            }
        }

        await task;
    }

    /// <summary>Ends once a timer is armed.</summary>
    public Task WhenArmedAsync()
    {
        lock (_gate)
        {
            return _armed.Count > 0 ? Task.CompletedTask : _arming.Task;
        }
    }

    private void MoveTo(DateTimeOffset time)
    {
        TimeSpan left = time - GetUtcNow();
        base.Advance(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private ITimer CreateUnarmed(TimerCallback callback) => base.CreateTimer(callback, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private sealed class WatchedTimer : ITimer
    {
        private readonly TestClock _clock;
        private readonly TimerCallback _callback;
        private readonly object? _state;
        private readonly ITimer _timer;

        public WatchedTimer(TestClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _callback = callback;
            _state = state;
            _timer = clock.CreateUnarmed(_ => Fire());
        }

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool jumps = _clock.JumpOnly is { } only ? dueTime == only : dueTime > TimeSpan.Zero && dueTime <= _clock.JumpUpTo;
            bool waits = dueTime > TimeSpan.Zero && (jumps || !_clock.IgnoresLimits);
            lock (_clock._gate)
            {
                Disarm();
                if (waits)
                {
                    Arm(dueTime, jumps);
                }

                _timer.Change(waits ? dueTime : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }

            if (jumps)
            {
                ThreadPool.UnsafeQueueUserWorkItem(_ => _clock.Advance(dueTime), null);
            }
            else if (dueTime == TimeSpan.Zero)
            {
                ThreadPool.UnsafeQueueUserWorkItem(_ => Fire(), null);
            }

            return true;
        }

        public void Dispose()
        {
            Disarm();
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Fire()
        {
            Disarm();
            _callback(_state);
        }

        private void Arm(TimeSpan dueTime, bool jumps)
        {
            Due = _clock.GetUtcNow() + dueTime;
            _clock._armed.Add(this);
            if (jumps)
            {
                _clock._jumps.Add(dueTime);
            }

            _clock._arming.SetResult();
            _clock._arming = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        private void Disarm()
        {
            lock (_clock._gate)
            {
                _clock._armed.Remove(this);
            }
        }
    }
}
