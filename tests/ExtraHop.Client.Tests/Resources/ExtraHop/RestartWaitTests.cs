using System.Net;
using System.Security.Authentication;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Simulator;
using ExtraHop.Client.Tests.Jobs;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Resources.ExtraHop;

/// <summary>A system that restarts is up for a moment, down, and up again. Only the second time counts.</summary>
public sealed class RestartWaitTests
{
    private static readonly Func<HttpResponseMessage> s_up = () => StubHandler.Json("""{"version":"9.8.0"}""");

    private readonly TestClock _time = new();
    private readonly List<TimeSpan> _looks = [];

    [Fact]
    public async Task The_restart_that_was_seen_is_waited_out_to_its_end()
    {
        // Up until 0.13 s after the call, refused, and up again at 4.06 s.
        IExtraHopApi system = System(at => at.TotalSeconds is < 0.13 or >= 4.06 ? s_up() : throw Unreached(), retries: 4);
        _time.Advance(TimeSpan.FromSeconds(0.07));
        SystemVersion version = await DriveAsync(system.WaitForRestartAsync());
        Assert.Equal("9.8.0", version.Version);
        Assert.Equal([0.07, 1.07, 2.07, 4.07], _looks.Select(static at => at.TotalSeconds));
    }

    [Fact]
    public async Task A_system_that_goes_down_late_is_waited_for()
    {
        IExtraHopApi system = System(static at => at.TotalSeconds is < 90 or >= 95 ? s_up() : throw Unreached());
        await DriveAsync(system.WaitForRestartAsync());
        Assert.Equal(97, _time.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task A_system_that_does_not_go_down_is_told()
    {
        IExtraHopApi system = System(static _ => s_up());
        RestartTimeoutException error = await Assert.ThrowsAsync<RestartTimeoutException>(() => DriveAsync(system.WaitForRestartAsync()));
        Assert.Equal((false, false, TimeSpan.FromMinutes(2)), (error.WentDown, error.IsUnreachable, error.Limit));
        Assert.Equal(TimeSpan.FromMinutes(2), _time.Elapsed);
    }

    [Fact]
    public async Task A_system_that_does_not_come_back_is_told()
    {
        IExtraHopApi system = System(static at => at == TimeSpan.Zero ? s_up() : throw Unreached());
        RestartTimeoutException error = await Assert.ThrowsAsync<RestartTimeoutException>(() => DriveAsync(system.WaitForRestartAsync()));
        Assert.Equal((true, true, TimeSpan.FromMinutes(30)), (error.WentDown, error.IsUnreachable, error.Limit));
        Assert.IsType<ExtraHopTransportException>(error.InnerException);
        Assert.Equal(TimeSpan.FromSeconds(1801), _time.Elapsed);
    }

    [Fact]
    public async Task The_whole_wait_has_its_limit()
    {
        IExtraHopApi system = System(static at => at == TimeSpan.Zero ? s_up() : throw Unreached());
        RestartTimeoutException error = await Assert.ThrowsAsync<RestartTimeoutException>(
            () => DriveAsync(system.WaitForRestartAsync(JobScript.Steady with { Timeout = TimeSpan.FromMinutes(5) })));
        Assert.Equal((true, false, TimeSpan.FromMinutes(5)), (error.WentDown, error.IsUnreachable, error.Limit));
        Assert.Equal(TimeSpan.FromMinutes(5), _time.Elapsed);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.OK)]
    public async Task A_restart_may_show_itself_by_answers_alone(HttpStatusCode status)
    {
        IExtraHopApi system = System(at => at.TotalSeconds is < 5 or >= 20 ? s_up() : StubHandler.Json("""{"message":"starting"}""", status));
        await DriveAsync(system.WaitForRestartAsync());
        Assert.InRange(_time.Elapsed.TotalSeconds, 20, 40);
    }

    [Fact]
    public async Task A_key_that_the_restarted_system_refuses_for_good_is_told()
    {
        IExtraHopApi system = System(static at => at.TotalSeconds < 3 ? throw Unreached() : StubHandler.Empty(HttpStatusCode.Unauthorized));
        await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => DriveAsync(system.WaitForRestartAsync()));
        Assert.Equal(TimeSpan.FromSeconds(123), _time.Elapsed);
    }

    [Fact]
    public async Task A_refused_certificate_is_told_at_once()
    {
        IExtraHopApi system = System(static at => at.TotalSeconds < 3
            ? throw Unreached()
            : throw new HttpRequestException(HttpRequestError.SecureConnectionError, "TLS", new AuthenticationException("The remote certificate is invalid.")));
        Assert.True((await Assert.ThrowsAsync<ExtraHopTransportException>(() => DriveAsync(system.WaitForRestartAsync()))).CertificateRefused);
        Assert.Equal(TimeSpan.FromSeconds(3), _time.Elapsed);
    }

    [Fact]
    public async Task A_system_that_is_up_is_reachable_at_once()
    {
        await System(static _ => s_up()).WaitUntilReachableAsync();
        Assert.Equal([TimeSpan.Zero], _looks);
    }

