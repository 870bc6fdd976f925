using System.Net;
using ExtraHop.Client.Exceptions;

namespace ExtraHop.Client.Tests.Resources.Metrics;

public sealed class MetricPollingTests
{
    private static readonly MetricQuery s_query = new()
    {
        ObjectType = MetricObjectType.DeviceGroup,
        ObjectIds = [7],
        From = "-30m",
        Category = "http_server",
        Specs = ["req"],
    };

    private readonly TestClock _clock = new();

    [Fact]
    public async Task A_sensor_answers_at_once_and_is_never_polled()
    {
        var fake = new FakeMetrics(Block(null, 5));
        MetricResult result = await ((IMetricsApi)fake).QueryAllAsync(s_query);
        Assert.Equal(["query"], fake.Calls);
        Assert.Equal(5, Assert.Single(result.Rows).Stat.Values[0].Count);
    }

    [Theory]
    [InlineData(MetricRollup.OverTime, "query")]
    [InlineData(MetricRollup.Total, "total")]
    [InlineData(MetricRollup.TotalByObject, "totalbyobject")]
    public async Task The_rollup_decides_which_operation_is_called(MetricRollup rollup, string call)
    {
        var fake = new FakeMetrics(Block(null, 5));
        await ((IMetricsApi)fake).QueryAllAsync(s_query, rollup);
        Assert.Equal([call], fake.Calls);
    }

