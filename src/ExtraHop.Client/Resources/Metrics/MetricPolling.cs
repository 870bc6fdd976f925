using System.Net;
using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Asks a metric query and collects its answers: at once from a sensor, one by one from a console.</summary>
internal static class MetricPolling
{
    private static readonly MetricPollOptions s_defaults = new();

    public static IAsyncEnumerable<MetricResponse> EnumerateAsync(
        IMetricsApi api, MetricQuery query, MetricRollup rollup, MetricPollOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!Enum.IsDefined(rollup))
        {
            throw new ArgumentOutOfRangeException(nameof(rollup), rollup, "Expected OverTime, Total or TotalByObject.");
        }

        return AnsweringSystem.NameErrors(BlocksAsync(api, query, rollup, (options ?? s_defaults).Validated(), cancellationToken), cancellationToken);
    }

    public static async Task<MetricResult> GatherAsync(
        IMetricsApi api, MetricQuery query, MetricRollup rollup, MetricPollOptions? options, CancellationToken cancellationToken)
    {
        var blocks = new List<MetricResponse>();
        await foreach (MetricResponse block in EnumerateAsync(api, query, rollup, options, cancellationToken).ConfigureAwait(false))
        {
            blocks.Add(block);
        }

        return new MetricResult(query, blocks);
    }

    private static async IAsyncEnumerable<MetricResponse> BlocksAsync(
        IMetricsApi api, MetricQuery query, MetricRollup rollup, MetricPollOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MetricResponse first = await (rollup switch
        {
            MetricRollup.Total => api.QueryTotalAsync(query, cancellationToken),
            MetricRollup.TotalByObject => api.QueryTotalByObjectAsync(query, cancellationToken),
            _ => api.QueryAsync(query, cancellationToken),
        }).ConfigureAwait(false);

        if (first.Xid is not { } xid)
        {
            yield return first;
            yield break;
        }

        if (first.Stats.Count > 0 || first.Sensors.Count > 0)
        {
            yield return first;
        }

        var waiter = new Waiter(api, xid, first.NumResults ?? 1, options);
        while (waiter.HasMore)
        {
            yield return await waiter.NextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for one answer after the other within one limit; the time between two calls is the reader's and does not count.</summary>
    private sealed class Waiter(IMetricsApi api, long xid, int expected, MetricPollOptions options)
    {
        private TimeSpan _left = options.Timeout;
        private int _received;

        public bool HasMore => _received < expected;

        public async Task<MetricResponse> NextAsync(CancellationToken cancellationToken)
        {
            TimeProvider time = options.TimeProvider;
            long started = time.GetTimestamp();
            using var limit = new CancellationTokenSource(_left, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
            try
            {
                TimeSpan pause = options.MinimumInterval;
                while (true)
                {
                    if (await AskAsync(either.Token).ConfigureAwait(false) is { } response)
                    {
                        _received++;
                        return response;
                    }

                    await Task.Delay(pause, time, either.Token).ConfigureAwait(false);
                    TimeSpan grown = pause * options.Growth;
                    pause = grown < options.MaximumInterval ? grown : options.MaximumInterval;
                }
            }
            catch (OperationCanceledException error) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new ExtraHopTimeoutException(
                    "GET /metrics/next/{xid}", "MetricPollOptions.Timeout", options.Timeout,
                    FormattableString.Invariant($"Of {expected} answers, {_received} had come."), requestWasSent: true, error);
            }
            finally
            {
                if (_left != Timeout.InfiniteTimeSpan)
                {
                    TimeSpan left = _left - time.GetElapsedTime(started);
                    _left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
                }
            }
        }

        private async Task<MetricResponse?> AskAsync(CancellationToken cancellationToken)
        {
            try
            {
                return (await api.GetNextAsync(xid, cancellationToken).ConfigureAwait(false)).Response;
            }
            catch (ExtraHopApiException busy) when (busy.StatusCode == HttpStatusCode.TooManyRequests)
            {
                // A sensor with too many requests pending is one more way of not being ready.
                return null;
            }
        }
    }
}
