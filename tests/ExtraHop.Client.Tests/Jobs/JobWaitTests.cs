using System.Net;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Jobs.JobScript;

namespace ExtraHop.Client.Tests.Jobs;

public sealed class JobWaitTests
{
    [Fact]
    public async Task A_failed_job_throws_with_all_that_is_known()
    {
        var script = new JobScript(() => StubHandler.Json("""
            {"id":"J1","type":"upgrade","status":"FAILED","details":"No space left.","step_number":2,"total_steps":4,"step_description":"Unpacking",
             "remote_jobs":[{"system_id":7,"job_id":"a","status":"FAILED","details":"disk full"},{"system_id":8,"status":"DONE"},{"system_id":9,"status":"TIMEOUT"}]}
            """));
        JobFailedException error = await Assert.ThrowsAsync<JobFailedException>(() => script.WaitAsync());
        Assert.Equal(JobStatus.Failed, error.Status);
        Assert.Equal("No space left.", error.Details);
        Assert.Equal(3, error.Job.RemoteJobs.Count);
        Assert.Equal(
            "https://eda.example.com: Job J1 (upgrade) ended FAILED at step 2 of 4 (Unpacking): No space left. System 7 ended FAILED: disk full. System 9 "
                + "ended TIMEOUT.",
            error.Message);
    }

    [Fact]
    public async Task A_job_that_its_system_gave_up_throws_and_says_that_it_may_still_finish()
    {
        JobFailedException error = await Assert.ThrowsAsync<JobFailedException>(() => new JobScript(Says("TIMEOUT")).WaitAsync());
        Assert.Equal(JobStatus.Timeout, error.Status);
        Assert.Contains("may still finish", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_system_that_answers_no_at_the_first_look_ends_the_wait_at_once(HttpStatusCode status)
    {
        var script = new JobScript(Refused(status), Says("DONE"));
        ExtraHopApiException error = await Assert.ThrowsAsync<ExtraHopApiException>(() => script.WaitAsync());
        Assert.Equal(status, error.StatusCode);
        Assert.Single(script.Times);
    }

    [Fact]
    public async Task An_answer_that_no_restart_gives_ends_the_wait_at_once()
    {
        var script = new JobScript(Says("RUNNING"), Refused(HttpStatusCode.BadRequest), Says("DONE"));
        await Assert.ThrowsAsync<ExtraHopApiException>(() => script.WaitAsync());
        Assert.Equal(2, script.Times.Count);
    }

    [Fact]
    public async Task An_unreadable_answer_at_the_first_look_is_an_error_at_once()
    {
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => new JobScript(Page()).WaitAsync());
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => new JobScript(() => StubHandler.Json("""{"id":"x","sta""")).WaitAsync());
    }

    [Fact]
    public async Task A_key_that_was_never_accepted_is_an_error_even_while_the_system_restarts()
    {
        var script = new JobScript(Unreachable(), Refused(HttpStatusCode.Unauthorized));
        await Assert.ThrowsAsync<ExtraHopApiException>(() => script.WaitAsync());
        Assert.Equal(2, script.Times.Count);
    }

