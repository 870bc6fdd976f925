using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

/// <summary>What a call sends, and whether it sends at all.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task A_body_that_is_null_is_refused_before_anything_is_sent()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(204)));

        ArgumentException error = await Assert.ThrowsAnyAsync<ArgumentException>(() => system.Client.Tags.CreateAsync(null!));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => system.Client.License.ReplaceAsync(null!));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => system.Client.Packets.SearchAsync(null!));

        Assert.Contains("POST /tags: the body is null; expected a value. Nothing was sent.", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, system.Transport.Calls);
    }

    [Fact]
    public async Task A_body_that_may_be_left_out_is_left_out()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(202, headers: ("Location", "/api/v1/jobs/7"))));

        await system.Client.ExtraHop.UpgradeToLatestAsync();

        Assert.True(system.Transport.Sent[0].Body is null or []);
    }

    [Fact]
    public async Task A_token_that_is_canceled_before_sends_nothing()
    {
        using var system = new TestSystem(new ScriptedTransport(Status(200, "{}")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => system.Client.Devices.GetAsync(1, new CancellationToken(canceled: true)));

        Assert.Equal(0, system.Transport.Calls);
    }

    [Fact]
    public async Task A_token_that_is_canceled_after_the_body_came_changes_nothing()
    {
        using var stop = new CancellationTokenSource();
        using var system = new TestSystem(new ScriptedTransport(Status(200, """{"id":7}""")));

        Device device = await system.Client.Devices.GetAsync(7, stop.Token);
        await stop.CancelAsync();

        Assert.Equal(7, device.Id);
    }
}
