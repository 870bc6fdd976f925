using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class RetryPauseTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999999)]
    public async Task Pauses_grow_by_chance_and_stay_below_the_cap(double random)
    {
        var transport = new ScriptedTransport(Status(500));
        using var system = new TestSystem(
            transport,
            options => options.Retry = new RetryOptions { MaxAttempts = 12, BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(5) },
            random);

        await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(11, system.Time.Jumps.Count);
        Assert.All(system.Time.Jumps, jump => Assert.InRange(jump, TimeSpan.Zero, TimeSpan.FromSeconds(5)));
        Assert.True(system.Time.Jumps[0] < TimeSpan.FromSeconds(2.5), $"the first pause was {system.Time.Jumps[0]}");
        Assert.Equal(TimeSpan.FromSeconds(5), system.Time.Jumps[^1]);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData(" 7 ", 7)]
    [InlineData("2.5", 2.5)]
    [InlineData("Sun, 01 Mar 2026 12:00:09 GMT", 9)]
    public async Task Retry_After_in_seconds_or_as_a_date_is_waited_for(string value, double seconds)
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", value)), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(seconds, Assert.Single(system.Time.Jumps).TotalSeconds, 6);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT")]
    public async Task Retry_After_that_is_over_leaves_the_usual_pause(string value)
    {
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", value)), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(0.5, Assert.Single(system.Time.Jumps).TotalSeconds, 6);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    [InlineData("5 6")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("5s")]
    [InlineData("10:30")]
    [InlineData("2026-03-01")]
    [InlineData("\"5\"")]
    public async Task Retry_After_that_cannot_be_understood_does_not_allow_a_change_to_be_repeated(string value)
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", value)));
        using var system = new TestSystem(transport);

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Create));

        Assert.Equal(1, transport.Calls);
        Assert.Null(error.RetryAfter);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("100")]
    [InlineData("99999999999999999999")]
    public async Task A_pause_longer_than_what_is_left_raises_the_error_at_once(string value)
    {
        var transport = new ScriptedTransport(Status(429, "{\"error_message\":\"slow down\"}", headers: ("Retry-After", value)));
        using var system = new TestSystem(transport);

        ExtraHopRateLimitException error = await Assert.ThrowsAsync<ExtraHopRateLimitException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(1, transport.Calls);
        Assert.Equal("slow down", error.ErrorMessage);
        Assert.NotNull(error.RetryAfter);
        Assert.Empty(system.Time.Jumps);
    }

    [Theory]
    [InlineData(-600)]
    [InlineData(600)]
    public async Task A_date_is_measured_against_the_clock_of_the_system(int skew)
    {
        // The client's clock says 12:00:00.
        DateTimeOffset now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddSeconds(skew);
        var transport =
            new ScriptedTransport(Status(503, headers: [("Retry-After", now.AddSeconds(9).ToString("R")), ("Date", now.ToString("R"))]), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(9, Assert.Single(system.Time.Jumps).TotalSeconds, 6);
    }

    [Theory]
    [InlineData("Sunday, 01-Mar-26 12:00:09 GMT")]
    [InlineData("Sun Mar  1 12:00:09 2026")]
    public async Task The_old_forms_of_a_date_count_too(string value)
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", value)), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(9, Assert.Single(system.Time.Jumps).TotalSeconds, 6);
    }

    [Theory]
    [InlineData("259200", 3)]
    [InlineData("Wed, 04 Mar 2026 12:00:00 GMT", 3)]
    [InlineData("99999999999999999999", 10675199.117)]
    public async Task A_pause_of_days_is_told_as_it_is_and_not_waited_for_even_without_a_limit(string value, double days)
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", value)));
        using var system = new TestSystem(transport, options => options.TotalTimeout = Timeout.InfiniteTimeSpan);

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(days, error.RetryAfter!.Value.TotalDays, 2);
        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task Two_values_are_none()
    {
        var transport = new ScriptedTransport(Status(503, headers: [("Retry-After", "5"), ("Retry-After", "6")]));
        using var system = new TestSystem(transport);

        Assert.Null((await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Create))).RetryAfter);
    }

    [Fact]
    public async Task What_is_left_shrinks_with_each_attempt()
    {
        // 200.5 s in all: eight pauses of 25 s fit, the ninth does not.
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", "25")));
        using var system = new TestSystem(transport, options =>
        {
            options.TotalTimeout = TimeSpan.FromSeconds(200.5);
            options.Retry = new RetryOptions { MaxAttempts = 20 };
        });
        system.Time.JumpOnly = TimeSpan.FromSeconds(25);

        await Assert.ThrowsAsync<ExtraHopRateLimitException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(9, transport.Calls);
    }

    [Fact]
    public async Task Without_a_limit_the_systems_word_counts_above_the_cap()
    {
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", "24")), Status(204));
        using var system = new TestSystem(transport, options => options.TotalTimeout = Timeout.InfiniteTimeSpan);

        await system.SendAsync(TestSystem.Get);

        Assert.Equal(24, Assert.Single(system.Time.Jumps).TotalSeconds);
    }

    [Fact]
    public async Task A_pause_ends_when_the_caller_cancels()
    {
        var transport = new ScriptedTransport(Status(429, headers: ("Retry-After", "60")));
        using var system = new TestSystem(transport);
        using var stop = new CancellationTokenSource();

        Task call = system.SendAsync(TestSystem.Get, cancellationToken: stop.Token);
        await transport.Reached;
        await stop.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task Each_retry_is_logged_with_its_reason_and_pause()
    {
        var transport = new ScriptedTransport(Status(503, headers: ("Retry-After", "3")), Fails(HttpRequestError.ConnectionError), Status(204));
        using var system = new TestSystem(transport);

        await system.SendAsync(TestSystem.Get);

        string[] entries = [.. system.Log.Entries.Where(entry => entry.Id.Id == 3).Select(entry => entry.Text)];
        Assert.Equal(2, entries.Length);
        Assert.Contains("ended with 503 at attempt 1; it is sent again in 3000 ms", entries[0], StringComparison.Ordinal);
        Assert.Contains("ended with NotSent at attempt 2", entries[1], StringComparison.Ordinal);
    }
}
