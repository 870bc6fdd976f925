using System.Diagnostics.CodeAnalysis;
using System.Net;
using Polly;
using Polly.Retry;

namespace ExtraHop.Client.Jobs;

/// <summary>One wait for a system that may restart meanwhile. Polly repeats the look until it shows what is waited for; the pauses between, and their end, are
/// chosen here.</summary>
/// <remarks>
/// A look that fails is one of three things. The system does not answer: an outage, for up to <see cref="JobWaitOptions.UnreachableTimeout"/> in one piece. It
/// answers, but not yet as it will (404, a web page, a refused key): it is starting or stopping, for up to <see cref="JobWaitOptions.StartupTimeout"/> of time
/// in which it answers. Anything else ends the wait.
/// </remarks>
/// <typeparam name="T">What a look shows.</typeparam>
internal abstract class SystemWait<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>
    where T : class
{
    // Timers take at most 49 days; a pause or limit beyond this bound is cut into it or left to the clock.
    private static readonly TimeSpan s_longestTimer = TimeSpan.FromDays(30);

    private readonly TimeProvider _time;
    private readonly long _started;
    private TimeSpan _pause;
    private bool _isAway;
    private long? _outageStarted;
    private long? _startingSeen;
    private TimeSpan _startingFor;

    protected SystemWait(JobWaitOptions options, TimeProvider time)
    {
        Options = options;
        _time = time;
        _started = time.GetTimestamp();
        _pause = options.MinimumInterval;
    }

    protected JobWaitOptions Options { get; }

    /// <summary>How long the wait has lasted.</summary>
    protected TimeSpan Elapsed => _time.GetElapsedTime(_started);

    /// <summary>True once a look found the system down or starting.</summary>
    protected bool WentDown { get; private set; }

    /// <summary>Since when the system does not answer; null while it does.</summary>
    protected DateTimeOffset? UnreachableSince { get; private set; }

    /// <summary>What the last look ran into; null where it showed something.</summary>
    protected Exception? Problem { get; private set; }

    /// <summary>The thing that is waited for, for messages: <c>the wait for ...</c>.</summary>
    protected abstract string Subject { get; }

    /// <summary>True when the system has been seen to know the caller and what is asked for: a refusal is then the sign of a restart.</summary>
    protected abstract bool WasSeen { get; }

    /// <summary>Looks until <see cref="IsOver"/>.</summary>
    public async Task<T> RunAsync(CancellationToken cancellationToken)
    {
        // A look that has begun when the limit runs out may still end, so that what came during the last pause is not missed.
        using var deadline = new CancellationTokenSource(TimerFor(Options.Timeout, Options.MinimumInterval), _time);
        using CancellationTokenRegistration callers = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), deadline);
        ResiliencePipeline<T?> polling = new ResiliencePipelineBuilder<T?> { TimeProvider = _time }
            .AddRetry(new RetryStrategyOptions<T?>
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = look => new(look.Outcome.Exception is null && (look.Outcome.Result is null || !IsOver(look.Outcome.Result))),
                DelayGenerator = _ => new(NextPause()),
            })
            .Build();
        T? end = await polling.ExecuteAsync(
            async token =>
            {
                T? seen = await TryLookAsync(deadline.Token, token).ConfigureAwait(false);
                Looked(seen);
                return seen;
            },
            cancellationToken).ConfigureAwait(false);
        return end!;
    }

    /// <summary>Asks the system once.</summary>
    protected abstract Task<T> LookAsync(CancellationToken cancellationToken);

    /// <summary>True when a look shows what is waited for.</summary>
    protected abstract bool IsOver(T seen);

    /// <summary>Called after each look with what it showed, null for nothing.</summary>
    protected virtual void Looked(T? seen)
    {
    }

    /// <summary>The error for a wait that reached <see cref="JobWaitOptions.Timeout"/>.</summary>
    protected abstract Exception TookTooLong(Exception? problem);

    /// <summary>The error for an outage that reached <see cref="JobWaitOptions.UnreachableTimeout"/>.</summary>
    protected abstract Exception StayedUnreachable(Exception problem);

    /// <summary>How long the next pause may be at most.</summary>
    /// <exception cref="ExtraHopException">A limit has run out.</exception>
    protected virtual TimeSpan LongestPause()
    {
        TimeSpan left = Left(Options.Timeout, Elapsed);
        if (left <= TimeSpan.Zero)
        {
            throw TookTooLong(Problem);
        }

        if (_outageStarted is { } since)
        {
            TimeSpan outageLeft = Left(Options.UnreachableTimeout, _time.GetElapsedTime(since));
            left = outageLeft > TimeSpan.Zero ? Shorter(left, outageLeft) : throw StayedUnreachable(Problem!);
        }

        return _startingSeen is null ? left : Shorter(left, Left(Options.StartupTimeout, _startingFor));
    }

    /// <summary>The pause after a pause.</summary>
    protected virtual TimeSpan Grown(TimeSpan pause)
    {
        double ticks = pause.Ticks * Options.Growth;
        return ticks >= Options.MaximumInterval.Ticks ? Options.MaximumInterval : new TimeSpan((long)ticks);
    }

    /// <summary>What is left of a limit that may be infinite.</summary>
    protected static TimeSpan Left(TimeSpan limit, TimeSpan used) => limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : limit - used;

    protected static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async Task<T?> TryLookAsync(CancellationToken limited, CancellationToken cancellationToken)
    {
        long lookStarted = _time.GetTimestamp();
        DateTimeOffset lookStartedAt = _time.GetUtcNow();
        if (_startingSeen is { } since)
        {
            _startingFor += _time.GetElapsedTime(since, lookStarted);
            _startingSeen = null;
        }

        try
        {
            T seen = await LookAsync(limited).ConfigureAwait(false);
            if (_isAway)
            {
                // Back from a restart, the system has news soon.
                _pause = Options.MinimumInterval;
            }

            _isAway = false;
            _startingFor = TimeSpan.Zero;
            Answers(null);
            return seen;
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException($"The wait for {Subject} was canceled by its caller.", error, cancellationToken);
        }
        catch (OperationCanceledException error) when (limited.IsCancellationRequested)
        {
            throw TookTooLong(Problem ?? error);
        }
        catch (ExtraHopApiException error) when (error.StatusCode == HttpStatusCode.TooManyRequests)
        {
            // The system is there and asks for patience: no outage, but no news either.
            Answers(error);
            return null;
        }
        catch (ExtraHopApiException error) when (IsStarting(error) && Left(Options.StartupTimeout, _startingFor) > TimeSpan.Zero)
        {
            WentDown = _isAway = true;
            Answers(error);
            _startingSeen = _time.GetTimestamp();
            return null;
        }
        catch (Exception error) when (IsOutage(error))
        {
            WentDown = _isAway = true;
            _outageStarted ??= lookStarted;
            UnreachableSince ??= lookStartedAt;
            Problem = error;
            return null;
        }
    }

    private void Answers(Exception? problem)
    {
        _outageStarted = null;
        UnreachableSince = null;
        Problem = problem;
    }

    private TimeSpan NextPause()
    {
        TimeSpan longest = Shorter(LongestPause(), s_longestTimer);
        TimeSpan pause = Jittered(_pause);
        _pause = Grown(_pause);
        if (Problem is ExtraHopApiException { RetryAfter: { } asked } && asked > pause)
        {
            pause = asked;
        }

        return Shorter(pause, longest);
    }

    private TimeSpan Jittered(TimeSpan pause)
    {
        double factor = 1 + (Options.Jitter * ((2 * Random.Shared.NextDouble()) - 1));
        return new TimeSpan((long)Math.Clamp(pause.Ticks * factor, 1, TimeSpan.MaxValue.Ticks / 2));
    }

    private bool IsStarting(ExtraHopApiException error) => error switch
    {
        ExtraHopResponseException or { StatusCode: HttpStatusCode.NotFound } => WasSeen || WentDown,
        { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => WasSeen,
        _ => false,
    };

    // A certificate or a proxy that refuses will do so for as long as it is asked.
    private static bool IsOutage(Exception error) => error switch
    {
        ExtraHopTransportException { CertificateRefused: true } or ExtraHopTransportException { ProxyRefused: true } => false,
        ExtraHopTransportException or ExtraHopTimeoutException or OperationCanceledException => true,
        ExtraHopApiException { StatusCode: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => true,
        _ => false,
    };

    private static TimeSpan TimerFor(TimeSpan limit, TimeSpan grace) =>
        limit == Timeout.InfiniteTimeSpan || limit > s_longestTimer ? Timeout.InfiniteTimeSpan : limit + Shorter(grace, s_longestTimer);
}
