using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Tests.Http;

public sealed class TlsTests : IDisposable
{
    private readonly X509Certificate2 _certificate = SelfSigned("localhost");
    private readonly TlsServer _server;

    public TlsTests() => _server = new TlsServer(_certificate);

    [Fact]
    public async Task A_certificate_signed_by_itself_is_refused_once_and_the_error_says_how_to_trust_it()
    {
        using ExtraHopClient client = Client();

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.True(error.CertificateRefused);
        Assert.False(error.RequestWasSent);
        Assert.Contains(CertificateFingerprint.Of(_certificate), error.Message, StringComparison.Ordinal);
        Assert.Contains("signed by itself", error.Message, StringComparison.Ordinal);
        Assert.Contains("TrustedCertificateSha256", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _server.Requests);
        Assert.Equal(1, _server.Connections);
    }

    [Fact]
    public async Task The_pinned_certificate_is_trusted()
    {
        using ExtraHopClient client = Client(options => options.TrustedCertificateSha256 = CertificateFingerprint.Of(_certificate));

        await SendAsync(client);

        Assert.Equal(1, _server.Requests);
    }

    [Fact]
    public async Task Another_certificate_than_the_pinned_one_is_refused()
    {
        using X509Certificate2 other = SelfSigned("localhost");
        using ExtraHopClient client = Client(options => options.TrustedCertificateSha256 = CertificateFingerprint.Of(other));

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.True(error.CertificateRefused);
        Assert.Contains(CertificateFingerprint.Of(other), error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _server.Requests);
    }

    [Fact]
    public async Task The_given_issuer_is_trusted_from_an_object_and_from_files()
    {
        string folder = Directory.CreateTempSubdirectory("extrahop").FullName;
        try
        {
            string pem = Path.Combine(folder, "ca.pem");
            string der = Path.Combine(folder, "public.cer");
            await File.WriteAllTextAsync(pem, _certificate.ExportCertificatePem());
            await File.WriteAllBytesAsync(der, _certificate.RawData);
            foreach (Action<ExtraHopClientOptions> trust in new Action<ExtraHopClientOptions>[]
            {
                options => options.CertificateAuthority = _certificate,
                options => options.CertificateAuthorityFile = pem,
                options => options.CertificateAuthorityFile = der,
            })
            {
                using ExtraHopClient client = Client(trust);
                await SendAsync(client);
            }

            Assert.Equal(3, _server.Requests);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_name_that_does_not_match_is_refused_even_from_the_given_issuer()
    {
        using X509Certificate2 elsewhere = SelfSigned("eda01.example.com");
        using var server = new TlsServer(elsewhere);
        using var client = ExtraHopClient.Create($"localhost:{server.Port}", "key", options => options.CertificateAuthority = elsewhere);

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.True(error.CertificateRefused);
        Assert.Contains("another name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_that_did_not_sign_it_is_not_enough()
    {
        using X509Certificate2 other = SelfSigned("localhost");
        using ExtraHopClient client = Client(options => options.CertificateAuthority = other);

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.True(error.CertificateRefused);
    }

    [Fact]
    public async Task Checking_nothing_accepts_anything()
    {
        using ExtraHopClient client = Client(options => options.DangerousAcceptAnyServerCertificate = true);

        await SendAsync(client);

        Assert.Equal(1, _server.Requests);
    }

    [Fact]
    public async Task A_certificate_is_recognized_as_the_reason_behind_a_transport_of_the_callers_own()
    {
        var options = new ExtraHopClientOptions { Host = $"localhost:{_server.Port}", ApiKey = "key" };
        using var client = ExtraHopClient.Create(SettingsFactory.Freeze(options), new SocketsHttpHandler());

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.True(error.CertificateRefused);
        Assert.Equal(1, _server.Connections);
    }

    [Fact]
    public async Task A_port_that_does_not_speak_TLS_is_no_matter_of_certificates()
    {
        using var plain = new TlsServer(null);
        using var client =
            ExtraHopClient.Create($"localhost:{plain.Port}", "key", options => options.Retry = new RetryOptions { MaxAttempts = 2, BaseDelay = TimeSpan.Zero });

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.False(error.CertificateRefused);
        Assert.False(error.RequestWasSent);
        Assert.Equal(2, plain.Connections);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_says_so()
    {
        int port = _server.Port;
        _server.Dispose();
        using var client = ExtraHopClient.Create($"localhost:{port}", "key", options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        ExtraHopTransportException error = await Assert.ThrowsAsync<ExtraHopTransportException>(() => SendAsync(client));

        Assert.False(error.RequestWasSent);
        Assert.Contains($"'localhost' is up and can be reached on port {port}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_certificates_is_refused()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "hello");
            ArgumentException error = Assert.Throws<ArgumentException>(() => Client(options => options.CertificateAuthorityFile = path));
            Assert.Contains("holds no certificate", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _certificate.Dispose();
    }

    private static Task SendAsync(ExtraHopClient client) =>
        client.SendAsync(HttpMethod.Get, "/devices/1").WaitAsync(TimeSpan.FromSeconds(30));

    private static X509Certificate2 SelfSigned(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private ExtraHopClient Client(Action<ExtraHopClientOptions>? configure = null) => ExtraHopClient.Create($"localhost:{_server.Port}", "key", configure);

    /// <summary>Answers every request 204, over TLS or, without a certificate, with a line of plain text.</summary>
    private sealed class TlsServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new(TimeSpan.FromMinutes(1));
        private int _connections;
        private int _requests;

        public TlsServer(X509Certificate2? certificate)
        {
            _listener.Start();
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
            _ = AcceptAsync(certificate);
        }

        public int Port { get; }

        public int Connections => Volatile.Read(ref _connections);

        public int Requests => Volatile.Read(ref _requests);

        public void Dispose()
        {
            if (!_stop.IsCancellationRequested)
            {
                _stop.Cancel();
                _listener.Stop();
            }
        }

        private async Task AcceptAsync(X509Certificate2? certificate)
        {
            try
            {
                while (true)
                {
                    TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    Interlocked.Increment(ref _connections);
                    _ = ServeAsync(client, certificate);
                }
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private async Task ServeAsync(TcpClient client, X509Certificate2? certificate)
        {
            using (client)
            {
                try
                {
                    if (certificate is null)
                    {
                        await client.GetStream().WriteAsync("220 mail ready\r\n"u8.ToArray(), _stop.Token);
                        return;
                    }

                    using var tls = new SslStream(client.GetStream());
                    await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, _stop.Token);
                    byte[] buffer = new byte[8192];
                    int length = await tls.ReadAsync(buffer, _stop.Token);
                    if (Encoding.ASCII.GetString(buffer, 0, length).StartsWith("GET /api/v1/devices/1 ", StringComparison.Ordinal))
                    {
                        Interlocked.Increment(ref _requests);
                        await tls.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray(), _stop.Token);
                    }
                }
                catch (Exception error) when (error is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
                {
                    // The client went.
                }
            }
        }
    }
}
