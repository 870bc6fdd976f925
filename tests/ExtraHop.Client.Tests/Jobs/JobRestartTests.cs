using System.Net;
using System.Security.Authentication;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Jobs.JobScript;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Jobs;

/// <summary>What a wait makes of a system that stops and starts: how long it bears which answers, and what it never bears.</summary>
public sealed class JobRestartTests
{
    private static readonly Func<HttpResponseMessage>[] s_signs =
    [
        Refused(HttpStatusCode.NotFound),
        Page(),
        () => StubHandler.Json(string.Empty),
        () => StubHandler.Json("""{"id":"x","sta"""),
        () => StubHandler.Json("null"),
        () => StubHandler.Json("""{"message":"The system is starting."}"""),
        Refused(HttpStatusCode.Unauthorized),
        Refused(HttpStatusCode.Forbidden),
    ];

    public static TheoryData<int> Signs => [.. Enumerable.Range(0, s_signs.Length)];

    [Theory]
    [MemberData(nameof(Signs))]
    public async Task A_job_that_was_seen_is_waited_for_through_every_sign_of_a_restart(int sign)
    {
        var script = new JobScript(Says("RUNNING"), s_signs[sign], s_signs[sign], Unreachable(), s_signs[sign], Says("DONE"));
        Assert.Equal(JobStatus.Done, (await script.WaitAsync()).Status);
        Assert.Equal(6, script.Times.Count);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public async Task A_sign_that_stays_is_an_error_after_two_minutes(int sign)
    {
        var script = new JobScript(Says("RUNNING"), s_signs[sign]);
        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => script.WaitAsync());
        Assert.Equal(TimeSpan.FromSeconds(121), script.Time.Elapsed);
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public async Task Without_patience_for_a_start_the_first_sign_is_the_error(int sign)
    {
        var script = new JobScript(Says("RUNNING"), s_signs[sign], Says("DONE"));
        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => script.WaitAsync(Steady with { StartupTimeout = TimeSpan.Zero }));
        Assert.Equal(2, script.Times.Count);
    }

    [Fact]
    public async Task Without_a_limit_for_a_start_the_whole_waits_limit_counts()
    {
        var script = new JobScript(Says("RUNNING"), Page());
        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(
            () => script.WaitAsync(Steady with { StartupTimeout = Timeout.InfiniteTimeSpan, Timeout = TimeSpan.FromHours(1) }));
        Assert.False(error.IsUnreachable);
        Assert.IsType<ExtraHopResponseException>(error.InnerException);
        Assert.Equal(TimeSpan.FromHours(1), script.Time.Elapsed);
    }

