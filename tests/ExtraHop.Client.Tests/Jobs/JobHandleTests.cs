using System.Net;
using System.Text.Json;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Jobs.JobScript;

namespace ExtraHop.Client.Tests.Jobs;

public sealed class JobHandleTests
{
    [Theory]
    [InlineData("https://other.example.org/api/v1/jobs/7")]
    [InlineData("//other.example.org/api/v1/jobs/7")]
    [InlineData("http://eda.example.com/api/v1/jobs/7")]
    [InlineData("https://eda.example.com:8443/api/v1/jobs/7")]
    [InlineData("https://user:secret@eda.example.com/api/v1/jobs/7")]
    public async Task An_answers_location_gives_the_id_and_the_job_is_asked_for_on_the_clients_own_system(string location)
    {
        var handler = new StubHandler(request => request.Method == HttpMethod.Post
            ? StubHandler.Empty(HttpStatusCode.Accepted, location)
            : StubHandler.Json("""{"id":"7","status":"DONE"}"""));
        JobHandle handle = await StartAsync(handler);
        await handle;
        Assert.Equal("7", handle.Id);
        Assert.DoesNotContain("secret", handle.Location, StringComparison.Ordinal);
        Assert.Equal(["POST /api/v1/extrahop/firmware/latest/upgrade", "GET /api/v1/jobs/7"], handler.Requests);
        Assert.All(handler.Addresses, static address => Assert.Equal("https://eda.example.com", address.GetLeftPart(UriPartial.Authority)));
    }

