using System.Collections.Concurrent;
using System.Text;
using ExtraHop.Client.Http.Requests;
using static ExtraHop.Client.Tests.Http.TokenScript;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class TokenTests
{
    private int _fetches;
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);

    [Fact]
    public async Task The_token_is_fetched_as_the_guide_says_and_used_for_all_calls()
    {
        var transport = new ScriptedTransport(Respond());
        using TestSystem system = SystemWithToken(transport);

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
        using TestSystem system = SystemWithToken(transport);

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
        using TestSystem system = SystemWithToken(transport);
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
    [InlineData(400, "invalid")]
    [InlineData(400, "{\"error_message\":\"Invalid.\"}")]
    [InlineData(400, "{\"error\":\"invalid_token\",\"error_description\":\"it ended\"}")]
    public async Task A_refused_token_is_replaced_and_the_request_sent_again_whatever_its_verb(int status, string? body)
    {
        var transport = new ScriptedTransport(Token(1), Status(status, body), Token(2), Status(204));
        using TestSystem system = SystemWithToken(transport);

        await system.SendAsync(TestSystem.Create);

        Assert.Equal(("Bearer token-1", "Bearer token-2"), (transport.Sent[1].Authorization, transport.Sent[3].Authorization));
        Assert.Equal(transport.Sent[1].Text, transport.Sent[3].Text);
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_is_an_error()
    {
        var transport = new ScriptedTransport(Token(1), Status(401), Token(2), Status(401, "{\"error_message\":\"still no\"}"));
        using TestSystem system = SystemWithToken(transport);

        ExtraHopUnauthorizedException error = await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => system.ReadAsync());

        Assert.Equal(4, transport.Calls);
        Assert.Contains("EXTRAHOP_CLIENT_SECRET", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"error_message\":\"bad field\"}")]
    [InlineData("{\"type\":\"invalid_request\",\"detail\":\"Invalid value\"}")]
    [InlineData("The filter is invalid")]
    public async Task A_400_about_anything_else_costs_no_token(string body)
    {
        var transport = new ScriptedTransport(Token(1), Status(400, body));
        using TestSystem system = SystemWithToken(transport);

        await Assert.ThrowsAsync<ExtraHopApiException>(() => system.ReadAsync());

        Assert.Equal(2, transport.Calls);
    }

    [Fact]
    public async Task A_stream_is_not_sent_again_but_the_refused_token_is_dropped()
    {
        var transport = new ScriptedTransport(Token(1), Status(401), Token(2), Status(200, "{}"));
        using TestSystem system = SystemWithToken(transport);
        using var once = new OneWayStream([1, 2, 3]);

        await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(
            () => system.SendAsync(TestSystem.Create, new StreamBody(once, "text/plain", leaveOpen: true, progress: null)));
        await system.ReadAsync();

        Assert.Equal("Bearer token-2", transport.Sent[3].Authorization);
    }

    [Fact]
    public async Task One_who_waits_and_cancels_stops_nobody_else()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new ScriptedTransport(Respond(beforeToken: gate.Task));
        using TestSystem system = SystemWithToken(transport);
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
        using TestSystem system = SystemWithToken(transport);

        Task[] calls = [.. Enumerable.Range(0, 16).Select(_ => system.ReadAsync())];
        await transport.Reached;
        gate.SetResult();
        foreach (Task call in calls)
        {
            ExtraHopUnauthorizedException error = await Assert.ThrowsAsync<ExtraHopUnauthorizedException>(() => call);
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
        using TestSystem system = SystemWithToken(transport);

        await system.SendAsync(TestSystem.OperationOf(operation));

        Assert.Equal(4, transport.Calls);
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("Delete")]
    public async Task A_change_that_is_lost_is_not_repeated_because_its_token_took_two_fetches(string operation)
    {
        var transport = new ScriptedTransport(Status(503), Token(1), Fails(HttpRequestError.ResponseEnded), Status(204));
        using TestSystem system = SystemWithToken(transport);

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => system.SendAsync(TestSystem.OperationOf(operation)));

        Assert.True(error.RequestWasSent);
        Assert.Equal(3, transport.Calls);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_is_given_up_and_tried_again()
    {
        int asked = 0;
        var transport = new ScriptedTransport((request, cancellationToken) =>
        {
            Step step = request.RequestUri!.AbsolutePath != "/oauth2/token" ? Status(200, "{}") : Interlocked.Increment(ref asked) == 1 ? Hangs : Token(1);
            return step(request, cancellationToken);
        });
        using TestSystem system = SystemWithToken(transport);

        Task call = system.ReadAsync();
        await transport.Reached;
        system.Time.Advance(system.Settings.AttemptTimeout);
        await call;

        Assert.Equal(2, asked);
        Assert.Equal("/oauth2/token", transport.Sent[0].Target.AbsolutePath);
        Assert.Equal("Bearer token-1", transport.Sent[^1].Authorization);
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
        using TestSystem system = SystemWithToken(transport);

        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => system.ReadAsync());

        Assert.Equal("/oauth2/token", error.PathTemplate);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, transport.Calls);
    }

    private Step Respond(Task? beforeToken = null) => async (request, cancellationToken) =>
    {
        if (!IsToken(request))
        {
            await Task.Yield();
            return Answer(_refused.ContainsKey(request.Headers.GetValues("Authorization").Single()) ? 401 : 200, "{}");
        }

        int number = Interlocked.Increment(ref _fetches);
        await (beforeToken ?? Task.CompletedTask).WaitAsync(cancellationToken);
        return TokenAnswer(number, 3600);
    };
}
