using ExtraHop.Client.Http.Handlers;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class TimeoutTests
{
    [Fact]
    public async Task The_whole_call_ends_at_its_limit_in_the_middle_of_its_body()
    {
        var body = new StalledStream();
        using var system = new TestSystem(
            new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })),
            static options => options.AttemptTimeout = TimeSpan.FromSeconds(100));

        Task call = system.ReadAsync();
        await body.Reached;
        system.Time.Advance(TimeSpan.FromSeconds(99));
        Assert.False(call.IsCompleted);
        system.Time.Advance(TimeSpan.FromSeconds(1));

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call);
        Assert.Equal(TimeSpan.FromSeconds(100), error.Limit);
        Assert.Contains(
            "GET /devices/{id} was given up: TotalTimeout (100 s) ran out. Attempt 1 had brought 0 bytes of the answer's body. The request was sent.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(0, system.Time.ArmedTimers);
    }

    [Fact]
    public async Task A_cancellation_is_the_callers_own_wherever_it_strikes()
    {
        var body = new StalledStream();
        using var inBody = new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));
        using var inHeaders = new TestSystem(new ScriptedTransport(Hangs));
        foreach ((TestSystem system, Func<Task> reached) in new (TestSystem, Func<Task>)[] { (inBody, () => body.Reached),
            (inHeaders, () => inHeaders.Transport.Reached) })
        {
            using var stop = new CancellationTokenSource();
            Task call = system.ReadAsync(stop.Token);
            await reached();
            await stop.CancelAsync();

            OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(stop.Token, error.CancellationToken);
            Assert.Equal(1, system.Transport.Calls);
            Assert.Equal(0, system.Time.ArmedTimers);
        }
    }

    [Fact]
    public async Task A_caller_who_canceled_before_sends_nothing()
    {
        var transport = new ScriptedTransport(Status(200, "{}"));
        using var system = new TestSystem(transport);
        var source = new MemoryStream([1]);
        using var content = new StreamBody(source, "text/plain", leaveOpen: false, progress: null);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => system.SendAsync(TestSystem.Create, content, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal(0, transport.Calls);
        Assert.False(source.CanRead);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_callers_cancellation_is_a_cancellation()
    {
        using var stop = new CancellationTokenSource();
        using var system = new TestSystem(new ScriptedTransport(async (_, _) =>
        {
            await stop.CancelAsync();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "aborted");
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => system.SendAsync(TestSystem.Get, cancellationToken: stop.Token));
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_an_error_of_the_transport()
    {
        using var system =
            new TestSystem(new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) })));

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => system.ReadAsync());

        Assert.True(error.RequestWasSent);
        Assert.Equal("GET /devices/{id}", error.Operation);
    }

    [Fact]
    public async Task An_upload_may_take_any_time_as_long_as_it_moves()
    {
        var source = new SlowSource(pieces: 20, beforeEach: null);
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        source.BeforeEach = () => system.Time.Advance(TimeSpan.FromSeconds(26));

        await system.SendAsync(TestSystem.Create, new StreamBody(source, "application/octet-stream", leaveOpen: false, progress: null));

        Assert.True(system.Time.Elapsed > TimeSpan.FromSeconds(500));
        Assert.Equal(0, system.Time.ArmedTimers);
    }

    [Fact]
    public async Task An_upload_that_stops_moving_is_given_up()
    {
        var source = new SlowSource(pieces: 3, beforeEach: null);
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        int piece = 0;
        source.BeforeEach = () => system.Time.Advance(TimeSpan.FromSeconds(++piece == 3 ? 31 : 20));

        await Assert.ThrowsAsync<ExtraHopTimeoutException>(
            () => system.SendAsync(TestSystem.Create, new StreamBody(source, "application/octet-stream", leaveOpen: false, progress: null)));
    }

    [Fact]
    public async Task The_first_byte_of_a_streamed_answer_may_come_after_the_limit_of_an_attempt()
    {
        var found = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var system = new TestSystem(new ScriptedTransport(async (_, cancellationToken) =>
        {
            await found.Task.WaitAsync(cancellationToken);
            return Answer(200, "pcap", "application/vnd.tcpdump.pcap");
        }));

        Task<PacketCapture> search = system.Client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromMinutes(5));
        found.SetResult();

        await using PacketCapture capture = await search;
        Assert.Equal(1, system.Transport.Calls);
    }

    [Fact]
    public void A_piece_that_leaves_after_the_answer_moves_no_limit_of_what_comes_then()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(201)));
        long start = system.Time.GetTimestamp();
        using var request = new ApiRequest(
            TestSystem.Create, system.Target(), new StreamBody(new MemoryStream([1]), "text/plain", leaveOpen: false, progress: null))
        {
            Deadline = start + 1000,
        };
        var limit = new AttemptLimit(request, system.Settings, default);

        limit.UploadMoved(1);
        long? moved = request.Deadline;
        limit.Dispose();
        system.Time.Advance(TimeSpan.FromSeconds(10));
        limit.UploadMoved(1);

        Assert.Equal(start + TimeSpan.FromSeconds(100).Ticks, moved);
        Assert.Equal(moved, request.Deadline);
        Assert.Equal(0, system.Time.ArmedTimers);
    }

    [Fact]
    public async Task No_timer_and_no_registration_outlives_a_call()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "{}")));
        using var stop = new CancellationTokenSource();
        for (int i = 0; i < 50; i++)
        {
            await system.ReadAsync(stop.Token);
        }

        Assert.Equal(0, system.Time.ArmedTimers);
        await stop.CancelAsync();
    }

    [Fact]
    public async Task On_the_clock_of_the_machine_the_limit_holds_as_well()
    {
        using var system = new TestSystem(new ScriptedTransport(Hangs), options =>
        {
            options.TimeProvider = null;
            options.AttemptTimeout = TimeSpan.FromMilliseconds(150);
            options.TotalTimeout = TimeSpan.FromMilliseconds(150);
        });

        await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => system.ReadAsync());
    }

    [Fact]
    public async Task Sixty_four_calls_at_once_share_one_client()
    {
        var transport = new ScriptedTransport(async (request, cancellationToken) =>
        {
            await Task.Yield();
            return Answer(200, $$"""{"path":"{{request.RequestUri!.AbsolutePath}}"}""");
        });
        using var system = new TestSystem(transport);

        string[] paths = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
            (await system.ReadAsync<System.Text.Json.JsonElement>(TestSystem.Get, path: $"/devices/{i}")).GetProperty("path").GetString()!));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"/api/v1/devices/{i}"), paths);
        Assert.Equal(0, system.Time.ArmedTimers);
    }

    private sealed class BreakingStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded, "cut");
    }

    private sealed class SlowSource(int pieces, Action? beforeEach) : MemoryStream
    {
        private int _left = pieces;

        public Action? BeforeEach { get; set; } = beforeEach;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            BeforeEach?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            return new(_left-- > 0 ? 100 : 0);
        }
    }
}
