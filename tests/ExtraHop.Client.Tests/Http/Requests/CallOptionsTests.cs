using System.Net;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class CallOptionsTests
{
    [Fact]
    public async Task Retries_are_those_of_the_call_and_the_client_keeps_its_own()
    {
        var transport = new ScriptedTransport(Status(503), Status(503), Status(200, """{"id":1}"""));
        using var system = new TestSystem(transport);
        IExtraHopClient once = system.Client.With(new CallOptions { Retry = new RetryOptions { MaxAttempts = 1 } });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => once.Devices.GetAsync(1));
        Assert.Equal(1, transport.Calls);

        Assert.Equal(1, (await system.Client.Devices.GetAsync(1)).Id);
        Assert.Equal(3, transport.Calls);
    }

    [Fact]
    public async Task More_retries_than_the_client_has_are_made()
    {
        var transport = new ScriptedTransport(Status(503), Status(503), Status(503), Status(200, """{"id":1}"""));
        using var system = new TestSystem(transport, options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        Device device = await system.Client.With(new CallOptions { Retry = new RetryOptions { MaxAttempts = 4 } }).Devices.GetAsync(1);

        Assert.Equal((1, 4), (device.Id, transport.Calls));
    }

    [Fact]
    public async Task Timeouts_are_those_of_the_call()
    {
        using var system = new TestSystem(new ScriptedTransport(Hangs));
        IExtraHopClient quick = system.Client.With(
            new CallOptions { TotalTimeout = TimeSpan.FromSeconds(3), AttemptTimeout = TimeSpan.FromSeconds(2), Retry = new RetryOptions { MaxAttempts = 1 } });

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => quick.Devices.GetAsync(1));

        Assert.Equal(TimeSpan.FromSeconds(2), error.Limit);
    }

    [Fact]
    public async Task Raw_requests_and_interfaces_of_the_callers_own_follow_too()
    {
        var transport = new ScriptedTransport(Status(503));
        using var system = new TestSystem(transport);
        IExtraHopClient once = system.Client.With(
            new CallOptions { Retry = new RetryOptions { MaxAttempts = 1 }, Headers = new Dictionary<string, string> { ["X-Ticket"] = "42" } });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => once.SendAsync(HttpMethod.Get, "/devices/1"));
        await Assert.ThrowsAsync<ExtraHopServerException>(() => once.For<ITagsApi>().ListAsync());
        await Assert.ThrowsAsync<ExtraHopServerException>(() => once.ExtraHop.GetAsync());

        Assert.Equal(3, transport.Calls);
        Assert.All(transport.Sent, sent => Assert.Equal("42", sent.Headers["X-Ticket"]));
    }

    [Fact]
    public async Task Headers_are_added_to_every_attempt_and_the_clients_other_calls_have_none()
    {
        var transport = new ScriptedTransport(Status(503), Status(200, """{"id":1}"""));
        using var system = new TestSystem(transport);
        var headers = new Dictionary<string, string> { ["X-Trace"] = "a" };
        IExtraHopClient traced = system.Client.With(new CallOptions { Headers = headers });
        headers["X-Trace"] = "changed later";

        await traced.Devices.GetAsync(1);
        await system.Client.Devices.GetAsync(1);

        Assert.Equal(["a", "a", null], transport.Sent.Select(sent => sent.Headers.GetValueOrDefault("X-Trace")));
        Assert.All(transport.Sent, sent => Assert.Equal($"ExtraHop apikey={TestSystem.Key}", sent.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_success_tells_its_status_its_request_id_and_its_attempts()
    {
        var transport = new ScriptedTransport(
            Status(503), Status(201, null, "application/json", ("Location", "/api/v1/tags/7"), ("X-Request-Id", "abc\u0001")), Status(404));
        using var system = new TestSystem(transport);
        var infos = new List<CallInfo>();
        IExtraHopClient told = system.Client.With(new CallOptions { OnSuccess = infos.Add });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => told.Tags.CreateAsync(new TagCreate { Name = "a" }));
        await told.Tags.CreateAsync(new TagCreate { Name = "a" });
        await Assert.ThrowsAsync<ExtraHopNotFoundException>(() => told.Tags.GetAsync(7));

        CallInfo info = Assert.Single(infos);
        Assert.Equal(
            ("Tags.CreateAsync", "POST", "/tags", HttpStatusCode.Created, 1),
            (info.Operation, info.Method.Method, info.PathTemplate, info.StatusCode, info.Attempts));
        Assert.StartsWith("abc", info.RequestId, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', info.RequestId!);
        Assert.StartsWith("POST /tags: 201 in ", info.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_callback_throws_the_call_throws_and_nothing_is_sent_again()
    {
        var transport = new ScriptedTransport(Status(204));
        using var system = new TestSystem(transport);
        IExtraHopClient told = system.Client.With(new CallOptions { OnSuccess = _ => throw new InvalidOperationException("mine") });

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => told.Tags.DeleteAsync(7));

        Assert.Equal(("mine", 1), (error.Message, transport.Calls));
    }

    [Fact]
    public async Task Options_on_top_of_options_add_up()
    {
        var transport = new ScriptedTransport(Status(503), Status(200, """{"id":1}"""));
        using var system = new TestSystem(transport);
        var calls = new List<string>();
        IExtraHopClient first = system.Client.With(
            new CallOptions { Retry = new RetryOptions { MaxAttempts = 1 }, Headers = new Dictionary<string, string> { ["X-A"] = "1", ["X-B"] = "1" },
                OnSuccess = _ => calls.Add("first") });
        IExtraHopClient both = first.With(new CallOptions { Headers = new Dictionary<string, string> { ["x-b"] = "2" }, OnSuccess = _ => calls.Add("second") });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => both.Devices.GetAsync(1));
        await both.Devices.GetAsync(1);

        Assert.Equal(("1", "2"), (transport.Sent[1].Headers["X-A"], transport.Sent[1].Headers["X-B"]));
        Assert.Equal(["first", "second"], calls);
    }

    [Fact]
    public async Task It_ends_with_its_client()
    {
        var system = new TestSystem(new ScriptedTransport(Status(200, """{"id":1}""")));
        IExtraHopClient derived = system.Client.With(new CallOptions { TotalTimeout = TimeSpan.FromSeconds(1) });
        Assert.Equal(system.Client.Origin, derived.Origin);

        system.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => derived.Devices.GetAsync(1));
    }

    public static TheoryData<CallOptions, string> Wrong => new()
    {
        { new CallOptions { TotalTimeout = TimeSpan.Zero }, "TotalTimeout is 00:00:00; expected" },
        { new CallOptions { AttemptTimeout = TimeSpan.FromDays(25) }, "AttemptTimeout is 25.00:00:00; expected" },
        { new CallOptions { StreamIdleTimeout = TimeSpan.FromSeconds(-5) }, "StreamIdleTimeout is -00:00:05; expected" },
        { new CallOptions { Retry = new RetryOptions { MaxAttempts = 0 } }, "Retry.MaxAttempts is 0; expected" },
        { With("authorization", "secret"), "Headers has 'authorization', which the client writes itself" },
        { With("Content-Type", "a"), "Headers has 'Content-Type'" },
        { With("X Y", "a"), "Headers has the name 'X Y'" },
        { With("", "a"), "Headers has the name ''" },
        { With("X-A", "secret\r\nX-B: 1"), "The value of the header 'X-A'" },
        { With("X-A", null!), "The value of the header 'X-A'" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_and_no_value_repeated(CallOptions options, string words)
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200)));

        ArgumentException error = Assert.Throws<ArgumentException>(() => system.Client.With(options));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_it_shows_no_header_value()
    {
        var options = new CallOptions { TotalTimeout = TimeSpan.FromMinutes(2), Retry = new RetryOptions { MaxAttempts = 2 },
            Headers = new Dictionary<string, string> { ["X-Token"] = "secret" } };

        Assert.Equal("total timeout 00:02:00, 2 attempts, headers X-Token", options.ToString());
        Assert.Equal("as the client", new CallOptions().ToString());
    }

    private static CallOptions With(string name, string value) => new() { Headers = new Dictionary<string, string> { [name] = value } };
}
