using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using ExtraHop.Client.Http.Files;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Http;

public sealed class IdleTimeoutStreamTests
{
    private static readonly Operation s_operation = new("Packets.SearchAsync", HttpMethod.Post, "/packets/search", onlyReads: true);

    private readonly TestClock _time = new();

    [Fact]
    public async Task A_silent_body_ends_with_a_timeout_that_names_the_limit()
    {
        await using IdleTimeoutStream stream = Open(new ScriptedStream(new byte[3], ScriptedStream.Silence), TimeSpan.FromSeconds(30));
        byte[] buffer = new byte[16];
        Assert.Equal(3, await stream.ReadAsync(buffer));

        Task<int> read = stream.ReadAsync(buffer).AsTask();
        _time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(read.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => read);
        Assert.Equal("POST /packets/search", error.Operation);
        Assert.Equal(TimeSpan.FromSeconds(30), error.Limit);
        Assert.Contains("30 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drip_that_never_stays_silent_for_the_limit_takes_any_time_in_all()
    {
        var pieces = new TaskCompletionSource[40];
        object[] steps = new object[80];
        for (int i = 0; i < pieces.Length; i++)
        {
            TaskCompletionSource piece = pieces[i] = new();
            steps[2 * i] = (Func<Task>)(() => piece.Task);
            steps[(2 * i) + 1] = new byte[1];
        }

        await using IdleTimeoutStream stream = Open(new ScriptedStream(steps), TimeSpan.FromSeconds(30));
        byte[] buffer = new byte[16];
        foreach (TaskCompletionSource piece in pieces)
        {
            ValueTask<int> read = stream.ReadAsync(buffer);
            Assert.False(read.IsCompleted);
            _time.Advance(TimeSpan.FromSeconds(29));
            piece.SetResult();
            Assert.Equal(1, await read);
        }

        Assert.Equal(0, await stream.ReadAsync(buffer));
        Assert.Equal(40, stream.BytesRead);
        Assert.True(_time.Elapsed > TimeSpan.FromMinutes(19));
    }

    [Fact]
    public async Task Time_between_two_reads_does_not_count()
    {
        await using IdleTimeoutStream stream =
            Open(new ScriptedStream((Func<Task>)(async () => await Task.Yield()), new byte[4], new byte[4]), TimeSpan.FromSeconds(1));
        byte[] buffer = new byte[4];
        Assert.Equal(4, await stream.ReadAsync(buffer));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(4, await stream.ReadAsync(buffer));
    }

    [Fact]
    public async Task A_broken_connection_becomes_a_transport_error()
    {
        foreach (Exception cause in new Exception[] { new IOException("reset"), new HttpRequestException("ended early"),
            new HttpIOException(HttpRequestError.ResponseEnded) })
        {
            await using IdleTimeoutStream stream = Open(new ScriptedStream(new byte[1], cause), TimeSpan.FromSeconds(1));
            byte[] buffer = new byte[1];
            await stream.ReadExactlyAsync(buffer);
            ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(async () => await stream.ReadExactlyAsync(buffer));
            Assert.Same(cause, error.InnerException);
            Assert.True(error.RequestWasSent);
        }
    }

    [Fact]
    public async Task The_callers_cancellation_stays_what_it_is()
    {
        await using IdleTimeoutStream stream = Open(new ScriptedStream(ScriptedStream.Silence), TimeSpan.FromSeconds(30));
        using var stop = new CancellationTokenSource();
        Task<int> read = stream.ReadAsync(new byte[1], stop.Token).AsTask();
        await stop.CancelAsync();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal(stop.Token, error.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await stream.ReadExactlyAsync(new byte[1], stop.Token));
    }

    [Fact]
    public async Task A_canceled_read_does_not_poison_the_next_one()
    {
        var first = new TaskCompletionSource();
        await using IdleTimeoutStream stream = Open(new ScriptedStream((Func<Task>)(() => first.Task), new byte[2]), TimeSpan.FromSeconds(30));
        using var stop = new CancellationTokenSource();
        Task<int> read = stream.ReadAsync(new byte[2], stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal(2, await stream.ReadAsync(new byte[2]));
    }

    [Fact]
    public void A_blocking_read_has_the_same_limit()
    {
        using IdleTimeoutStream stream = Open(new ScriptedStream(new byte[2], ScriptedStream.Silence), TimeSpan.FromMilliseconds(50), TimeProvider.System);
        Assert.Equal(2, stream.Read(new byte[8], 0, 8));
        Assert.Throws<ExtraHopTimeoutException>(() => stream.Read(new byte[8], 0, 8));
    }

    [Fact]
    public async Task No_limit_means_no_timer_that_fires()
    {
        await using IdleTimeoutStream stream = Open(new ScriptedStream(ScriptedStream.Silence), Timeout.InfiniteTimeSpan);
        using var stop = new CancellationTokenSource();
        Task<int> read = stream.ReadAsync(new byte[1], stop.Token).AsTask();
        Assert.Equal(0, _time.ArmedTimers);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    [Fact]
    public async Task A_read_that_waits_ends_with_the_client_whatever_the_transport_makes_of_it()
    {
        RestSettings settings = Settings(TimeSpan.FromSeconds(30), _time);
        await using var stream = new IdleTimeoutStream(null, new ScriptedStream(ScriptedStream.Silence), s_operation, settings);
        Task<int> read = stream.ReadAsync(new byte[1]).AsTask();

        settings.Lifetime.End();

        ObjectDisposedException error = await Assert.ThrowsAsync<ObjectDisposedException>(() => read.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(nameof(ExtraHopClient), error.ObjectName);
    }

    [Fact]
    public async Task Disposal_ends_the_body_and_the_response_and_is_final()
    {
        var body = new ScriptedStream(new byte[1]);
        var content = new DisposableContent();
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
        var stream = new IdleTimeoutStream(response, body, s_operation, Settings(TimeSpan.FromSeconds(1), _time));
        await stream.DisposeAsync();
        await stream.DisposeAsync();
        Assert.True(body.IsDisposed);
        Assert.True(content.IsDisposed);
        Assert.False(stream.CanRead);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await stream.ReadExactlyAsync(new byte[1]));
    }

    [Fact]
    public async Task Reads_that_wait_allocate_nothing_once_warm()
    {
        // The body beneath allocates nothing, and only this thread is counted: what is left is ours.
        const int Reads = 1000;
        using var stop = new CancellationTokenSource();
        var body = new AwaitableStream();
        await using IdleTimeoutStream stream = Open(body, TimeSpan.FromSeconds(30), TimeProvider.System);
        byte[] buffer = new byte[1024];
        long bytes = await Task.Run(() => Allocations.Least(() =>
        {
            for (int i = 0; i < Reads; i++)
            {
                ReadOnce(stream, body, buffer, stop.Token);
            }
        }));

        // Less than half of the smallest object a read.
        Assert.InRange(bytes - (Reads * StateOfWaitAsync()), long.MinValue, 12 * Reads);
    }

    /// <summary>Without optimization the compiler makes the state of an async method an object; the bytes it takes, 0 with optimization.</summary>
    private static long StateOfWaitAsync()
    {
        MethodInfo wait = typeof(IdleTimeoutStream).GetMethod("WaitAsync", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Type state = wait.GetCustomAttribute<AsyncStateMachineAttribute>()!.StateMachineType;
        return state.IsValueType ? 0 : Allocations.Least(() => RuntimeHelpers.GetUninitializedObject(state));
    }

    private static void ReadOnce(IdleTimeoutStream stream, AwaitableStream body, byte[] buffer, CancellationToken token)
    {
        ValueTask<int> read = stream.ReadAsync(buffer, token);
        bool waited = !read.IsCompleted;
        body.Give(7);

        // Assertions allocate, so they come only where something is wrong.
        if (!waited || !read.IsCompletedSuccessfully || read.Result != 7)
        {
            Assert.Fail("The read did not wait for its bytes.");
        }
    }

    private static RestSettings Settings(TimeSpan limit, TimeProvider time) =>
        new() { Origin = new Uri("https://eda.example.com/"), StreamIdleTimeout = limit, Time = time };

    private IdleTimeoutStream Open(Stream body, TimeSpan limit, TimeProvider? time = null) =>
        new(new HttpResponseMessage(HttpStatusCode.OK), body, s_operation, Settings(limit, time ?? _time));

    private sealed class DisposableContent : ByteArrayContent
    {
        public DisposableContent()
            : base([])
        {
        }

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
