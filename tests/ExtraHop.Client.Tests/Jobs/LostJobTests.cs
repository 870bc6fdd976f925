using System.Net;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Jobs.JobScript;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Jobs;

/// <summary>A job whose answer was lost between the system and the caller is found again, or the loss is told.</summary>
public sealed class LostJobTests
{
    private const string Old = """{"id":"old","type":"upgrade","status":"DONE"}""";
    private const string Other = """{"id":"other","type":"certificate","status":"RUNNING"}""";
    private const string Wanted = """{"id":"new","type":"upgrade","status":"RUNNING"}""";

    private readonly TestClock _time = new();
    private readonly Queue<string?> _lists = new();
    private Func<HttpResponseMessage> _answer = Lost;

    private StubHandler Handler => field ??= new StubHandler(request => request.Method == HttpMethod.Post ? _answer()
        : (_lists.Count > 1 ? _lists.Dequeue() : _lists.Peek()) is { } list ? StubHandler.Json($"[{list}]") : throw Unreached());

    public static TheoryData<string> Losses => ["lost", "timeout", "gateway", "location"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task An_upgrade_whose_answer_was_lost_is_found_by_its_type_among_the_new_jobs(string loss)
    {
        _answer = loss switch
        {
            "timeout" =>
                () => throw new ExtraHopTimeoutException("POST", "AttemptTimeout", TimeSpan.FromSeconds(9), "Attempt 1 had no answer.", requestWasSent: true),
            "gateway" => () => StubHandler.Empty(HttpStatusCode.GatewayTimeout),
            "location" => () => StubHandler.Empty(HttpStatusCode.Accepted, "/somewhere"),
            _ => Lost,
        };
        Lists(Old, $"{Old},{Other},{Wanted}");
        JobHandle job = await UpgradeAsync();
        Assert.Equal(("new", "RUNNING"), (job.Id, job.Status!.Value.Value));
        Assert.Equal(["GET /api/v1/jobs", "POST /api/v1/extrahop/firmware/download/url", "GET /api/v1/jobs"], Handler.Requests);
    }

    [Fact]
    public async Task A_job_that_is_listed_late_is_found_even_through_an_outage()
    {
        Lists(Old, Old, null, Old, $"{Old},{Wanted}");
        Assert.Equal("new", (await UpgradeAsync()).Id);
        Assert.True(_time.Elapsed > TimeSpan.Zero);
    }

    [Theory]
    [InlineData(Old + "," + Other)]
    [InlineData(Old + "," + Wanted + ",{\"id\":\"second\",\"type\":\"upgrade\",\"status\":\"RUNNING\"}")]
    [InlineData(null)]
    public async Task Where_no_job_or_no_single_one_is_found_the_loss_is_told(string? after)
    {
        Lists(Old, after);
        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(UpgradeAsync);
        Assert.True(error.RequestWasSent);
        Assert.Equal("POST /extrahop/firmware/download/url", error.Operation);
        Assert.Single(Handler.Requests, static request => request.StartsWith("POST", StringComparison.Ordinal));
        Assert.True(_time.Elapsed <= TimeSpan.FromMinutes(31), _time.Elapsed.ToString());
    }

    [Fact]
    public async Task A_refusal_is_no_loss_and_nothing_is_searched()
    {
        _answer = () => StubHandler.Json("""{"error_message":"no such address"}""", HttpStatusCode.UnprocessableEntity);
        Lists(Old);
        await Assert.ThrowsAsync<ExtraHopValidationException>(UpgradeAsync);
        Assert.Equal(2, Handler.Requests.Count);
    }

    [Fact]
    public async Task A_request_that_was_not_sent_is_no_loss()
    {
        _answer = () => throw Unreached();
        Lists(Old);
        Assert.False((await Assert.ThrowsAsync<ExtraHopTransportException>(UpgradeAsync)).RequestWasSent);
        Assert.Equal(2, Handler.Requests.Count);
    }

    [Fact]
    public async Task A_system_that_does_not_list_its_jobs_is_upgraded_all_the_same()
    {
        var handler = new StubHandler(request => request.Method == HttpMethod.Post
            ? StubHandler.Empty(HttpStatusCode.Accepted, "/api/v1/jobs/7")
            : StubHandler.Empty(HttpStatusCode.Forbidden));
        Assert.Equal("7", (await handler.Client().ExtraHop.UpgradeFromUrlAsync(new Uri("https://example.com/eda.tar"))).Id);
    }

    [Fact]
    public async Task Every_upgrade_is_found_again()
    {
        foreach (Func<IExtraHopApi, Task<JobHandle>> upgrade in new Func<IExtraHopApi, Task<JobHandle>>[]
        {
            static system => system.UpgradeToVersionAsync("9.9.1"),
            static system => system.UpgradeFromFileAsync(FileUpload.FromBytes(new byte[] { 1 }, "eda.tar")),
        })
        {
            int lists = 0;
            var handler = new StubHandler(request => request.Method == HttpMethod.Get ? StubHandler.Json(lists++ == 0 ? "[]" : $"[{Wanted}]")
                : request.RequestUri!.AbsolutePath.EndsWith("/firmware", StringComparison.Ordinal) ? StubHandler.Json("{}", HttpStatusCode.Created)
                : Lost());
            Assert.Equal("new", (await upgrade(handler.Client().ExtraHop)).Id);
        }
    }

    [Fact]
    public async Task Any_job_can_be_started_so()
    {
        Lists(Old, $"{Old},{Other}");
        ExtraHopClient client = Handler.Client(_time, jobs: Steady);
        Assert.Equal("other", (await client.Jobs.StartAsync(client.ExtraHop.RegenerateCertificateAsync, static job => job.Type == "certificate")).Id);
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Jobs.StartAsync(null!));
    }

