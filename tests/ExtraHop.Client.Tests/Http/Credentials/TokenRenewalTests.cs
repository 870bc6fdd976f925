using System.Text;
using static ExtraHop.Client.Tests.Http.TokenScript;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class TokenRenewalTests
{
    [Fact]
    public async Task The_token_is_renewed_a_minute_before_it_ends_while_calls_go_on_with_the_old_one()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var renewing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int fetches = 0;
        var transport = new ScriptedTransport(async (request, cancellationToken) =>
        {
            if (!IsToken(request))
            {
                return Answer(200, "{}");
            }

            int number = Interlocked.Increment(ref fetches);
            if (number == 2)
            {
                renewing.SetResult();
                await gate.Task.WaitAsync(cancellationToken);
            }

            return TokenAnswer(number, 1799);
        });
        using TestSystem system = SystemWithToken(transport);

        await system.ReadAsync();
        system.Time.Advance(TimeSpan.FromSeconds(1738));
        await system.ReadAsync();
        Assert.Equal(1, fetches);
        system.Time.Advance(TimeSpan.FromSeconds(2));
        await system.ReadAsync();
        await renewing.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await system.ReadAsync();
        Assert.All(transport.Sent.Where(sent => sent.Method == "GET"), sent => Assert.Equal("Bearer token-1", sent.Authorization));

        gate.SetResult();
        await Eventually(async () =>
        {
            await system.ReadAsync();
            return transport.Sent[^1].Authorization == "Bearer token-2";
        });
        Assert.Equal(2, fetches);
    }

    [Fact]
    public async Task A_token_that_ended_is_not_sent()
    {
        var transport = new ScriptedTransport(
            (_, _) => Task.FromResult(TokenAnswer(1, 30)), Status(200, "{}"), (_, _) => Task.FromResult(TokenAnswer(2, 30)), Status(200, "{}"));
        using TestSystem system = SystemWithToken(transport);

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
        using TestSystem system = SystemWithToken(transport);
        await system.ReadAsync();

        system.Time.Advance(TimeSpan.FromSeconds(3545));
        await system.ReadAsync();
        await failed.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await Eventually(() => Task.FromResult(system.Log.Entries.Any(entry => entry.Id.Id == 6)));
        for (int i = 0; i < 50; i++)
        {
            // A renewal that starts too early does so in the background: it gets its chance.
            await system.ReadAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
            Assert.Equal("Bearer token-1", transport.Sent[^1].Authorization);
            Assert.Equal(2, fetches);
        }

        system.Time.Advance(TimeSpan.FromSeconds(6));
        await Eventually(async () =>
        {
            await system.ReadAsync();
            return transport.Sent[^1].Authorization == "Bearer token-3";
        });
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
        using TestSystem system = SystemWithToken(transport);

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
        using TestSystem system = SystemWithToken(transport);

        Exception? error = await Xunit.Record.ExceptionAsync(() => system.ReadAsync());

        string all = string.Join('\n', system.Log.Entries) + error + system.Settings.Credential;
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("token-1", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.ASCII.GetBytes("id:" + Secret)), all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_the_client_ends_a_fetch_that_hangs()
    {
        var transport = new ScriptedTransport(Hangs);
        TestSystem system = SystemWithToken(transport);
        Task call = system.ReadAsync();
        await transport.Reached;

        system.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
