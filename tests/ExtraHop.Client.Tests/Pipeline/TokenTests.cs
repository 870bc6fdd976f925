using System.Collections.Concurrent;
using System.Text;
using ExtraHop.Client.Rest;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Pipeline;

public class TokenTests
{
    private const string Secret = "canary-client-secret";

    private int _fetches;
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);

    [Fact]
    public async Task The_token_is_fetched_as_the_guide_says_and_used_for_all_calls()
    {
        var transport = new ScriptedTransport(Respond());
        using TestSystem system = System(transport);

        await system.ReadAsync();
        await system.ReadAsync();

        Assert.Equal(3, transport.Calls);
        SentRequest token = transport.Sent[0];
        Assert.Equal("POST", token.Method);
        Assert.Equal("https://eda01.example.com/oauth2/token", token.Target.AbsoluteUri);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("id:" + Secret)), token.Authorization);
        Assert.Equal("grant_type=client_credentials", token.Text);
        Assert.All(transport.Sent.Skip(1), sent => Assert.Equal("Bearer token-1", sent.Authorization));
    }

    [Fact]
    public async Task Sixty_four_calls_at_once_fetch_one_token()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new ScriptedTransport(Respond(beforeToken: gate.Task));
        using TestSystem system = System(transport);

        Task[] calls = [.. Enumerable.Range(0, 64).Select(_ => system.ReadAsync())];
        await transport.Reached;
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, _fetches);
        Assert.Equal(65, transport.Calls);
    }

    [Fact]
    public async Task A_token_that_is_refused_in_sixty_four_calls_is_fetched_once_more()
    {
        var transport = new ScriptedTransport(Respond());
        using TestSystem system = System(transport);
        await system.ReadAsync();
        _refused["Bearer token-1"] = true;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => system.ReadAsync()));

        Assert.Equal(2, _fetches);
    }

    [Theory]
    [InlineData(401, "{\"error_message\":\"Unauthorized\"}")]
    [InlineData(401, null)]
    [InlineData(400, "{\"error_message\":\"Invalid access token\"}")]
    [InlineData(400, "The Access Token expired")]
    public async Task A_refused_token_is_replaced_and_the_request_sent_again_whatever_its_verb(int status, string? body)
    {
        var transport = new ScriptedTransport(Token(1), Status(status, body), Token(2), Status(204));
        using TestSystem system = System(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(("Bearer token-1", "Bearer token-2"), (transport.Sent[1].Authorization, transport.Sent[3].Authorization));
        Assert.Equal(transport.Sent[1].Text, transport.Sent[3].Text);
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_is_an_error()
    {
        var transport = new ScriptedTransport(Token(1), Status(401), Token(2), Status(401, "{\"error_message\":\"still no\"}"));
        using TestSystem system = System(transport);

        var error = await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => system.ReadAsync());

        Assert.Equal(4, transport.Calls);
        Assert.Contains("EXTRAHOP_CLIENT_SECRET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_400_about_anything_else_costs_no_token()
    {
        var transport = new ScriptedTransport(Token(1), Status(400, "{\"error_message\":\"bad field\"}"));
        using TestSystem system = System(transport);

        await Assert.ThrowsAsync<ExtraHopApiException>(() => system.ReadAsync());

        Assert.Equal(2, transport.Calls);
    }

    [Fact]
    public async Task A_stream_is_not_sent_again_but_the_refused_token_is_dropped()
    {
        var transport = new ScriptedTransport(Token(1), Status(401), Token(2), Status(200, "{}"));
        using TestSystem system = System(transport);
        using var once = new OneWayStream([1, 2, 3]);

        await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => system.SendAsync(TestSystem.Create, new StreamBody(once, "text/plain", leaveOpen: true, progress: null)));
        await system.ReadAsync();

        Assert.Equal("Bearer token-2", transport.Sent[3].Authorization);
    }

    [Fact]
    public async Task The_token_is_renewed_a_minute_before_it_ends_while_calls_go_on_with_the_old_one()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var renewing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new ScriptedTransport(async (request, cancellationToken) =>
        {
            if (!IsToken(request))
            {
                return Answer(200, "{}");
            }

            int number = Interlocked.Increment(ref _fetches);
            if (number == 2)
            {
                renewing.SetResult();
                await gate.Task.WaitAsync(cancellationToken);
            }

            return TokenAnswer(number, 1799);
        });
        using TestSystem system = System(transport);

        await system.ReadAsync();
        system.Time.Advance(TimeSpan.FromSeconds(1738));
        await system.ReadAsync();
        Assert.Equal(1, _fetches);
        system.Time.Advance(TimeSpan.FromSeconds(2));
        await system.ReadAsync();
        await renewing.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await system.ReadAsync();
        Assert.All(transport.Sent.Where(sent => sent.Method == "GET"), sent => Assert.Equal("Bearer token-1", sent.Authorization));

        gate.SetResult();
        await Eventually(async () =>
        {
            await system.ReadAsync();
            return transport.Sent[^1].Authorization == "Bearer token-2";
        });
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task A_token_that_ended_is_not_sent()
    {
        var transport = new ScriptedTransport(Respond(expiresIn: 30));
        using TestSystem system = System(transport);

        await system.ReadAsync();
        system.Time.Advance(TimeSpan.FromSeconds(30));
        await system.ReadAsync();

        Assert.Equal("Bearer token-2", transport.Sent[^1].Authorization);
    }

    [Fact]
    public async Task A_renewal_that_fails_leaves_the_old_token_in_use_and_is_tried_again_later()
    {
        int fetches = 0;
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new ScriptedTransport((request, _) =>
        {
            if (!IsToken(request))
            {
                return Task.FromResult(Answer(200, "{}"));
            }

            switch (++fetches)
            {
                case 2:
                    failed.SetResult();
                    return Task.FromResult(Answer(503));
                default:
                    return Task.FromResult(TokenAnswer(fetches, 3600));
            }
        });
        using TestSystem system = System(transport);
        await system.ReadAsync();

        system.Time.Advance(TimeSpan.FromSeconds(3545));
        await system.ReadAsync();
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Eventually(() => Task.FromResult(system.Log.Entries.Any(entry => entry.Id.Id == 6)));
        await system.ReadAsync();
        await system.ReadAsync();
        Assert.Equal("Bearer token-1", transport.Sent[^1].Authorization);
        Assert.Equal(2, fetches);

        system.Time.Advance(TimeSpan.FromSeconds(6));
        await Eventually(async () =>
        {
            await system.ReadAsync();
            return transport.Sent[^1].Authorization == "Bearer token-3";
        });
    }

    [Fact]
    public async Task One_who_waits_and_cancels_stops_nobody_else()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new ScriptedTransport(Respond(beforeToken: gate.Task));
        using TestSystem system = System(transport);
        using var stop = new CancellationTokenSource();

        Task first = system.ReadAsync(stop.Token);
        await transport.Reached;
        Task second = system.ReadAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        await second;

        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task All_who_wait_share_the_failure_and_the_next_call_tries_again()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool bad = true;
        var transport = new ScriptedTransport(async (request, _) =>
        {
            if (!IsToken(request))
            {
                return Answer(200, "{}");
            }

            Interlocked.Increment(ref _fetches);
            await gate.Task;
            return bad ? Answer(400, "{\"error\":\"invalid_client\"}") : TokenAnswer(9, 3600);
        });
        using TestSystem system = System(transport);

        Task[] calls = [.. Enumerable.Range(0, 16).Select(_ => system.ReadAsync())];
        await transport.Reached;
        gate.SetResult();
        foreach (Task call in calls)
        {
            var error = await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => call);
            Assert.Contains("did not accept the client id and secret", error.Message, StringComparison.Ordinal);
            Assert.Equal("invalid_client", error.ErrorType);
        }

        int before = _fetches;
        bad = false;
        await system.ReadAsync();
        Assert.Equal(before + 1, _fetches);
    }

    [Theory]
    [InlineData("Get")]
    [InlineData("Create")]
    [InlineData("Delete")]
    public async Task A_token_that_cannot_be_had_is_fetched_again_for_every_verb_as_nothing_was_sent(string operation)
    {
        var transport = new ScriptedTransport(Status(503), Fails(HttpRequestError.ResponseEnded), Token(1), Status(204));
        using TestSystem system = System(transport);

        await system.SendAsync(TestSystem.OperationOf(operation));

        Assert.Equal(4, transport.Calls);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_is_given_up_and_tried_again()
    {
        var transport = new ScriptedTransport(Hangs);
        using TestSystem system = System(transport, options => options.AttemptTimeout = TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => system.SendAsync(TestSystem.Create));

        Assert.InRange(transport.Calls, 2, 8);
        Assert.All(transport.Sent, sent => Assert.Equal("/oauth2/token", sent.Target.AbsolutePath));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"access_token\":null}")]
    [InlineData("{\"access_token\":\"\"}")]
    [InlineData("{\"access_token\":17}")]
    [InlineData("{\"access_token\":\"canary-token\\r\\nX: y\"}")]
    [InlineData("[]")]
    [InlineData("{\"access_token\":\"canary-token")]
    [InlineData("<html>canary-token</html>")]
    [InlineData("")]
    public async Task An_answer_without_a_token_is_an_error_that_repeats_nothing_of_it(string body)
    {
        var transport = new ScriptedTransport(Status(200, body));
        using TestSystem system = System(transport);

        var error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Equal("/oauth2/token", error.PathTemplate);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, transport.Calls);
    }

    [Theory]
    [InlineData("\"3600\"", 3600)]
    [InlineData("1799", 1799)]
    [InlineData("1799.5", 1799)]
    [InlineData("0", 1800)]
    [InlineData("-1", 1800)]
    [InlineData("null", 1800)]
    [InlineData("\"soon\"", 1800)]
    [InlineData("1e300", 1800)]
    public async Task A_life_is_read_as_it_comes_and_guessed_where_it_does_not(string expiresIn, int seconds)
    {
        int fetches = 0;
        var transport = new ScriptedTransport((request, _) => Task.FromResult(IsToken(request)
            ? Answer(200, $$"""{"access_token":"t{{++fetches}}","expires_in":{{expiresIn}}}""")
            : Answer(200, "{}")));
        using TestSystem system = System(transport);

        await system.ReadAsync();
        system.Time.Advance(TimeSpan.FromSeconds(seconds - 61));
        await system.ReadAsync();
        Assert.Equal(1, fetches);
        system.Time.Advance(TimeSpan.FromSeconds(62));
        await system.ReadAsync();
        Assert.Equal(2, fetches);
    }

    [Fact]
    public async Task Neither_secret_nor_token_is_ever_logged()
    {
        var transport = new ScriptedTransport(Token(1), Status(401), Status(400, "{\"error\":\"invalid_client\"}"));
        using TestSystem system = System(transport);

        Exception? error = await Record.ExceptionAsync(() => system.ReadAsync());

        string all = string.Join('\n', system.Log.Entries) + error + system.Settings.Credential;
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.ASCII.GetBytes("id:" + Secret)), all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_the_client_ends_a_fetch_that_hangs()
    {
        var transport = new ScriptedTransport(Hangs);
        TestSystem system = System(transport);
        Task call = system.ReadAsync();
        await transport.Reached;

        system.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    private static TestSystem System(ScriptedTransport transport, Action<ExtraHopClientOptions>? configure = null) => new(transport, options =>
    {
        (options.ApiKey, options.ClientId, options.ClientSecret) = (null, "id", Secret);
        configure?.Invoke(options);
    });

    private static bool IsToken(HttpRequestMessage request) => request.RequestUri!.AbsolutePath == "/oauth2/token";

    private static HttpResponseMessage TokenAnswer(int number, int expiresIn) =>
        Answer(200, $$"""{"access_token":"token-{{number}}","expires_in":{{expiresIn}},"token_type":"Bearer"}""");

    private static Step Token(int number) => (_, _) => Task.FromResult(TokenAnswer(number, 3600));

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        for (int i = 0; i < 500; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        Assert.Fail("It did not come about within 5 s.");
    }

    private Step Respond(Task? beforeToken = null, int expiresIn = 3600) => async (request, cancellationToken) =>
    {
        if (!IsToken(request))
        {
            await Task.Yield();
            return Answer(_refused.ContainsKey(request.Headers.GetValues("Authorization").Single()) ? 401 : 200, "{}");
        }

        int number = Interlocked.Increment(ref _fetches);
        await (beforeToken ?? Task.CompletedTask).WaitAsync(cancellationToken);
        return TokenAnswer(number, expiresIn);
    };

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
