using System.Net;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Pipeline;

public class ProxyTests
{
    /// <summary>The row of the retry table that is shown here, as the fault matrix has no proxies.</summary>
    public const string Outcome = "the proxy refused its credential";

    [Theory]
    [InlineData(407, 1)]
    [InlineData(502, 3)]
    public async Task A_proxy_that_refuses_its_credential_is_asked_once(int status, int asked)
    {
        await using var proxy = RawServer.Start(false, [Loop(ReadHead, Send(Http(status, "", "Connection: close")), Close)]);
        var time = new JumpingTimeProvider { JumpUpTo = TimeSpan.FromSeconds(25) };
        using var client = ExtraHopClient.Create(new ExtraHopClientOptions
        {
            Host = "eda01.example.com",
            ApiKey = TestSystem.Key,
            Proxy = new WebProxy(proxy.Host),
            TimeProvider = time,
            Retry = new RetryOptions { MaxAttempts = 3 },
        });

        var error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Devices.GetAsync(1));

        Assert.Equal(asked == 1, error.ProxyRefused);
        Assert.False(error.RequestWasSent);
        Assert.Equal(asked, proxy.Connections.Count);
    }
}