    [Fact]
    public async Task Again_does_not_count_as_one_of_the_answers()
    {
        FakeMetrics fake = new FakeMetrics(Deferred(77, 2))
            .Then(MetricNext.Again, MetricNext.Ready(Block(1, 10)), MetricNext.Again, MetricNext.Again, MetricNext.Ready(Block(2, 20)));
        Task<MetricResult> gathering = ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling());
        await _clock.DriveAsync(gathering);
        MetricResult result = await gathering;
        Assert.Equal([1L, 2L], result.Rows.Select(row => row.SensorId!.Value));
        Assert.Equal(5, fake.Calls.Count(call => call == "next 77"));
    }

    [Fact]
    public async Task The_pause_grows_to_its_cap_and_starts_over_after_each_answer()
    {
        FakeMetrics fake = new FakeMetrics(Deferred(77, 2))
            .Then(MetricNext.Again, MetricNext.Again, MetricNext.Again, MetricNext.Again, MetricNext.Ready(Block(1, 10)), MetricNext.Again,
            MetricNext.Ready(Block(2, 20)));
        Task<MetricResult> gathering = ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling());
        await _clock.DriveAsync(gathering);
        // 1 + 2 + 4 + 5 (cap) before the first answer, 1 before the second.
        Assert.Equal(TimeSpan.FromSeconds(13), _clock.Elapsed);
    }

    [Fact]
    public async Task Blocks_come_as_soon_as_they_are_ready()
    {
        FakeMetrics fake = new FakeMetrics(Deferred(77, 2)).Then(MetricNext.Ready(Block(1, 10)));
        await using IAsyncEnumerator<MetricResponse> blocks = ((IMetricsApi)fake).EnumerateBlocksAsync(s_query, polling: Polling()).GetAsyncEnumerator();
        Assert.True(await blocks.MoveNextAsync());
        Assert.Equal(1, blocks.Current.NodeId);
        Assert.Equal(["query", "next 77"], fake.Calls);
    }

    [Fact]
    public async Task A_sensor_that_never_gets_ready_ends_in_a_timeout_that_says_which_answer_is_missing()
    {
        FakeMetrics fake = new FakeMetrics(Deferred(77, 3)).Then(MetricNext.Ready(Block(1, 10)));
        Task<MetricResult> gathering = ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling() with { Timeout = TimeSpan.FromSeconds(20) });
        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => _clock.DriveAsync(gathering));
        Assert.Equal(TimeSpan.FromSeconds(20), _clock.Elapsed);
        Assert.Contains("Of 3 answers, 1 had come.", error.Message, StringComparison.Ordinal);
        Assert.Contains("GET /metrics/next/{xid}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_counts_all_waits_together_but_not_the_readers_own_time()
    {
        FakeMetrics fake = new FakeMetrics(Deferred(77, 2)).Then(MetricNext.Again, MetricNext.Ready(Block(1, 10)));
        await using IAsyncEnumerator<MetricResponse> blocks = ((IMetricsApi)fake)
            .EnumerateBlocksAsync(s_query, polling: Polling() with { Timeout = TimeSpan.FromSeconds(8) }).GetAsyncEnumerator();
        await _clock.DriveAsync(blocks.MoveNextAsync().AsTask());
        _clock.Advance(TimeSpan.FromHours(1));
        DateTimeOffset before = _clock.GetUtcNow();
        await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => _clock.DriveAsync(blocks.MoveNextAsync().AsTask()));
        Assert.Equal(TimeSpan.FromSeconds(7), _clock.GetUtcNow() - before);
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_no_timeout()
    {
        using var source = new CancellationTokenSource();
        Task<MetricResult> gathering = ((IMetricsApi)new FakeMetrics(Deferred(77, 1)))
            .QueryAllAsync(s_query, polling: Polling(), cancellationToken: source.Token);
        await _clock.WhenArmedAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gathering);
    }

    [Fact]
    public async Task A_sensor_with_too_many_requests_is_waited_for()
    {
        var fake = new FakeMetrics(Deferred(77, 1));
        fake.Next.Enqueue(_ => Task.FromException<MetricNext>(Error(HttpStatusCode.TooManyRequests)));
        fake.Then(MetricNext.Ready(Block(1, 10)));
        Task<MetricResult> gathering = ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling());
        await _clock.DriveAsync(gathering);
        Assert.Single((await gathering).Rows);
    }

    [Fact]
    public async Task Other_errors_end_the_waiting()
    {
        var fake = new FakeMetrics(Deferred(77, 1));
        fake.Next.Enqueue(_ => Task.FromException<MetricNext>(Error(HttpStatusCode.BadGateway)));
        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling()));
    }

    [Fact]
    public async Task No_answers_announced_means_none_are_fetched()
    {
        var fake = new FakeMetrics(Deferred(77, 0));
        MetricResult result = await ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling());
        Assert.True(result.IsEmpty);
        Assert.Equal(["query"], fake.Calls);
    }

    [Fact]
    public async Task Entries_that_come_with_the_deferral_are_not_lost()
    {
        MetricResponse first = Block(9, 1);
        first.Xid = 77;
        first.NumResults = 1;
        FakeMetrics fake = new FakeMetrics(first).Then(MetricNext.Ready(Block(1, 10)));
        MetricResult result = await ((IMetricsApi)fake).QueryAllAsync(s_query, polling: Polling());
        Assert.Equal([9L, 1L], result.Rows.Select(row => row.SensorId!.Value));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused_by_name_before_anything_is_sent()
    {
        var fake = new FakeMetrics(Block(null, 1));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            _ = ((IMetricsApi)fake).EnumerateBlocksAsync(s_query, polling: new MetricPollOptions { MinimumInterval = TimeSpan.Zero });
        });
        Assert.Contains("MinimumInterval is 00:00:00; expected more than zero", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => { _ = ((IMetricsApi)fake).EnumerateBlocksAsync(s_query, polling: new MetricPollOptions { Growth = 0.5 }); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = ((IMetricsApi)fake).EnumerateBlocksAsync(s_query, (MetricRollup)9); });
        Assert.Empty(fake.Calls);
    }

    private static MetricResponse Deferred(long xid, int results) => new() { Xid = xid, NumResults = results };

    private static MetricResponse Block(long? sensor, long count) => new()
    {
        NodeId = sensor,
        Stats = [new MetricStat { ObjectId = 7, Time = DateTimeOffset.UnixEpoch, RawDuration = 30000, Values = [MetricValue.FromCount(count)] }],
    };

    private static ExtraHopApiException Error(HttpStatusCode status) =>
        new ExtraHopResponseException(new ApiErrorDetails { StatusCode = status, Method = "GET", PathTemplate = "/metrics/next/{xid}" });

    private MetricPollOptions Polling() => new()
    {
        MinimumInterval = TimeSpan.FromSeconds(1),
        MaximumInterval = TimeSpan.FromSeconds(5),
        Growth = 2,
        TimeProvider = _clock,
    };
}
