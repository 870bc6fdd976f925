using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Connections that are never made, over real sockets. The client's clock stands still where it says so: then only the transport's own limit can end
/// the attempt.</summary>
public sealed class ConnectLimitTests
{
    private const int RetryingEvent = 3;

    [Theory]
    [InlineData("GET", true)]
    [InlineData("POST", true)]
    [InlineData("DELETE", true)]
    [InlineData("GET", false)]
    [InlineData("POST", false)]
    [InlineData("DELETE", false)]
    public async Task A_connection_that_is_not_made_ends_as_a_timeout_of_a_request_that_was_not_sent_and_is_tried_again(string method, bool handshake)
    {
        using var log = new LogRecorder();
        await using var server = RawServer.Start(tls: true, [Stall]);
        using var hole = new BlackHole();
        using ExtraHopClient client = Client(handshake ? server.Host : hole.Host, TimeSpan.FromMilliseconds(200), attempts: 2, log);

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => CallAsync(client, method));

        Assert.False(error.RequestWasSent);
        Assert.Equal(TimeSpan.FromMilliseconds(200), error.Limit);
        Assert.Contains("No connection was made", error.Message, StringComparison.Ordinal);
        Assert.Single(log.Entries, static entry => entry.Id.Id == RetryingEvent);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task A_change_whose_first_handshake_stalls_arrives_once(string method)
    {
        using var log = new LogRecorder();
        await using var server = RawServer.Start(tls: true, [Stall], [Loop(ReadRequest, Answer(Faults.FaultRun.GoodAnswer))]);

        // On a machine that is so busy that further handshakes take a second, there are attempts left.
        using ExtraHopClient client = Client(server.Host, TimeSpan.FromSeconds(1), attempts: 20, log);

        await CallAsync(client, method);

        Assert.Single(server.Requests);
        Assert.Contains(log.Entries, static entry => entry.Id.Id == RetryingEvent);
    }

    [Fact]
    public async Task Whichever_limit_is_the_first_it_is_a_timeout_of_ours()
    {
        using var hole = new BlackHole();
        using ExtraHopClient client = Client(hole.Host, TimeSpan.FromMilliseconds(200), attempts: 1, clock: TimeProvider.System);

        Exception?[] errors =
            await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Xunit.Record.ExceptionAsync(() => CallAsync(client, i % 2 == 0 ? "GET" : "POST"))));

        Assert.All(errors, static error => Assert.False(Assert.IsType<ExtraHopTimeoutException>(error).RequestWasSent));
    }

    [Fact]
    public async Task The_limit_of_the_attempt_counts_a_handshake_as_not_sent()
    {
        var clock = new TestClock();
        await using var server = RawServer.Start(tls: true, [Stall]);
        using ExtraHopClient client = Client(server.Host, TimeSpan.FromSeconds(50), attempts: 1, clock: clock);

        Task call = CallAsync(client, "POST");
        await server.WaitForStallAsync();
        clock.Advance(TimeSpan.FromSeconds(50));
        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call);

        Assert.False(error.RequestWasSent);
        Assert.Contains("Attempt 1 had no answer. The request was not sent.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_cannot_be_asked_for_was_not_asked_for()
    {
        var clock = new TestClock();
        await using var server = RawServer.Start(tls: true, [Stall]);
        using ExtraHopClient client = Client(
            server.Host,
            TimeSpan.FromSeconds(50),
            attempts: 1,
            clock: clock,
            configure: static options => (options.ApiKey, options.ClientId, options.ClientSecret) = (null, "id", "secret"));

        // A search for packets has minutes itself, so that the limit that ends is the token's.
        Task call = client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await server.WaitForStallAsync();
        clock.Advance(TimeSpan.FromSeconds(50));

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call);
        Assert.Equal("POST /oauth2/token", error.Operation);
        Assert.False(error.RequestWasSent);
    }

    [Fact]
    public async Task A_change_that_was_refused_for_its_token_was_not_sent_while_the_next_token_is_waited_for()
    {
        var transport = new ScriptedTransport(TokenScript.Token(1), ScriptedTransport.Status(401), ScriptedTransport.Hangs);
        using TestSystem system = TokenScript.SystemWithToken(transport, static options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        Task call = system.SendAsync(TestSystem.Create);
        await TokenScript.Eventually(() => Task.FromResult(transport.Sent.Count == 3));
        system.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.False((await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => call)).RequestWasSent);
    }

    private static ExtraHopClient Client(
        string host, TimeSpan limit, int attempts, LogRecorder? log = null, TimeProvider? clock = null, Action<ExtraHopClientOptions>? configure = null) =>
        ExtraHopClient.Create(host, "connect-key-0123456789", options =>
        {
            options.TrustedCertificateSha256 = RawServer.CertificateSha256;
            options.AttemptTimeout = limit;
            options.TimeProvider = clock ?? new TestClock();
            options.LoggerFactory = log;
            options.Retry = new RetryOptions { MaxAttempts = attempts, BaseDelay = TimeSpan.Zero };
            configure?.Invoke(options);
        });

    private static async Task CallAsync(ExtraHopClient client, string method)
    {
        Task call = method switch
        {
            "GET" => client.Devices.GetAsync(1),
            "POST" => client.Tags.CreateAsync(new TagCreate { Name = "x" }),
            _ => client.Tags.DeleteAsync(7),
        };
        await call.WaitAsync(TimeSpan.FromSeconds(50), TimeProvider.System);
    }
}
