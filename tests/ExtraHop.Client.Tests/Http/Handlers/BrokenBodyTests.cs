using System.Text;
using System.Text.Json;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Tests.Packets;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>Answers whose headers came and whose body breaks off.</summary>
public class BrokenBodyTests
{
    [Theory]
    [InlineData("Get", true)]
    [InlineData("Search", true)]
    [InlineData("Create", false)]
    [InlineData("Replace", false)]
    public async Task A_body_that_breaks_is_a_lost_connection_to_the_retry_table(string operation, bool again)
    {
        var transport = new ScriptedTransport(Breaks("""{"id": 1, "nam"""), Status(200, """{"id": 2}"""));
        using var system = new TestSystem(transport);

        Task<JsonElement> call = Read(system, TestSystem.OperationOf(operation));
        if (again)
        {
            Assert.Equal(2, (await call).GetProperty("id").GetInt32());
        }
        else
        {
            ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => call);
            Assert.True(error.RequestWasSent);
            Assert.Equal("the body broke", error.InnerException?.Message);
        }

        Assert.Equal(again ? 2 : 1, transport.Calls);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_body_that_breaks_every_time_ends_with_the_attempts(int attempts)
    {
        var transport = new ScriptedTransport(Breaks("[1,"));
        using var system = new TestSystem(transport, options => options.Retry = options.Retry with { MaxAttempts = attempts });

        await Assert.ThrowsAsync<ExtraHopTransportException>(() => Read(system, TestSystem.Get));

        Assert.Equal(attempts, transport.Calls);
    }

    [Fact]
    public async Task A_whole_body_that_is_no_json_is_not_asked_for_again()
    {
        var transport = new ScriptedTransport(Status(200, "<html>"));
        using var system = new TestSystem(transport);

        await Assert.ThrowsAsync<ExtraHopResponseException>(() => Read(system, TestSystem.Get));

        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task A_body_that_stalls_ends_its_attempt_frees_its_connection_and_is_asked_for_again()
    {
        var body = new StalledStream();
        var transport = new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }), Status(200, """{"id": 2}"""));
        using var system = new TestSystem(transport);

        Task<JsonElement> read = Read(system, TestSystem.Get);
        await body.Reached;
        system.Time.Advance(TimeSpan.FromSeconds(30));
        JsonElement answer = await read;

        Assert.Equal(2, answer.GetProperty("id").GetInt32());
        Assert.Equal(2, transport.Calls);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task The_body_of_a_changes_answer_that_stalls_is_not_asked_for_again()
    {
        var body = new StalledStream();
        var transport = new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));
        using var system = new TestSystem(transport);

        Task<JsonElement> read = Read(system, TestSystem.Create);
        await body.Reached;
        system.Time.Advance(TimeSpan.FromSeconds(30));
        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => read);

        Assert.Equal(TimeSpan.FromSeconds(30), error.Limit);
        Assert.Equal(1, transport.Calls);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("delete")]
    [InlineData("job")]
    [InlineData("assign")]
    public async Task A_change_whose_headers_say_it_all_does_not_fail_with_the_body(string change)
    {
        var transport = new ScriptedTransport(async (request, cancellationToken) =>
        {
            HttpResponseMessage answer = await Breaks("""{"id": 1, "nam""")(request, cancellationToken);
            answer.Headers.TryAddWithoutValidation("Location", "/api/v1/jobs/7");
            return answer;
        });
        using var system = new TestSystem(transport);

        switch (change)
        {
            case "create":
                Assert.Equal(7, (await system.Client.Tags.CreateAsync(new TagCreate { Name = "web" })).Id);
                break;
            case "delete":
                await system.Client.Tags.DeleteAsync(1);
                break;
            case "job":
                Assert.Equal("7", (await system.Client.ExtraHop.UpgradeToLatestAsync()).Id);
                break;
            default:
                Assert.True((await system.Client.Tags.AssignDevicesAsync(1, Assignment.Add([1]))).IsComplete);
                break;
        }

        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task A_body_that_moves_may_take_longer_than_one_attempt_but_not_than_the_call()
    {
        // Every piece comes after 4 of the 5 seconds; 20 s in all are over before the body ends.
        TestSystem? clock = null;
        var transport = new ScriptedTransport(
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Drips(() => clock!.Time.Advance(TimeSpan.FromSeconds(4)))) }));
        using var system = new TestSystem(transport, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(5);
            options.TotalTimeout = TimeSpan.FromSeconds(20);
        });
        system.Time.JumpUpTo = TimeSpan.Zero;
        clock = system;

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => Read(system, TestSystem.Get));

        Assert.Contains("TotalTimeout", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(20), error.Limit);
        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public async Task A_caller_who_gives_up_under_the_body_sees_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var transport = new ScriptedTransport((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new Chunks([(byte)'['], () => { source.Cancel(); return 1; }, new IOException("reset"))),
        }));
        using var system = new TestSystem(transport);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => system.ReadAsync(source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1, transport.Calls);
    }

    private static Task<JsonElement> Read(TestSystem system, Operation operation) => system.ReadAsync<JsonElement>(operation);

    private static Step Breaks(string start) => (_, _) => Task.FromResult(new HttpResponseMessage
    {
        Content = new StreamContent(new Chunks(Encoding.UTF8.GetBytes(start), () => 4, new IOException("the body broke"))),
    });

    /// <summary>Gives a byte at a time, each after a while.</summary>
    private sealed class Drips(Action passesTime) : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            passesTime();
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span[0] = (byte)'[';
            return new(1);
        }
    }
}