    [Theory]
    [InlineData("/api/v1/tags/1")]
    [InlineData("/api/v1/jobs/")]
    [InlineData("/api/v1/jobs")]
    [InlineData("/api/v1/jobs/%20")]
    [InlineData("/api/v1/jobs/../apikeys")]
    [InlineData("/api/v1/jobs/1/steps")]
    [InlineData("17")]
    public async Task A_location_that_is_no_job_is_named(string location)
    {
        var handler = new StubHandler(_ => StubHandler.Empty(HttpStatusCode.Accepted, location));
        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => StartAsync(handler));
        Assert.Contains($"'{location}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("/api/v1/jobs/{id}", error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, error.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_success_without_a_job_is_a_handle_that_is_done(string? location)
    {
        var handler = new StubHandler(_ => StubHandler.Empty(HttpStatusCode.NoContent, location));
        JobHandle handle = await StartAsync(handler);
        Assert.False(handle.HasJob);
        Assert.Empty(handle.Id);
        Assert.Empty(handle.Location);
        Assert.Equal(JobStatus.Done, (await handle).Status);
        Assert.Equal(JobStatus.Done, (await handle.GetStatusAsync()).Status);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("/api/v1/jobs/" + Id)]
    [InlineData("/api/v1/jobs/" + Id + "/")]
    [InlineData("https://eda.example.com/api/v1/jobs/" + Id)]
    [InlineData("https://EDA.example.com:443/api/v1/jobs/" + Id + "?x=1")]
    public async Task A_location_of_this_system_becomes_a_handle(string location)
    {
        JobHandle handle = await StartAsync(new StubHandler(_ => StubHandler.Empty(HttpStatusCode.Accepted, location)));
        Assert.Equal(Id, handle.Id);
        Assert.Equal("/api/v1/jobs/" + Id, handle.Location);
        Assert.Null(handle.Status);
        Assert.Equal($"Job {Id} (not asked yet)", handle.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/api/v1/tags/1")]
    [InlineData("https://evil.example.org/api/v1/jobs/1")]
    [InlineData("//evil.example.org/jobs/1")]
    [InlineData("/api/v1/jobs/")]
    public void Attaching_to_what_is_no_job_here_is_refused(string text)
    {
        var handler = new StubHandler(_ => StubHandler.Json("{}"));
        Assert.ThrowsAny<ArgumentException>(() => handler.Client().Jobs.Attach(text));
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(Id, "GET /api/v1/jobs/" + Id)]
    [InlineData(" " + Id + "\n", "GET /api/v1/jobs/" + Id)]
    [InlineData("/api/v1/jobs/" + Id, "GET /api/v1/jobs/" + Id)]
    [InlineData("https://eda.example.com/api/v1/jobs/" + Id, "GET /api/v1/jobs/" + Id)]
    [InlineData("a b?c", "GET /api/v1/jobs/a%20b%3Fc")]
    [InlineData("/api/v1/jobs/..%2Fapikeys", "GET /api/v1/jobs/..%2Fapikeys")]
    public async Task Attaching_takes_an_id_or_a_location_and_keeps_it_in_one_segment(string text, string request)
    {
        var handler = new StubHandler(_ => StubHandler.Json("""{"id":"x","status":"DONE"}"""));
        JobHandle handle = handler.Client().Jobs.Attach(text);
        Assert.Empty(handler.Requests);
        await handle.GetStatusAsync();
        Assert.Equal(request, Assert.Single(handler.Requests));
        JobHandle again = handler.Client().Jobs.Attach(handle.Location);
        Assert.Equal((handle.Id, handle.Location), (again.Id, again.Location));
    }

    [Fact]
    public async Task A_handle_can_be_awaited_and_awaited_again()
    {
        var script = new JobScript(Says("DONE"));
        Job first = await script.Handle;
        Job second = await script.Handle.ConfigureAwait(false);
        Assert.Same(first, second);
        Assert.Single(script.Times);
        Assert.Equal($"Job {Id} (DONE)", script.Handle.ToString());
    }

    [Fact]
    public async Task A_failure_is_told_again_without_asking_again()
    {
        var script = new JobScript(Says("FAILED"));
        await Assert.ThrowsAsync<JobFailedException>(async () => await script.Handle);
        await Assert.ThrowsAsync<JobFailedException>(async () => await script.Handle);
        Assert.Single(script.Times);
    }

    [Fact]
    public async Task Asking_for_the_status_of_a_failed_job_is_no_error()
    {
        var script = new JobScript(Says("RUNNING", 1), Says("FAILED", 2));
        Assert.Equal(new JobStatus("RUNNING"), (await script.Handle.GetStatusAsync()).Status);
        Assert.Equal(JobStatus.Failed, (await script.Handle.GetStatusAsync()).Status);
        Assert.Equal(JobStatus.Failed, script.Handle.Status);
    }

    [Fact]
    public async Task Errors_of_a_single_question_come_as_they_are()
    {
        await Assert.ThrowsAsync<ExtraHopTransportException>(() => new JobScript(Unreachable()).Handle.GetStatusAsync());
        await Assert.ThrowsAsync<ExtraHopApiException>(() => new JobScript(Refused(HttpStatusCode.NotFound)).Handle.GetStatusAsync());
    }

    [Fact]
    public async Task Several_waiters_each_get_the_end()
    {
        var script = new JobScript(Says("RUNNING"), Says("RUNNING"), Says("RUNNING"), Says("DONE"));
        Task<Job>[] waits = [.. Enumerable.Range(0, 5).Select(_ => script.Handle.WaitAsync())];
        await script.Time.DriveAsync(Task.WhenAll(waits));
        Assert.All(waits, static wait => Assert.True(wait.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task An_answer_that_comes_late_does_not_hide_the_end()
    {
        var slow = new TaskCompletionSource<HttpResponseMessage>();
        int looks = 0;
        var handler = new StubHandler((_, _) => ++looks == 1 ? slow.Task : Task.FromResult(Says("DONE")()));
        JobHandle handle = handler.Client().Jobs.Attach(Id);
        Task<Job> early = handle.GetStatusAsync();
        await handle.GetStatusAsync();
        slow.SetResult(Says("RUNNING")());
        Assert.Equal(new JobStatus("RUNNING"), (await early).Status);
        Assert.Equal(JobStatus.Done, handle.Status);
    }

    [Fact]
    public async Task Options_that_make_no_sense_are_refused_before_anything_is_sent()
    {
        var script = new JobScript(Says("DONE"));
        foreach (JobWaitOptions options in new[]
        {
            new JobWaitOptions { MinimumInterval = TimeSpan.Zero },
            new JobWaitOptions { MaximumInterval = TimeSpan.FromMilliseconds(1) },
            new JobWaitOptions { Growth = 0.5 },
            new JobWaitOptions { Growth = double.NaN },
            new JobWaitOptions { Jitter = 1 },
            new JobWaitOptions { Timeout = TimeSpan.Zero },
            new JobWaitOptions { UnreachableTimeout = TimeSpan.FromSeconds(-2) },
            new JobWaitOptions { StartupTimeout = TimeSpan.FromSeconds(-2) },
        })
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => script.Handle.WaitAsync(options));
        }

        Assert.Empty(script.Times);
    }

    [Fact]
    public async Task Tests_of_others_can_make_handles_without_a_system()
    {
        var done = new Job { Id = "a/b", Status = JobStatus.Done };
        Assert.Same(done, await JobHandle.FromJob(done));
        Assert.Same(done, await JobHandle.FromJob(done).GetStatusAsync());
        Assert.Equal("/api/v1/jobs/a%2Fb", JobHandle.FromJob(done).Location);
        await Assert.ThrowsAsync<JobFailedException>(async () => await JobHandle.FromJob(new Job { Id = "1", Status = JobStatus.Failed }));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await JobHandle.FromJob(new Job { Id = "1", Status = new JobStatus("RUNNING") }));
    }

    [Theory]
    [InlineData("DONE", true)]
    [InlineData("done", true)]
    [InlineData("FAILED", true)]
    [InlineData("TIMEOUT", true)]
    [InlineData("QUEUED", false)]
    [InlineData("", false)]
    [InlineData("DONE ", false)]
    public void Three_words_end_a_job_and_every_other_one_runs(string text, bool isFinal) => Assert.Equal(isFinal, new JobStatus(text).IsFinal);

    [Fact]
    public void The_smallest_and_the_oddest_job_can_be_read()
    {
        Job least = Read("""{"id":"a","status":"NEW_WORD"}""");
        Assert.Equal(("a", "NEW_WORD", null, 0), (least.Id, least.Status.Value, least.StepNumber, least.RemoteJobs.Count));
        Assert.False(default(JobStatus).IsFinal);
        Assert.Equal(string.Empty, default(JobStatus).ToString());

        Job odd = Read("""{"id":null,"status":null,"type":null,"details":null,"step_number":null,"total_steps":"4","step_description":null,"remote_jobs":null,"eta":{"s":3}}""");
        Assert.Equal((string.Empty, 4, 0), (odd.Id, odd.TotalSteps, odd.RemoteJobs.Count));
        Assert.Contains("\"eta\":{\"s\":3}", JsonSerializer.Serialize(odd, ExtraHopJson.TypeInfo<Job>()), StringComparison.Ordinal);

        RemoteJob remote = Assert.Single(Read("""{"id":17,"status":"DONE","remote_jobs":[{"system_id":9007199254740993,"job_id":5,"status":"DONE"}]}""").RemoteJobs);
        Assert.Equal((9007199254740993, "5"), (remote.SystemId, remote.JobId));
    }

    private static Job Read(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<Job>())!;

    [Theory]
    [InlineData("https://anywhere.example.org/api/v1/jobs/" + Id)]
    [InlineData("/api/v1/jobs/" + Id)]
    [InlineData(Id)]
    public void A_fake_knows_no_system_and_takes_the_id_alone(string text)
    {
        IJobsApi fake = new FakeJobs();
        Assert.Equal(Id, fake.Attach(text).Id);
        Assert.Throws<ArgumentException>(() => fake.Attach("https://anywhere.example.org/api/v1/tags/1"));
    }

    private static Task<JobHandle> StartAsync(StubHandler handler) => handler.Client().ExtraHop.UpgradeToLatestAsync();

    private sealed class FakeJobs : IJobsApi
    {
        public Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("Not reached.");

        public Task<Job> GetAsync(string id, CancellationToken cancellationToken = default) => throw new InvalidOperationException("Not reached.");
    }
}