    [Fact]
    public async Task A_restart_is_waited_out_whatever_it_looks_like()
    {
        var script = new JobScript(
            Says("RUNNING", 3, 4, "Restarting"),
            Unreachable(),
            () => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "TLS is not up"),
            () => throw new IOException("reset"),
            () => throw new TaskCanceledException("an attempt took too long", new TimeoutException()),
            () => throw new ExtraHopTimeoutException(
                "GET /jobs/{id}", "AttemptTimeout", TimeSpan.FromSeconds(10), "Attempt 1 had no answer.", requestWasSent: true),
            Refused(HttpStatusCode.InternalServerError),
            Refused(HttpStatusCode.BadGateway),
            Refused(HttpStatusCode.ServiceUnavailable),
            Refused(HttpStatusCode.GatewayTimeout),
            Page(),
            Refused(HttpStatusCode.NotFound),
            Says("DONE", 4, 4, "Restarting"));
        Job job = await script.WaitAsync();
        Assert.Equal(JobStatus.Done, job.Status);
        Assert.Equal(13, script.Times.Count);
    }

    [Fact]
    public async Task A_system_that_does_not_come_back_is_given_up_after_its_limit()
    {
        var script = new JobScript(Says("RUNNING", 3, 4, "Restarting"), Unreachable());
        JobTimeoutException error =
            await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with { UnreachableTimeout = TimeSpan.FromMinutes(10) }));
        Assert.True(error.IsUnreachable);
        Assert.Equal(TimeSpan.FromMinutes(10), error.Limit);
        Assert.Equal("/api/v1/jobs/" + Id, error.Location);
        Assert.Equal(3, error.LastJob!.StepNumber);
        Assert.IsType<ExtraHopTransportException>(error.InnerException);
        Assert.Contains("last seen RUNNING at step 3 of 4 (Restarting)", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(601), script.Times[^1]);
        Assert.Equal(script.Times[^1], script.Time.Elapsed);
    }

    [Fact]
    public async Task The_limit_for_outages_counts_each_outage_by_itself()
    {
        Func<HttpResponseMessage>[] outage = [.. Enumerable.Repeat(Unreachable(), 8)];
        var script = new JobScript([Says("RUNNING", 1), .. outage, Says("RUNNING", 2), .. outage, Says("DONE", 4)]);
        await script.WaitAsync(Steady with { UnreachableTimeout = TimeSpan.FromMinutes(4) });
        Assert.True(script.Time.Elapsed > TimeSpan.FromMinutes(4), script.Time.Elapsed.ToString());
    }

    [Fact]
    public async Task No_patience_for_outages_means_that_the_first_one_ends_the_wait()
    {
        var script = new JobScript(Unreachable());
        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with { UnreachableTimeout = TimeSpan.Zero }));
        Assert.Null(error.LastJob);
        Assert.Contains("never seen", error.Message, StringComparison.Ordinal);
        Assert.Single(script.Times);
    }

    [Fact]
    public async Task A_wait_that_takes_too_long_throws_with_the_last_that_was_seen()
    {
        var script = new JobScript(Says("QUEUED"), Says("COPYING", 2, 4, "Copying"));
        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with { Timeout = TimeSpan.FromSeconds(100) }));
        Assert.False(error.IsUnreachable);
        Assert.Equal(new JobStatus("COPYING"), error.LastJob!.Status);
        Assert.Equal(Id, error.JobId);
        Assert.Contains("last seen COPYING at step 2 of 4 (Copying)", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(100), script.Times[^1]);
        Assert.Equal(TimeSpan.FromSeconds(100), script.Time.Elapsed);
    }

    [Fact]
    public async Task A_job_that_ends_in_the_last_pause_is_not_missed()
    {
        var script = new JobScript(Says("RUNNING"), Says("RUNNING"), Says("RUNNING"), Says("RUNNING"), Says("DONE"));
        await script.WaitAsync(Steady with { Timeout = TimeSpan.FromSeconds(10) });
        Assert.Equal([0, 1, 3, 7, 10], script.Times.Select(static t => t.TotalSeconds));
    }

    [Fact]
    public async Task A_look_that_hangs_is_cut_by_the_limit()
    {
        var script = new JobScript(Says("RUNNING")) { Hangs = true };
        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with { Timeout = TimeSpan.FromSeconds(10) }));
        Assert.False(error.IsUnreachable);
        Assert.Equal(TimeSpan.FromSeconds(11), script.Time.Elapsed);
    }

    [Fact]
    public async Task Limits_beyond_what_timers_take_are_no_error()
    {
        var script = new JobScript(Says("RUNNING"), Says("RUNNING"), Says("DONE"));
        await script.WaitAsync(
            Steady with { Timeout = TimeSpan.MaxValue, UnreachableTimeout = TimeSpan.MaxValue, MinimumInterval = TimeSpan.FromDays(90),
                MaximumInterval = TimeSpan.MaxValue });
        Assert.Equal(3, script.Times.Count);
        var endless = new JobScript(Unreachable(), Says("DONE"));
        await endless.WaitAsync(Steady with { Timeout = Timeout.InfiniteTimeSpan, UnreachableTimeout = Timeout.InfiniteTimeSpan });
    }

    [Fact]
    public async Task The_caller_can_end_the_wait_in_a_pause_and_in_a_look()
    {
        using var stop = new CancellationTokenSource();
        var script = new JobScript(Says("RUNNING"));
        Task<Job> wait = script.Handle.WaitAsync(cancellationToken: stop.Token);
        Assert.False(wait.IsCompleted);
        await stop.CancelAsync();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.Equal(0, script.Time.ArmedTimers);

        using var stopHanging = new CancellationTokenSource();
        var hanging = new JobScript(Says("RUNNING")) { Hangs = true };
        wait = hanging.Handle.WaitAsync(cancellationToken: stopHanging.Token);
        await stopHanging.CancelAsync();
        error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        Assert.Equal(stopHanging.Token, error.CancellationToken);
        Assert.Equal(0, hanging.Time.ArmedTimers);

        var untouched = new JobScript(Says("RUNNING"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => untouched.Handle.WaitAsync(cancellationToken: stop.Token));
        Assert.Empty(untouched.Times);
    }

    [Fact]
    public async Task The_first_look_comes_at_once_and_the_pauses_grow_to_the_cap()
    {
        var script = new JobScript([.. Enumerable.Repeat(Says("RUNNING"), 8), Says("DONE")]);
        await script.WaitAsync();
        Assert.Equal([0, 1, 3, 7, 15, 31, 61, 91, 121], script.Times.Select(static t => t.TotalSeconds));
        Assert.All(script.Handler.Requests, static request => Assert.Equal("GET /api/v1/jobs/" + Id, request));
    }

    [Fact]
    public async Task A_system_that_comes_back_is_looked_at_often_again()
    {
        var script = new JobScript(Says("RUNNING"), Unreachable(), Unreachable(), Unreachable(), Says("RUNNING"), Says("DONE"));
        await script.WaitAsync();
        Assert.Equal([0, 1, 3, 7, 15, 16], script.Times.Select(static t => t.TotalSeconds));
    }

    [Fact]
    public async Task Jitter_spreads_the_pauses_within_its_bounds()
    {
        var script = new JobScript([.. Enumerable.Repeat(Says("RUNNING"), 300), Says("DONE")]);
        await script.WaitAsync(new JobWaitOptions { Growth = 1, Jitter = 0.2 });
        double[] pauses = script.Times.Zip(script.Times.Skip(1), static (a, b) => (b - a).TotalSeconds).ToArray();
        Assert.All(pauses, static pause => Assert.InRange(pause, 0.8, 1.2));
        Assert.True(pauses.Max() - pauses.Min() > 0.2, "The pauses hardly differ.");
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Retry_after_lengthens_the_pause_and_never_shortens_it(HttpStatusCode status)
    {
        var script = new JobScript(Refused(status, TimeSpan.FromSeconds(45)), Refused(status, TimeSpan.FromSeconds(1)), Says("DONE"));
        await script.WaitAsync();
        Assert.Equal([0, 45, 47], script.Times.Select(static t => t.TotalSeconds));
    }

    [Fact]
    public async Task Retry_after_is_bounded_by_the_limit()
    {
        var script = new JobScript(Refused(HttpStatusCode.TooManyRequests, TimeSpan.FromDays(300)));
        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => script.WaitAsync(Steady with { Timeout = TimeSpan.FromMinutes(1) }));
        Assert.Equal(TimeSpan.FromMinutes(1), script.Time.Elapsed);
        Assert.IsType<ExtraHopApiException>(error.InnerException);
    }

    [Fact]
    public async Task Too_many_requests_are_no_outage()
    {
        var script = new JobScript([.. Enumerable.Repeat(Refused(HttpStatusCode.TooManyRequests), 100), Says("DONE")]);
        var reports = new List<JobProgress>();
        await script.WaitAsync(Steady with { UnreachableTimeout = TimeSpan.FromSeconds(5) }, new Listener<JobProgress>(reports.Add));
        Assert.All(reports, static report => Assert.True(report.IsReachable));
    }

    [Fact]
    public async Task Progress_is_told_at_changes_only()
    {
        var script = new JobScript(
            Says("RUNNING", 1, 4, "Downloading"),
            Says("RUNNING", 1, 4, "Downloading"),
            Says("RUNNING", 2, 4, "Installing"),
            Unreachable(),
            Refused(HttpStatusCode.BadGateway),
            Says("RUNNING", 2, 4, "Installing"),
            Says("DONE", 4, 4, "Restarting"));
        var reports = new List<JobProgress>();
        await script.WaitAsync(progress: new Listener<JobProgress>(reports.Add));
        Assert.Equal([1, 2, 2, 2, 4], reports.Select(static r => r.StepNumber));
        Assert.Equal([true, true, false, true, true], reports.Select(static r => r.IsReachable));
        Assert.Equal([0.25, 0.5, 0.5, 0.5, 1], reports.Select(static r => r.Fraction));
        Assert.Equal(script.Time.Start.AddSeconds(7), reports[2].UnreachableSince);
        Assert.Contains("refused", reports[2].Problem, StringComparison.Ordinal);
        Assert.Null(reports[3].Problem);
        Assert.Equal(TimeSpan.FromSeconds(7), reports[2].Elapsed);
        Assert.Equal(JobStatus.Done, reports[4].Status);
    }

    [Fact]
    public async Task Progress_of_connected_systems_counts_as_a_change()
    {
        static Func<HttpResponseMessage> With(int step) =>
            () => StubHandler.Json($$"""{"id":"x","status":"RUNNING","remote_jobs":[{"system_id":7,"status":"RUNNING","step_number":{{step}}}]}""");
        var reports = new List<JobProgress>();
        await new JobScript(With(1), With(1), With(2), Says("DONE")).WaitAsync(progress: new Listener<JobProgress>(reports.Add));
        Assert.Equal(3, reports.Count);
        Assert.Equal(2, Assert.Single(reports[1].RemoteJobs).StepNumber);
        Assert.Null(reports[1].Fraction);
    }
}
