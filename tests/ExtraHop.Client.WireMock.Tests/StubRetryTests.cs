using System.Net;
using System.Net.Sockets;
using ExtraHop.Client.Tests;
using static ExtraHop.Client.WireMock.Tests.StubSystem;

namespace ExtraHop.Client.WireMock.Tests;

/// <summary>What is sent again after what, counted by a foreign server. No test waits: pauses take no time on <see cref="TestClock"/>.</summary>
public sealed class StubRetryTests
{
    private const string Tag = """{"id":7,"name":"web"}""";

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_read_is_sent_again(int status)
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Get("/tags/7"), Status(status), Status(status), JsonAnswer(Tag));

        Assert.Equal("web", (await stub.Client.Tags.GetAsync(7)).Name);

        Assert.Equal(3, stub.Requests.Count);
        Assert.Equal(2, stub.Time.Jumps.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_change_is_not(int status)
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Delete("/tags/7"), Status(status), Status(204));

        await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => stub.Client.Tags.DeleteAsync(7));

        Assert.Single(stub.Requests);
        Assert.Empty(stub.Time.Jumps);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_change_is_sent_again_when_the_system_says_when(int status)
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Post("/tags"), Status(status).WithHeader("Retry-After", "7"), Status(201).WithHeader("Location", "/api/v1/tags/9"));

        Assert.Equal(9, (await stub.Client.Tags.CreateAsync(new TagCreate { Name = "web" })).Id);

        Assert.Equal([TimeSpan.FromSeconds(7)], stub.Time.Jumps);
        Assert.Equal(["""{"name":"web"}""", """{"name":"web"}"""], stub.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task A_retry_after_may_be_a_date()
    {
        using var stub = new StubSystem();
        // Measured against the Date of the answer, which is the stub's own clock and cannot be set.
        string date = TimeProvider.System.GetUtcNow().AddSeconds(25).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        stub.AnswerInTurn(static () => Get("/tags/7"), Status(429).WithHeader("Retry-After", date), JsonAnswer(Tag));

        await stub.Client.Tags.GetAsync(7);

        Assert.InRange(Assert.Single(stub.Time.Jumps), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task A_retry_after_longer_than_the_call_may_take_is_not_begun()
    {
        using var stub = new StubSystem();
        stub.Answer(Get("/tags/7"), Status(429).WithHeader("Retry-After", "3600"));

        ExtraHopRateLimitException error = await Assert.ThrowsAsync<ExtraHopRateLimitException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
        Assert.Single(stub.Requests);
        Assert.Empty(stub.Time.Jumps);
    }

    [Fact]
    public async Task The_last_error_is_raised_when_the_attempts_are_used_up()
    {
        using var stub = new StubSystem(static options => options.Retry = new RetryOptions { MaxAttempts = 3 });
        stub.AnswerInTurn(static () => Get("/tags/7"), Status(500), Status(502), JsonAnswer("""{"error_message":"still"}""", 503), JsonAnswer(Tag));

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => stub.Client.Tags.GetAsync(7));

        Assert.Equal("still", error.ErrorMessage);
        Assert.Equal(3, stub.Requests.Count);
    }

    [Fact]
    public async Task A_post_that_only_reads_is_sent_again()
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Post("/devices/search"), Status(503), JsonAnswer("""[{"id":1}]"""));

        Assert.Equal(1, Assert.Single(await stub.Client.Devices.SearchAsync(new DeviceSearch())).Id);

        Assert.Equal(2, stub.Requests.Count);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_post_made_at_run_time_says_itself_whether_it_only_reads(bool onlyReads, int expected)
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Post("/widgets/search"), Status(503), JsonAnswer("[]"));

        Exception? error = await Xunit.Record.ExceptionAsync(async () =>
        {
            await using RawResponse answer = await stub.Client.SendAsync(new RawRequest(HttpMethod.Post, "/widgets/search") { OnlyReads = onlyReads });
        });

        Assert.Equal(onlyReads, error is null);
        Assert.Equal(expected, stub.Requests.Count);
    }

    [Fact]
    public async Task An_upload_that_cannot_be_read_again_is_not_sent_again()
    {
        using var stub = new StubSystem();
        stub.AnswerInTurn(static () => Post("/extrahop/cloudresources"), Status(503).WithHeader("Retry-After", "1"), Status(202));
        await using var once = new OneWayStream([1, 2, 3]);

        await Assert.ThrowsAsync<ExtraHopServerException>(() => stub.Client.ExtraHop.UploadCloudResourcesAsync(FileUpload.FromStream(once, "r.tar")));

        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_asked_again_for_reads_and_changes_alike()
    {
        // A port that is taken and never listens: one that was given up may be another test's stub by now.
        using var port = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(30), IgnoresLimits = true };
        using var client = ExtraHopClient.Create(
            $"http://{port.LocalEndPoint}", StubSystem.Key, options =>
            {
                options.TimeProvider = time;
                options.AttemptTimeout = TimeSpan.FromMinutes(5);
                options.TotalTimeout = TimeSpan.FromHours(1);
                options.Retry = new RetryOptions { MaxAttempts = 3 };
            });

        ExtraHopTransportException read = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Tags.GetAsync(7));
        ExtraHopTransportException change = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Tags.DeleteAsync(7));

        Assert.False(read.RequestWasSent);
        Assert.False(change.RequestWasSent);
        Assert.Equal(4, time.Jumps.Count);
    }

    [Fact]
    public async Task A_call_that_is_canceled_while_the_server_thinks_ends_as_canceled()
    {
        using var stub = new StubSystem();
        using var cancel = new CancellationTokenSource();
        stub.Answer(Get("/tags/7"), global::WireMock.ResponseBuilders.Response.Create().WithCallback(async _ =>
        {
            await cancel.CancelAsync();
            return new global::WireMock.ResponseMessage { StatusCode = 503 };
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stub.Client.Tags.GetAsync(7, cancel.Token));

        Assert.Empty(stub.Time.Jumps);
    }
}
