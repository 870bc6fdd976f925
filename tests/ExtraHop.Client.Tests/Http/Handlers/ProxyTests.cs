using System.Net;
using ExtraHop.Client.Http.Tls;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Http;

public class ProxyTests
{
    /// <summary>The row of the retry table that is shown here, as the fault matrix has no proxies.</summary>
    public const string Outcome = "the proxy refused its credential";

    [Theory]
    [InlineData(407, 1)]
    [InlineData(502, 3)]
    public async Task A_proxy_that_refuses_its_credential_is_asked_once(int status, int asked)
    {
        await using var proxy = RawServer.Start(false, [Loop(ReadHead, Send(HttpAnswer(status, "", "Connection: close")), Close)]);
        var time = new TestClock { JumpUpTo = TimeSpan.FromSeconds(25) };
        using var client = ExtraHopClient.Create(new ExtraHopClientOptions
        {
            Host = "eda01.example.com",
            ApiKey = TestSystem.Key,
            Proxy = new WebProxy(proxy.Host),
            TimeProvider = time,
            Retry = new RetryOptions { MaxAttempts = 3 },
        });

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Devices.GetAsync(1));

        Assert.Equal(asked == 1, error.ProxyRefused);
        Assert.False(error.RequestWasSent);
        Assert.Equal(asked, proxy.Connections.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_password_in_the_address_of_a_proxy_is_sent_and_never_told(bool answers)
    {
        await using var proxy =
            RawServer.Start(false, [Loop(ReadHead, Send(HttpAnswer(407, "", "Proxy-Authenticate: Basic realm=x\r\nConnection: close")), Close)]);
        string address = answers ? proxy.Host["http://".Length..] : "127.0.0.1:1";
        var log = new LogRecorder();
        using var client = ExtraHopClient.Create(new ExtraHopClientOptions
        {
            Host = "eda01.example.com",
            ApiKey = TestSystem.Key,
            Proxy = new AddressedProxy(new Uri($"http://ann:cAnArY%26word@{address}")),
            LoggerFactory = log,
            Retry = new RetryOptions { MaxAttempts = 1 },
        });

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => client.Devices.GetAsync(1));

        Assert.DoesNotContain("cAnArY", error + string.Join(' ', log.Entries), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_name_and_the_password_in_the_address_of_a_proxy_become_its_credential()
    {
        var origin = new Uri("https://eda01.example.com/");
        IWebProxy quiet = QuietProxy.For(new AddressedProxy(new Uri("http://ann:a%26b@proxy:3128")), origin)!;

        Assert.Equal("http://proxy:3128/", quiet.GetProxy(origin)!.AbsoluteUri);
        NetworkCredential? credential = quiet.Credentials!.GetCredential(new Uri("http://proxy:3128/"), "Basic");
        Assert.Equal(("ann", "a&b"), (credential?.UserName, credential?.Password));
        Assert.Null(quiet.Credentials.GetCredential(new Uri("http://other:3128/"), "Basic"));
    }

    private sealed class AddressedProxy(Uri address) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }
}