    [Fact]
    public async Task A_job_that_the_system_does_not_know_is_an_error_at_once()
    {
        var script = new JobScript(() => StubHandler.Json("""{"error_message":"gone"}""", HttpStatusCode.NotFound), Says("DONE"));
        await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => script.WaitAsync());
        Assert.Equal(TimeSpan.Zero, script.Time.Elapsed);
        Assert.Single(script.Times);
    }

    [Fact]
    public async Task A_handle_that_comes_during_the_restart_waits_for_its_job_but_not_for_long()
    {
        var script = new JobScript(Unreachable(), Page(), Refused(HttpStatusCode.NotFound), Says("DONE"));
        await script.WaitAsync();
        Assert.Equal(4, script.Times.Count);

        var unknown = new JobScript(Unreachable(), Refused(HttpStatusCode.NotFound));
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<ExtraHopApiException>(() => unknown.WaitAsync())).StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(121), unknown.Time.Elapsed);
    }

    [Fact]
    public async Task Time_in_which_the_system_does_not_answer_does_not_count_as_its_start()
    {
        // 1 s of 404, five minutes of silence, and 30 s of web pages.
        var script = new JobScript([Says("RUNNING"), Refused(HttpStatusCode.NotFound), .. Enumerable.Repeat(Unreachable(), 13), Page(), Page(), Says("DONE")]);
        await script.WaitAsync();
        Assert.True(script.Time.Elapsed > TimeSpan.FromMinutes(5), script.Time.Elapsed.ToString());
    }

    [Fact]
    public async Task A_system_that_never_settles_is_given_up()
    {
        Func<HttpResponseMessage>[] flapping =
            [.. Enumerable.Range(0, 1000).Select(static n => n % 2 == 0 ? Refused(HttpStatusCode.NotFound) : Refused(HttpStatusCode.BadGateway))];
        var script = new JobScript([Says("RUNNING"), .. flapping]);
        await Assert.ThrowsAsync<ExtraHopApiException>(() => script.WaitAsync());
        Assert.True(script.Time.Elapsed < TimeSpan.FromMinutes(6), script.Time.Elapsed.ToString());
    }

    [Fact]
    public async Task Each_restart_has_its_own_patience()
    {
        Func<HttpResponseMessage>[] restart = [.. Enumerable.Repeat(Page(), 6)];
        var script = new JobScript([Says("RUNNING", 1), .. restart, Says("RUNNING", 2), .. restart, Says("RUNNING", 3), .. restart, Says("DONE")]);
        await script.WaitAsync();
        Assert.True(script.Time.Elapsed > TimeSpan.FromMinutes(2), script.Time.Elapsed.ToString());
    }

    [Fact]
    public async Task Too_many_requests_after_an_outage_end_the_outage()
    {
        var script =
            new JobScript([Says("RUNNING", 1), Unreachable(), .. Enumerable.Repeat(Refused(HttpStatusCode.TooManyRequests), 40), Unreachable(), Says("DONE")]);
        var reports = new List<JobProgress>();
        await script.WaitAsync(Steady with { UnreachableTimeout = TimeSpan.FromMinutes(2) }, new Listener<JobProgress>(reports.Add));
        Assert.True(script.Time.Elapsed > TimeSpan.FromMinutes(10), script.Time.Elapsed.ToString());
        Assert.Equal([true, false, true, false, true], reports.Select(static report => report.IsReachable));
    }

    [Fact]
    public async Task A_start_is_told_as_a_system_that_answers_with_a_problem()
    {
        var script = new JobScript(Says("RUNNING", 1), Unreachable(), Page(), Says("DONE", 4));
        var reports = new List<JobProgress>();
        await script.WaitAsync(progress: new Listener<JobProgress>(reports.Add));
        Assert.Equal([true, false, true, true], reports.Select(static report => report.IsReachable));
        Assert.Contains("not JSON", reports[2].Problem, StringComparison.Ordinal);
        Assert.Null(reports[3].Problem);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_certificate_or_proxy_is_told_at_once(bool isCertificate)
    {
        var script = new JobScript(Says("RUNNING"), Unreachable(), () => throw (isCertificate
            ? new HttpRequestException(HttpRequestError.SecureConnectionError, "TLS", new AuthenticationException("The remote certificate is invalid."))
            : new HttpRequestException(HttpRequestError.ProxyTunnelError, "The proxy tunnel request failed with status code '407'.")));
        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => script.WaitAsync());
        Assert.Equal((isCertificate, !isCertificate), (error.CertificateRefused, error.ProxyRefused));
        Assert.Equal(3, script.Times.Count);
    }

    [Fact]
    public async Task A_job_that_changes_the_certificate_is_waited_for_by_a_new_client()
    {
        await using var server = RawServer.Start(
            tls: true, [Loop(ReadRequest, Answer(static _ => HttpAnswer(200, $$"""{"id":"{{Id}}","status":"DONE"}""", "Content-Type: application/json")))]);
        var time = new TestClock();
        using ExtraHopClient old = Client(new string('a', 64));
        JobHandle job = old.Jobs.Attach(Id);

        // The clock stands still: a wait that went on would never end by itself.
        ExtraHopTransportException error =
            await Assert.ThrowsAsync<ExtraHopTransportException>(() => job.WaitAsync().WaitAsync(RawServer.Lifetime, TimeProvider.System));
        Assert.True(error.CertificateRefused);
        Assert.Empty(server.Requests);

        using ExtraHopClient renewed = Client(RawServer.CertificateSha256);
        Assert.Equal(JobStatus.Done, (await renewed.Jobs.Attach(job.Location)).Status);

        ExtraHopClient Client(string fingerprint) => ExtraHopClient.Create(server.Host, "raw-key-0123456789abcdef", options =>
        {
            options.TrustedCertificateSha256 = fingerprint;
            options.TimeProvider = time;
        });
    }

    [Theory]
    [InlineData("""{"message":"The system is starting."}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","status":null}""")]
    [InlineData("""{"status":"DONE"}""")]
    [InlineData("""{"id":"","status":"DONE"}""")]
    public async Task An_object_that_is_no_job_is_an_error(string json)
    {
        var script = new JobScript(() => StubHandler.Json(json));
        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => script.Handle.GetStatusAsync());
        Assert.Contains("a job: an id and a status are expected", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => script.Client.Jobs.GetAsync(Id));
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => script.WaitAsync());
        Assert.Null(script.Handle.LastJob);
        Assert.Equal(TimeSpan.Zero, script.Time.Elapsed);
    }
}
