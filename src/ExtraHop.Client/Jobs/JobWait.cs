using System.Net;
using Polly;
using Polly.Retry;

namespace ExtraHop.Client;

/// <summary>One wait for one job: looks, outages, limits and reports. Polly repeats the look until the job has ended; the pauses between are chosen here.</summary>
internal sealed class JobWait(JobHandle handle, JobWaitOptions options, TimeProvider time, IProgress<JobProgress>? progress)
{
    // Timers take at most 49 days; a pause or limit beyond this bound is cut into it or left to the clock.
    private static readonly TimeSpan s_longestTimer = TimeSpan.FromDays(30);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _pause = options.MinimumInterval;
    private JobProgress? _reported;
    private long? _outageStarted;
    private DateTimeOffset? _unreachableSince;
    private Exception? _problem;

    private TimeSpan Elapsed => time.GetElapsedTime(_started);

    /// <summary>Polls until the job has ended, well or badly.</summary>
    public async Task<Job> RunAsync(CancellationToken cancellationToken)
    {
        // A look that has begun when the limit runs out may still end, so that a job that ended during the last pause is not missed.
        using var deadline = new CancellationTokenSource(TimerFor(options.Timeout, options.MinimumInterval), time);
        using CancellationTokenRegistration callers = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), deadline);
        ResiliencePipeline<Job?> polling = new ResiliencePipelineBuilder<Job?> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Job?>
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = static look => new(look.Outcome is { Exception: null, Result: not { Status.IsFinal: true } }),
                DelayGenerator = _ => new(NextPause()),
            })
            .Build();
        Job? ended = await polling.ExecuteAsync(
            async token =>
            {
                Job? job = await LookAsync(deadline.Token, token).ConfigureAwait(false);
                Report(job);
                return job;
            },
            cancellationToken).ConfigureAwait(false);
        return ended!;
    }

    private async Task<Job?> LookAsync(CancellationToken limited, CancellationToken cancellationToken)
    {
        long lookStarted = time.GetTimestamp();
        DateTimeOffset lookStartedAt = time.GetUtcNow();
        try
        {
            Job job = await handle.GetStatusAsync(limited).ConfigureAwait(false);
            if (_outageStarted is not null)
            {
                // Back from a restart, the job has news soon.
                _pause = options.MinimumInterval;
            }

            _outageStarted = null;
            _unreachableSince = null;
            _problem = null;
            return job;
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException($"The wait for job {handle.Id} was canceled by its caller.", error, cancellationToken);
        }
        catch (OperationCanceledException error) when (limited.IsCancellationRequested)
        {
            throw JobTimeoutException.TookTooLong(handle, options.Timeout, _problem ?? error);
        }
        catch (ExtraHopApiException error) when (error.StatusCode == HttpStatusCode.TooManyRequests)
        {
            // The system is there and asks for patience: no outage, but no news either.
            _problem = error;
            return null;
        }
        catch (Exception error) when (IsOutage(error))
        {
            _outageStarted ??= lookStarted;
            _unreachableSince ??= lookStartedAt;
            _problem = error;
            return null;
        }
    }

    private TimeSpan NextPause()
    {
        TimeSpan left = Left(options.Timeout, Elapsed);
        if (left <= TimeSpan.Zero)
        {
            throw JobTimeoutException.TookTooLong(handle, options.Timeout, _problem);
        }

        if (_outageStarted is { } since)
        {
            TimeSpan outageLeft = Left(options.UnreachableTimeout, time.GetElapsedTime(since));
            if (outageLeft <= TimeSpan.Zero)
            {
                throw JobTimeoutException.Unreachable(handle, options.UnreachableTimeout, _problem!);
            }

            left = outageLeft < left ? outageLeft : left;
        }

        TimeSpan pause = Jittered(_pause);
        _pause = Grown(_pause);
        if (_problem is ExtraHopApiException { RetryAfter: { } asked } && asked > pause)
        {
            pause = asked;
        }

        return Shortest(pause, left, s_longestTimer);
    }

    private TimeSpan Grown(TimeSpan pause)
    {
        double ticks = pause.Ticks * options.Growth;
        return ticks >= options.MaximumInterval.Ticks ? options.MaximumInterval : new TimeSpan((long)ticks);
    }

    private TimeSpan Jittered(TimeSpan pause)
    {
        double factor = 1 + (options.Jitter * ((2 * Random.Shared.NextDouble()) - 1));
        return new TimeSpan((long)Math.Clamp(pause.Ticks * factor, 1, TimeSpan.MaxValue.Ticks / 2));
    }

    private void Report(Job? job)
    {
        if (progress is null)
        {
            return;
        }

        JobProgress report = JobProgress.Of(job ?? handle.LastJob, Elapsed) with { UnreachableSince = _unreachableSince, Problem = _problem?.Message };
        if (!report.SaysTheSameAs(_reported))
        {
            _reported = report;
            progress.Report(report);
        }
    }

    private bool IsOutage(Exception error) => error switch
    {
        ExtraHopTransportException or ExtraHopTimeoutException or OperationCanceledException => true,
        ExtraHopApiException { StatusCode: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => true,
        ExtraHopResponseException or ExtraHopApiException { StatusCode: HttpStatusCode.NotFound } => _outageStarted is not null,
        _ => false,
    };

    private static TimeSpan Left(TimeSpan limit, TimeSpan used) => limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : limit - used;

    private static TimeSpan TimerFor(TimeSpan limit, TimeSpan grace) =>
        limit == Timeout.InfiniteTimeSpan || limit > s_longestTimer ? Timeout.InfiniteTimeSpan : limit + Shortest(grace, s_longestTimer, s_longestTimer);

    private static TimeSpan Shortest(TimeSpan first, TimeSpan second, TimeSpan third) => new(Math.Min(first.Ticks, Math.Min(second.Ticks, third.Ticks)));
}
