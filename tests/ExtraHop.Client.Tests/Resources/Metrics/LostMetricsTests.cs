using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Resources.Metrics;

/// <summary>A console hands out each answer once. One that is lost is not asked for again: that would get the next one, or a 404.</summary>
public sealed class LostMetricsTests
{
    private const string Json = "Content-Type: application/json";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_is_told_as_lost(bool inBody)
    {
        RawStep[] lost = inBody
            ? [ReadRequest, Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"stats\":["), Fin]
            : [ReadRequest, Fin];
        await using var server = RawServer.Start(
            false,
            [ReadRequest, Send(HttpAnswer(200, """{"xid":7,"num_results":1}""", Json)), .. lost],
            [Loop(ReadRequest, Send(HttpAnswer(404, """{"error_message":"not found"}""", Json)))]);
        using var client = ExtraHopClient.Create(server.Host, "k");

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Metrics.QueryAllAsync(new MetricQuery
        {
            ObjectType = MetricObjectType.DeviceGroup,
            ObjectIds = [7],
            From = "-30m",
            Category = "http_server",
            Specs = ["req"],
        }));

        Assert.True(error.RequestWasSent);
        Assert.Equal("GET /metrics/next/{xid}", error.Operation);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Whoever_writes_the_path_himself_asks_once_too()
    {
        await using var server = RawServer.Start(false, [Loop(ReadRequest, Fin)]);
        using var client = ExtraHopClient.Create(server.Host, "k");

        await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.SendAsync(HttpMethod.Get, "/metrics/next/7?x=1"));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task What_was_not_sent_or_was_put_off_is_asked_again()
    {
        await using var server = RawServer.Start(
            true, [Fin], [ReadRequest, Send(HttpAnswer(503, "", "Retry-After: 0")), ReadRequest, Send(HttpAnswer(200, "\"again\"", Json))]);
        using var client = ExtraHopClient.Create(server.Host, "k", static options =>
            (options.TrustedCertificateSha256, options.Retry) = (RawServer.CertificateSha256, new RetryOptions { BaseDelay = TimeSpan.Zero }));

        Assert.Null((await client.Metrics.GetNextAsync(7)).Response);

        Assert.Equal(2, server.Requests.Count);
    }
}
