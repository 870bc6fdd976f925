using System.Net.Sockets;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.ScriptedTransport;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>Connections that are not made, or that break, on real sockets; the names of hosts alone are resolved in memory.</summary>
internal static class ConnectionCases
{
    private const string Start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":";
    private const string StartOfCapture = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.tcpdump.pcap\r\nContent-Length: 100\r\n\r\n0123456789";

    private static readonly SocketException s_noSuchHost = new((int)SocketError.HostNotFound);

    public static IEnumerable<ErrorCase> All() =>
    [
        ErrorCase.Of(
            "the host name does not resolve",
            TestSystem.Get,
            Fails(HttpRequestError.NameResolutionError, s_noSuchHost, "Name or service not known (eda01.example.com:443)")),
        ErrorCase.Of(
            "a proxy refuses its credential",
            TestSystem.Get,
            Fails(HttpRequestError.ProxyTunnelError, null,
                "The proxy tunnel request to proxy 'http://proxy.example.com:3128/' failed with status code '407'.")),
        ErrorCase.Of(
            "a proxy refuses connections",
            TestSystem.Get,
            Fails(HttpRequestError.ConnectionError, new SocketException((int)SocketError.ConnectionRefused), "Connection refused (proxy.example.com:3128)")),
        On("connection refused", false, ReadAsync),
        ErrorCase.Of("reset as soon as the connection was made", TestSystem.Get, FailsUnread(new SocketException((int)SocketError.NotConnected))),
        On("reset in place of an answer to a read", false, ReadAsync, ReadRequest, Reset),
        On("reset in place of an answer to a change", false, ChangeAsync, ReadRequest, Reset),
        On("closed in place of an answer", false, ReadAsync, ReadRequest, Fin),
        On("something that is not HTTP", false, ReadAsync, ReadRequest, Send("SSH-2.0-OpenSSH_9.6\r\n\r\n"), Fin),
        On("a body that is cut", false, ReadAsync, ReadRequest, Send(Start), Fin),
        On("a body that is reset", false, ReadAsync, ReadRequest, Send(Start), Reset),
        On("a body that ends without the end of TLS", true, ReadAsync, ReadRequest,
            Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"id\":"), Fin),
        On("a capture whose connection is closed", false, DownloadAsync, ReadRequest, Send(StartOfCapture), Fin),
        On("closed in the TLS handshake", true, ReadAsync, Fin),
        On("a port that does not speak TLS", true, ReadAsync, SendPlain("SSH-2.0-OpenSSH_9.6\r\n"), Fin),
        Certificate("a certificate that nobody trusts", static _ => { }),
        Certificate("a certificate that is not the pinned one", static options => options.TrustedCertificateSha256 = new string('a', 64)),
        Certificate("a certificate for another name", static options => options.CertificateAuthority = RawServer.Certificate),
    ];

    private static Task ReadAsync(ExtraHopClient client) => client.Devices.GetAsync(1);

    private static Task ChangeAsync(ExtraHopClient client) => client.Tags.DeleteAsync(7);

    private static async Task DownloadAsync(ExtraHopClient client)
    {
        await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m" });
        await capture.Content.CopyToAsync(Stream.Null);
    }

    private static ErrorCase Certificate(string name, Action<ExtraHopClientOptions> configure) =>
        new(name, () => CallAsync(true, ReadAsync, configure, [ReadRequest]));

    private static ErrorCase On(string name, bool tls, Func<ExtraHopClient, Task> call, params RawStep[] steps) =>
        new(name, () => CallAsync(tls, call, options => options.TrustedCertificateSha256 = tls ? RawServer.CertificateSha256 : null, steps));

    private static async Task CallAsync(bool tls, Func<ExtraHopClient, Task> call, Action<ExtraHopClientOptions> configure, RawStep[] steps)
    {
        await using RawServer server = steps.Length == 0 ? RawServer.Start(tls) : RawServer.Start(tls, steps);
        using var client = ExtraHopClient.Create(server.Host, "key-of-the-error-texts", options =>
        {
            // A clock that stands still: no limit can run out on a slow machine.
            (options.TimeProvider, options.Retry) = (new TestClock(), new RetryOptions { MaxAttempts = 1 });
            configure(options);
        });
        await call(client);
    }
}
