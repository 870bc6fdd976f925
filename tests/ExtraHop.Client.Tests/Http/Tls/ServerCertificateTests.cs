using System.Net;
using System.Net.Sockets;
using ExtraHop.Client.Simulator;

namespace ExtraHop.Client.Tests.Http;

/// <summary>The certificate that a system presents.</summary>
public sealed class ServerCertificateTests
{
    [Fact]
    public async Task It_is_shown_before_anything_is_sent_and_can_be_pinned()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 2 });

        ServerCertificate certificate = await ServerCertificate.FetchAsync(system.Host);

        Assert.Empty(system.Requests);
        Assert.Equal(system.CertificateSha256, certificate.Sha256, ignoreCase: true);
        Assert.False(certificate.IsTrusted);
        Assert.Equal(certificate.Subject, certificate.Issuer);
        Assert.InRange(TimeProvider.System.GetUtcNow(), certificate.NotBefore, certificate.NotAfter);
        using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = certificate.Sha256);
        Assert.NotEmpty((await client.ExtraHop.GetAsync()).Version!);
    }

    [Theory]
    [InlineData("eda 01", "blank")]
    [InlineData("http://127.0.0.1", "expected https")]
    public async Task What_has_no_certificate_is_refused(string host, string reason) =>
        Assert.Contains(reason, (await Assert.ThrowsAsync<ArgumentException>(() => ServerCertificate.FetchAsync(host))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_closed_port_and_one_without_TLS_are_errors_of_the_transport()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string host = $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        Task<ServerCertificate> fetching = ServerCertificate.FetchAsync(host);
        using (TcpClient met = await listener.AcceptTcpClientAsync())
        {
            await met.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        }

        Assert.Contains(host, (await Assert.ThrowsAsync<ExtraHopTransportException>(() => fetching)).Message, StringComparison.Ordinal);
        listener.Stop();
        ExtraHopTransportException closed = await Assert.ThrowsAsync<ExtraHopTransportException>(() => ServerCertificate.FetchAsync(host));
        Assert.Contains("refused", closed.Message, StringComparison.OrdinalIgnoreCase);
        Assert.False(closed.RequestWasSent);
    }

    [Fact]
    public async Task A_silent_system_runs_into_the_timeout_and_a_caller_can_cancel()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string host = $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        ExtraHopTimeoutException error =
            await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => ServerCertificate.FetchAsync(host, TimeSpan.FromMilliseconds(20)));
        Assert.Contains("0.02 s", error.Message, StringComparison.Ordinal);
        using var stop = new CancellationTokenSource();
        Task<ServerCertificate> fetching = ServerCertificate.FetchAsync(host, cancellationToken: stop.Token);
        await stop.CancelAsync();
        Assert.Equal(stop.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching)).CancellationToken);
    }
}
