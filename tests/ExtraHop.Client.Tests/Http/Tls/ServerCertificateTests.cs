using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(86_401)]
    public async Task A_timeout_out_of_range_is_named(int seconds)
    {
        ArgumentOutOfRangeException error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => ServerCertificate.FetchAsync("127.0.0.1:1", TimeSpan.FromSeconds(seconds)));
        Assert.Contains($"timeout is {TimeSpan.FromSeconds(seconds):c}; expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_certificate_says_prints_as_one_line()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=\"eda01\u001b[31m\nSHA-256 0000\"", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<ServerCertificate> fetching = ServerCertificate.FetchAsync($"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using TcpClient met = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(met.GetStream());
        await tls.AuthenticateAsServerAsync(made);

        string text = (await fetching).ToString();

        Assert.Contains("eda01", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsControl);
    }

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
        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(
            () => ServerCertificate.FetchAsync(host, TimeSpan.FromMilliseconds(20)));
        Assert.Contains("0.02 s", error.Message, StringComparison.Ordinal);
        using var stop = new CancellationTokenSource();
        Task<ServerCertificate> fetching = ServerCertificate.FetchAsync(host, cancellationToken: stop.Token);
        await stop.CancelAsync();
        Assert.Equal(stop.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching)).CancellationToken);
    }
}
