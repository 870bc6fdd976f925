using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Each limit that runs out. The clock moves when the test says so; only a connection that is not made has the runtime's own.</summary>
internal static class TimeoutCases
{
    public static IEnumerable<ErrorCase> All() =>
    [
        RunsOut("AttemptTimeout: no answer to a read", static client => client.Devices.GetAsync(1)),
        RunsOut("AttemptTimeout: no answer to a change", static client => client.Tags.DeleteAsync(7)),
        RunsOut("AttemptTimeout: a body that stalls", static client => client.Devices.GetAsync(1), "application/json"),
        RunsOut("AttemptTimeout: no answer to an upload", static client =>
            client.ExtraHop.UploadFirmwareAsync(FileUpload.FromBytes(new byte[4096], "eda.tar"))),
        RunsOut("TotalTimeout: no answer", static client => client.Devices.GetAsync(1), attempt: 100, limit: 100),
        RunsOut("StreamIdleTimeout: a capture that does not begin", static client => client.Packets.SearchAsync(new PacketSearch { From = "-5m" }), limit: 60),
        RunsOut("StreamIdleTimeout: a capture that falls silent", DownloadAsync, "application/vnd.tcpdump.pcap", limit: 60),
        new("AttemptTimeout: no connection", ConnectAsync),
        new("AttemptTimeout: no token", TokenAsync),
        new("MetricPollOptions.Timeout: a sensor that never gets ready", PollAsync),
    ];

    private static async Task DownloadAsync(ExtraHopClient client)
    {
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await capture.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>A call that gets no answer, or ten bytes of one.</summary>
    private static ErrorCase RunsOut(string name, Func<ExtraHopClient, Task> call, string? type = null, int attempt = 30, int limit = 30) =>
        new(name, async () =>
    {
        var body = new TenBytes();
        using var system = new TestSystem(
            new ScriptedTransport(type is null
                ? Hangs
                : (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) { Headers = { ContentType = new(type) } } })),
            options =>
            {
                (options.AttemptTimeout, options.StreamIdleTimeout) = (TimeSpan.FromSeconds(attempt), TimeSpan.FromSeconds(60));
                options.Retry = new RetryOptions { MaxAttempts = 1 };
            });
        Task running = call(system.Client);
        await system.Transport.Reached;
        if (type is not null)
        {
            await body.Stalled;
        }

        // The limit may be set only a moment after the read that it is for.
        while (!running.IsCompleted)
        {
            system.Time.Advance(TimeSpan.FromSeconds(limit));
            await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System));
        }

        await running;
    });

    private static async Task ConnectAsync()
    {
        using var hole = new BlackHole();
        using var client = ExtraHopClient.Create(hole.Host, "key-of-the-error-texts", static options =>
        {
            (options.TimeProvider, options.Retry) = (new TestClock(), new RetryOptions { MaxAttempts = 1 });
            options.AttemptTimeout = TimeSpan.FromMilliseconds(200);
        });
        await client.Tags.DeleteAsync(7);
    }

    private static async Task TokenAsync()
    {
        using var system = new TestSystem(new ScriptedTransport(Hangs), options =>
        {
            ErrorCase.CredentialsFor("tenant.api.cloud.extrahop.com")(options);
            options.Retry = new RetryOptions { MaxAttempts = 1 };
        });
        Task call = system.SendAsync(TestSystem.Create);
        await system.Transport.Reached;
        system.Time.Advance(TimeSpan.FromSeconds(30));
        await call;
    }

    private static async Task PollAsync()
    {
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(20) };
        using var system = new TestSystem(new ScriptedTransport(
            Status(200, """{"xid":7,"num_results":3}"""), Status(200, """{"stats":[],"cycle":"5min"}"""), Status(200, "\"again\"")));
        await system.Client.Metrics.QueryAllAsync(
            new MetricQuery { From = "-30m", Category = "net", Specs = [new MetricSpec { Name = "bytes" }], ObjectType = MetricObjectType.Device,
                ObjectIds = [1] },
            polling: new MetricPollOptions { Timeout = TimeSpan.FromSeconds(60), TimeProvider = time });
    }

    private sealed class TenBytes : MemoryStream
    {
        private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool _read;

        public Task Stalled => _stalled.Task.WaitAsync(TimeSpan.FromMinutes(1));

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_read)
            {
                _read = true;
                buffer.Span[..10].Fill((byte)' ');
                return 10;
            }

            _stalled.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return 0;
        }
    }
}