    [Fact]
    public async Task A_system_that_is_down_is_waited_for_until_it_answers_as_it_should()
    {
        IExtraHopApi system = System(static at => at.TotalSeconds switch
        {
            < 60 => throw Unreached(),
            < 100 => StubHandler.Empty(HttpStatusCode.NotFound),
            _ => s_up(),
        });
        Assert.Equal("9.8.0", (await DriveAsync(system.WaitUntilReachableAsync())).Version);
        Assert.InRange(_time.Elapsed.TotalSeconds, 100, 130);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_refusal_without_an_outage_is_told_at_once(HttpStatusCode status)
    {
        IExtraHopApi system = System(_ => StubHandler.Empty(status));
        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => DriveAsync(system.WaitUntilReachableAsync()));
        Assert.Single(_looks);
    }

    [Fact]
    public async Task The_caller_can_end_both_waits()
    {
        using var stop = new CancellationTokenSource();
        IExtraHopApi up = System(static _ => s_up());
        IExtraHopApi down = System(static _ => throw Unreached());
        Task[] waits = [up.WaitForRestartAsync(cancellationToken: stop.Token), down.WaitUntilReachableAsync(cancellationToken: stop.Token)];
        await stop.CancelAsync();
        foreach (Task wait in waits)
        {
            Assert.Equal(stop.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait)).CancellationToken);
        }

        Assert.Equal(0, _time.ArmedTimers);
    }

    [Fact]
    public async Task Options_that_make_no_sense_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => System(static _ => s_up()).WaitForRestartAsync(new JobWaitOptions { StartupTimeout = TimeSpan.FromSeconds(-2) }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => System(static _ => s_up()).WaitUntilReachableAsync(new JobWaitOptions { Growth = 0 }));
        Assert.Empty(_looks);
    }

    [Fact]
    public async Task A_connection_that_breaks_between_two_looks_shows_a_restart_that_nobody_saw()
    {
        // By the second look the system has gone and come back: only the connection of the first tells.
        byte[] up = HttpAnswer(200, """{"version":"9.8.0"}""", "Content-Type: application/json");
        await using var server = RawServer.Start(tls: false, [ReadRequest, Send(up), ReadRequest, Reset], [Loop(ReadRequest, Send(up))]);
        using var client = ExtraHopClient.Create(server.Host, "raw-key-0123456789abcdef", PausesAlone);
        Assert.Equal("9.8.0", (await DriveAsync(client.ExtraHop.WaitForRestartAsync())).Version);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_rollback_is_waited_for_through_the_restart_of_the_simulator()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions
        {
            TimeProvider = _time,
            RebootOnUpgrade = true,
            RebootDuration = TimeSpan.FromMinutes(4),
            JobStepDelay = TimeSpan.FromSeconds(10),
        });
        using var client = ExtraHopClient.Create(system.BaseAddress.AbsoluteUri, system.ApiKey, options =>
        {
            options.TrustedCertificateSha256 = system.CertificateSha256;
            PausesAlone(options);
        });
        JobHandle upgrade = await DriveAsync(client.ExtraHop.UpgradeFromUrlAsync(new Uri("https://example.com/eda/9.9.1.tar")));
        await DriveAsync(upgrade.WaitAsync());
        Assert.Equal("9.9.1", (await client.ExtraHop.GetVersionAsync()).Version);

        await client.ExtraHop.RollbackFirmwareAsync();
        TimeSpan ordered = _time.Elapsed;
        SystemVersion version = await DriveAsync(client.ExtraHop.WaitForRestartAsync());
        Assert.Equal("9.8.0.1000", version.Version);
        Assert.InRange(_time.Elapsed - ordered, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    /// <summary>Over real sockets the clock must not move while a request is on its way, so pauses are the only timers.</summary>
    private void PausesAlone(ExtraHopClientOptions options)
    {
        options.TimeProvider = _time;
        options.TotalTimeout = Timeout.InfiniteTimeSpan;
        options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        options.JobWait = JobScript.Steady with { Timeout = Timeout.InfiniteTimeSpan };
    }

    private static HttpRequestException Unreached() => new(HttpRequestError.ConnectionError, "Connection refused");

    private IExtraHopApi System(Func<TimeSpan, HttpResponseMessage> answer, int retries = 1)
    {
        var handler = new StubHandler(_ =>
        {
            _looks.Add(_time.Elapsed);
            return answer(_time.Elapsed);
        });
        return ExtraHopClient.Create(
            SettingsFactory.Freeze(new ExtraHopClientOptions
            {
                Host = "eda.example.com",
                ApiKey = "stub-key-0123456789abcdef",
                TimeProvider = _time,
                Retry = new RetryOptions { MaxAttempts = retries },
                JobWait = JobScript.Steady,
            }),
            handler).ExtraHop;
    }

    private async Task<T> DriveAsync<T>(Task<T> wait)
    {
        await _time.DriveAsync(wait);
        return await wait;
    }
}