    [Fact]
    public async Task The_caller_can_end_the_search()
    {
        using var stop = new CancellationTokenSource();
        Lists(Old, Old);
        Task<JobHandle> start = Handler.Client(_time, jobs: Steady).ExtraHop.UpgradeFromUrlAsync(new Uri("https://example.com/eda.tar"), stop.Token);
        Assert.False(start.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Equal(0, _time.ArmedTimers);
    }

    [Fact]
    public async Task An_address_that_cannot_be_fetched_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Handler.Client().ExtraHop.UpgradeFromUrlAsync(new Uri("file:///eda.tar")));
        Assert.Empty(Handler.Requests);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_answer_loses_no_job()
    {
        string list = "[]";
        await using var server = RawServer.Start(
            tls: false,
            [ReadRequest, Answer(_ => Json(list)), ReadRequest, Do(_ => list = $"[{Wanted}]"), Reset],
            [Loop(ReadRequest,
                Answer(request => Json(request.Target == "/api/v1/jobs" ? list : Wanted.Replace("RUNNING", "DONE", StringComparison.Ordinal))))]);
        using var client = ExtraHopClient.Create(server.Host, "raw-key-0123456789abcdef");
        JobHandle job = await client.ExtraHop.UpgradeFromUrlAsync(new Uri("https://example.com/eda.tar"));
        Assert.Equal(JobStatus.Done, (await job).Status);
        Assert.Equal(
            ["GET /api/v1/jobs", "POST /api/v1/extrahop/firmware/download/url", "GET /api/v1/jobs", "GET /api/v1/jobs/new"],
            server.Requests.Select(static request => request.Method + " " + request.Target));
    }

    private static byte[] Json(string json) => HttpAnswer(200, json, "Content-Type: application/json");

    private static HttpResponseMessage Lost() =>
        throw new ExtraHopTransportException("POST /extrahop/firmware/download/url", requestWasSent: true, new IOException("reset"));

    private static HttpRequestException Unreached() => new(HttpRequestError.ConnectionError, "Connection refused");

    private void Lists(params string?[] lists)
    {
        foreach (string? list in lists)
        {
            _lists.Enqueue(list);
        }
    }

    private async Task<JobHandle> UpgradeAsync()
    {
        Task<JobHandle> start = Handler.Client(_time, jobs: Steady).ExtraHop.UpgradeFromUrlAsync(new Uri("https://example.com/eda.tar"));
        await _time.DriveAsync(start);
        return await start;
    }
}
