using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Http;

public sealed class TransportTests
{
    [Fact]
    public async Task Cookies_are_not_kept()
    {
        await using var server = RawServer.Start(
            false, [Loop(ReadRequest, Send(HttpAnswer(200, "{\"id\":1}", "Content-Type: application/json", "Set-Cookie: session=another-users; Path=/")))]);
        using var client = ExtraHopClient.Create(server.Host, "k");

        await client.Devices.GetAsync(1);
        await client.Devices.GetAsync(1);

        Assert.Equal([null, null], server.Requests.Select(static request => request.Header("Cookie")));
    }
}
