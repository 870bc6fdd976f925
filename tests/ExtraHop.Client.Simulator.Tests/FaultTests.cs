using System.Collections.Concurrent;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Every way to fail on request.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_status_strikes_as_often_as_it_should_and_changes_nothing()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(new Fault { Method = "POST", PathPrefix = "/api/v1/tags", Times = 2, Status = 503, RetryAfter = TimeSpan.FromSeconds(1.2) });

        for (int attempt = 0; attempt < 2; attempt++)
        {
            Answer failed = await client.PostAsync("/tags", """{"name":"a"}""");
            Assert.Equal(503, failed.Status);
            Assert.Equal("2", failed.Header("Retry-After"));
            Assert.NotEmpty(failed.Object["error_message"]!.GetValue<string>());
        }

        Assert.Equal(0, system.Faults.Pending);
        Assert.Equal(2, system.Faults.Struck);
        Assert.Equal(201, (await client.PostAsync("/tags", """{"name":"a"}""")).Status);
    }

    [Fact]
    public async Task Other_requests_pass_and_the_first_ones_may_be_skipped()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.Respond(500) with { PathPrefix = "/api/v1/tags", Method = "GET", Skip = 1 });
        system.Faults.Add(Fault.Respond(429, TimeSpan.FromSeconds(5)) with { RetryAfterAsDate = true, When = request => request.Query == "x=1" });

        Assert.Equal(200, (await client.GetAsync("/users")).Status);
        Assert.Equal(200, (await client.GetAsync("/tags")).Status);
        Assert.Equal(500, (await client.GetAsync("/tags")).Status);
        Assert.Equal(200, (await client.GetAsync("/tags")).Status);
        Answer late = await client.GetAsync("/tags?x=1");
        Assert.Equal(429, late.Status);
        Assert.True(DateTimeOffset.TryParse(late.Header("Retry-After"), System.Globalization.CultureInfo.InvariantCulture, out _));
    }

    [Theory]
    [InlineData(FaultKind.ResetBeforeHeaders)]
    [InlineData(FaultKind.CutBody)]
    public async Task A_connection_can_break(FaultKind kind)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(kind == FaultKind.CutBody ? Fault.CutBody(10) : Fault.Reset());

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/devices/10001"));

        Assert.Equal(200, (await client.GetAsync("/devices/10001")).Status);
    }

    [Theory]
    [InlineData("/devices?limit=100")]
    [InlineData("/packets/search?from=-30m")]
    public async Task A_long_body_can_be_cut_after_its_start_arrived(string path)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.CutBody(5000));

        using HttpResponseMessage response = await client.Http.GetAsync("/api/v1" + path, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        Stream body = await response.Content.ReadAsStreamAsync();
        int received = 0;
        byte[] buffer = new byte[1024];
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            int count;
            while ((count = await body.ReadAsync(buffer)) > 0)
            {
                received += count;
            }
        });
        Assert.Equal(5000, received);
    }

    [Fact]
    public async Task A_body_can_drip()
    {
        var clock = new NotedPauses();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        using var client = new TestClient(system);
        system.Faults.Add(Fault.Drip(100, TimeSpan.FromMinutes(5)));

        Answer answer = await client.GetAsync("/devices/10001");

        Assert.Equal(10_001, answer.Object["id"]!.GetValue<long>());
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMinutes(5), (answer.Bytes.Length + 99) / 100), clock.Pauses);
    }

    [Fact]
    public async Task An_answer_can_be_late_have_the_wrong_type_be_broken_empty_html_or_elsewhere()
    {
        var clock = new NotedPauses();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        using var client = new TestClient(system);
        system.Faults.Add(Fault.Slow(TimeSpan.FromMinutes(2)));
        system.Faults.Add(Fault.WrongContentType());
        system.Faults.Add(Fault.MalformedJson());
        system.Faults.Add(Fault.EmptyBody(200));
        system.Faults.Add(Fault.Html(502));
        system.Faults.Add(Fault.Redirect("https://elsewhere.example/api/v1/tags/1", 307));
        system.Faults.Add(Fault.Respond(402, body: """{"error_message":"no","errors":[]}"""));

        Assert.Equal(200, (await client.GetAsync("/tags/1")).Status);
        Assert.Equal([TimeSpan.FromMinutes(2)], clock.Pauses);
        Answer typed = await client.GetAsync("/tags/1");
        Assert.Equal("text/html", typed.MediaType);
        Assert.Equal(1, typed.Object["id"]!.GetValue<int>());
        Answer broken = await client.GetAsync("/tags/1");
        Assert.Equal("application/json", broken.MediaType);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => broken.Json);
        Assert.Empty((await client.GetAsync("/tags/1")).Bytes);
        Answer page = await client.GetAsync("/tags/1");
        Assert.Equal(502, page.Status);
        Assert.StartsWith("<html>", page.Text, StringComparison.Ordinal);
        Answer moved = await client.GetAsync("/tags/1");
        Assert.Equal(307, moved.Status);
        Assert.Equal("https://elsewhere.example/api/v1/tags/1", moved.Location);
        Answer refused = await client.GetAsync("/tags/1");
        Assert.Equal(402, refused.Status);
        Assert.Equal("""{"error_message":"no","errors":[]}""", refused.Text);
        Assert.Equal(200, (await client.GetAsync("/tags/1")).Status);
    }

    [Fact]
    public void A_fault_that_makes_no_sense_is_refused()
    {
        var plan = new FaultPlan();
        Assert.Contains("Times", Assert.Throws<ArgumentException>(() => plan.Add(new Fault { Times = 0 })).Message, StringComparison.Ordinal);
        Assert.Contains("Status", Assert.Throws<ArgumentException>(() => plan.Add(new Fault { Status = 99 })).Message, StringComparison.Ordinal);
        Assert.Contains(
            "RedirectTo", Assert.Throws<ArgumentException>(() => plan.Add(new Fault { Kind = FaultKind.Redirect })).Message, StringComparison.Ordinal);
        Assert.Equal(0, plan.Pending);
    }

    /// <summary>A clock on which every pause ends at once and is written down.</summary>
    private sealed class NotedPauses : TimeProvider
    {
        private readonly ConcurrentQueue<TimeSpan> _pauses = new();

        public IReadOnlyCollection<TimeSpan> Pauses => _pauses;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _pauses.Enqueue(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
