using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Faults below HTTP, and answers that are right but not what was asked for.</summary>
public sealed class WireFaultTests
{
    [Fact]
    public async Task A_connection_can_end_with_fin_for_an_answer()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Finish());
        using TcpClient socket = await ConnectAsync(system);
        await using SslStream tls = await HandshakeAsync(socket, system);
        await tls.WriteAsync(
            Encoding.ASCII.GetBytes($"GET /api/v1/extrahop HTTP/1.1\r\nHost: {system.Host}\r\nAuthorization: ExtraHop apikey={system.ApiKey}\r\n\r\n"));

        // A reset would throw; FIN is the end of the stream.
        Assert.Equal(0, await tls.ReadAsync(new byte[100]).AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Null(Assert.Single(system.Requests).Status);
    }

    [Fact]
    public async Task An_upload_can_be_refused_before_its_body_is_sent()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        system.Faults.Add(Fault.Early(415) with { Method = "POST" });
        using TcpClient socket = await ConnectAsync(system);
        await using SslStream tls = await HandshakeAsync(socket, system);
        await tls.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/extrahop/firmware HTTP/1.1\r\nHost: {system.Host}\r\nAuthorization: ExtraHop apikey={system.ApiKey}\r\nContent-Type: "
                + "application/vnd.extrahop.firmware\r\nContent-Length: 1000000\r\n\r\n"));

        using var reader = new StreamReader(tls, Encoding.ASCII);
        Assert.Equal("HTTP/1.1 415 Unsupported Media Type", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
        RecordedRequest recorded = Assert.Single(system.Requests);
        Assert.Equal(415, recorded.Status);
        Assert.Equal(0, recorded.BodyLength);
        using var client = new TestClient(system);
        Assert.Equal(201, (await client.SendAsync("POST", "/api/v1/extrahop/firmware", "image", "application/vnd.extrahop.firmware")).Status);
    }

    [Fact]
    public async Task A_body_can_stall_until_the_client_gives_up()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.Stall(5));
        using HttpResponseMessage response = await client.Http.GetAsync("/api/v1/devices/10001", HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] buffer = new byte[100];

        await body.ReadExactlyAsync(buffer.AsMemory(0, 5));
        using var patience = new CancellationTokenSource();
        Task<int> next = body.ReadAsync(buffer, patience.Token).AsTask();
        Assert.Equal(200, (await client.GetAsync("/devices/10001")).Status);
        Assert.False(next.IsCompleted);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://10.0.0.1:8443/")]
    public async Task A_location_can_be_absolute(string? other)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.MakeLocationAbsolute(other));

        Answer made = await client.PostAsync("/tags", """{"name":"a"}""");
        Answer usual = await client.PostAsync("/tags", """{"name":"b"}""");

        Assert.Equal(201, made.Status);
        Assert.StartsWith((other ?? system.BaseAddress.ToString()) + "api/v1/tags/", made.Location, StringComparison.Ordinal);
        Assert.StartsWith("/api/v1/tags/", usual.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_can_be_off()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        using var client = new TestClient(system);
        DateTimeOffset off = clock.GetUtcNow().AddMinutes(-7);
        system.Faults.Add(Fault.ClockIsOff(TimeSpan.FromMinutes(-7)));
        system.Faults.Add(Fault.Respond(503, TimeSpan.FromSeconds(10)) with { RetryAfterAsDate = true, ClockSkew = TimeSpan.FromMinutes(-7) });

        Assert.Equal(Rfc1123(off), (await client.GetAsync("/extrahop")).Header("Date"));
        Answer late = await client.GetAsync("/extrahop");
        Assert.Equal(Rfc1123(off), late.Header("Date"));
        Assert.Equal(Rfc1123(off.AddSeconds(10)), late.Header("Retry-After"));
    }

    [Theory]
    [InlineData("GET", "/devices?limit=50&offset=3")]
    [InlineData("POST", "/devices/search")]
    public async Task Pages_can_have_another_size_than_was_asked_for(string method, string path)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string? body = method == "POST" ? """{"limit": 50, "offset": 3}""" : null;
        Task<Answer> AskAsync() => client.SendAsync(method, "/api/v1" + path, body);
        System.Text.Json.Nodes.JsonArray whole = (await AskAsync()).Array;
        system.Faults.Add(Fault.PagesOf(7));

        System.Text.Json.Nodes.JsonArray page = (await AskAsync()).Array;

        Assert.Equal(50, whole.Count);
        Assert.Equal(whole.Take(7).Select(device => (long)device!["id"]!), page.Select(device => (long)device!["id"]!));
    }

    [Fact]
    public async Task A_page_can_repeat_for_ever()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.RepeatAnswer() with { PathPrefix = "/api/v1/devices" });

        Answer first = await client.GetAsync("/devices?limit=5&offset=10");
        Answer second = await client.GetAsync("/devices?limit=5&offset=15");

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(200, (await client.GetAsync("/tags")).Status);
        system.Faults.Clear();
        Assert.NotEqual(first.Text, (await client.GetAsync("/devices?limit=5&offset=15")).Text);
    }

    [Fact]
    public async Task A_portal_can_answer_with_a_login_page_and_status_200()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.LoginPage());

        Answer page = await client.GetAsync("/extrahop");

        Assert.Equal(200, page.Status);
        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("<form", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_leaves_its_status_in_the_record_and_a_broken_connection_none()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        system.Faults.Add(Fault.Reset() with { PathPrefix = "/api/v1/users" });
        system.Faults.Add(Fault.Respond(503) with { PathPrefix = "/api/v1/jobs" });

        await client.GetAsync("/extrahop");
        await client.GetAsync("/devices/1");
        await client.GetAsync("/jobs");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/users"));

        Assert.Equal([200, 404, 503, null], system.Requests.Select(request => request.Status));
    }

    private static string Rfc1123(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    private static async Task<TcpClient> ConnectAsync(ExtraHopSimulator system)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(System.Net.IPAddress.Loopback, system.BaseAddress.Port);
        return socket;
    }

    private static async Task<SslStream> HandshakeAsync(TcpClient socket, ExtraHopSimulator system)
    {
        var tls = new SslStream(
            socket.GetStream(), leaveInnerStreamOpen: false,
            (_, certificate, _, _) => string.Equals(
                certificate!.GetCertHashString(HashAlgorithmName.SHA256), system.CertificateSha256, StringComparison.OrdinalIgnoreCase));
        await tls.AuthenticateAsClientAsync("localhost");
        return tls;
    }
}
