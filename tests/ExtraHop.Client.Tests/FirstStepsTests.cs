using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ExtraHop.Client.Simulator;
using ExtraHop.Client.Tests.Support;
using static ExtraHop.Client.Tests.Support.Steps;

namespace ExtraHop.Client.Tests;

/// <summary>What comes before there is a client: a system's certificate, and its first key.</summary>
public sealed class FirstStepsTests
{
    [Fact]
    public async Task From_nothing_to_a_client()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using X509Certificate2 certificate = await ExtraHopClient.FetchCertificateAsync(system.PublicCertificateUri.ToString());
        string fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);

        ApiKeyCreated key =
            await ExtraHopClient.CreateFirstApiKeyAsync(system.Host, "setup-password", options => options.TrustedCertificateSha256 = fingerprint);
        using var client = ExtraHopClient.Create(system.Host, key.ApiKey, options => options.TrustedCertificateSha256 = fingerprint);

        Assert.NotEmpty((await client.ExtraHop.GetAsync()).Version);
        RecordedRequest asked = Assert.Single(system.Requests, static request => request.Path.EndsWith("/apikeys", StringComparison.Ordinal));
        Assert.DoesNotContain("Authorization", asked.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        await Assert.ThrowsAsync<ExtraHopConflictException>(() =>
            ExtraHopClient.CreateFirstApiKeyAsync(system.Host, "setup-password", options => options.TrustedCertificateSha256 = fingerprint));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(null, false)]
    public async Task A_certificate_that_no_connection_brings_is_an_error_of_the_transport_however_it_comes_out(HttpRequestError? wrapped, bool sent)
    {
        // The runtime gives the socket's own error where a connection is reset as soon as it is made.
        var bare = new SocketException((int)SocketError.NotConnected);
        using var transport = new ScriptedTransport(wrapped is { } error ? ScriptedTransport.Fails(error, bare) : ScriptedTransport.FailsUnread(bare));
        var address = new Uri("http://eda01.example.com/public.cer");

        ExtraHopTransportException failure = await Assert.ThrowsAsync<ExtraHopTransportException>(
            () => ExtraHopClient.FetchCertificateAsync(address, transport, CancellationToken.None));

        Assert.Equal((sent, address), (failure.RequestWasSent, failure.Origin));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(422)]
    public async Task A_refused_password_is_in_no_error(int status)
    {
        await using var server = RawServer.Start(
            false,
            [Loop(ReadRequest, Send(HttpAnswer(status, "{\"error_message\":\"the password pa55w0rd-of-setup is wrong\"}", "Content-Type: application/json")))]);

        ExtraHopApiException error =
            await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => ExtraHopClient.CreateFirstApiKeyAsync(server.Host, "pa55w0rd-of-setup"));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.DoesNotContain("pa55w0rd", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("pa55w0rd", error.Body, StringComparison.Ordinal);
        if (status == 401)
        {
            Assert.Contains("did not accept the password of its setup account", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_blank_password_and_a_second_credential_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ExtraHopClient.CreateFirstApiKeyAsync("eda01.example.com", " "));
        await Assert.ThrowsAsync<ArgumentException>(
            () => ExtraHopClient.CreateFirstApiKeyAsync("eda01.example.com", "x", static options => options.ApiKey = "k"));
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => ExtraHopClient.CreateFirstApiKeyAsync(
            "eda01.example.com", "x", static options => options.Credential = new ApiKeyCredential("another-key-0123456789")));
        Assert.Contains("sets a Credential", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("another-key", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eda01/x")]
    [InlineData("http://eda01/other")]
    [InlineData("http://user:secret@eda01")]
    [InlineData("ftp://eda01")]
    public async Task A_certificate_is_fetched_from_a_host_alone(string host) =>
        Assert.Contains(
            "expected a name or an address",
            (await Assert.ThrowsAsync<ArgumentException>(() => ExtraHopClient.FetchCertificateAsync(host))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(200, "no certificate", typeof(ExtraHopResponseException))]
    [InlineData(200, "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----", typeof(ExtraHopResponseException))]
    [InlineData(204, "", typeof(ExtraHopResponseException))]
    [InlineData(302, "", typeof(ExtraHopRedirectException))]
    [InlineData(404, "", typeof(ExtraHopNotFoundException))]
    public async Task What_is_no_certificate_is_said_to_be_none(int status, string body, Type error)
    {
        await using var server = RawServer.Start(false, [Loop(ReadHead, Send(HttpAnswer(status, body, "Connection: close")), Close)]);

        Exception told = await Assert.ThrowsAnyAsync<ExtraHopApiException>(() => ExtraHopClient.FetchCertificateAsync(server.Host));
        Assert.IsType(error, told);
    }

    [Fact]
    public async Task A_closed_port_and_a_file_without_end_are_transport_errors()
    {
        await Assert.ThrowsAsync<ExtraHopTransportException>(() => ExtraHopClient.FetchCertificateAsync("http://127.0.0.1:1"));

        await using var server = RawServer.Start(false, [Loop(ReadHead, Send(HttpAnswer(200, new string('x', 100_000), "Connection: close")), Close)]);
        await Assert.ThrowsAsync<ExtraHopTransportException>(() => ExtraHopClient.FetchCertificateAsync(server.Host));
    }
}
