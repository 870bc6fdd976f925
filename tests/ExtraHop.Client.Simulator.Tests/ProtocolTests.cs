using System.IO.Compression;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>What happens before an operation is reached: certificates, credentials, targets, verbs, bodies, compression.</summary>
public sealed class ProtocolTests
{
    [Theory]
    [InlineData("/api/v1/nothing", 404)]
    [InlineData("/nothing", 404)]
    [InlineData("/", 404)]
    [InlineData("/api/v1", 404)]
    [InlineData("/api/v10/tags", 404)]
    [InlineData("/api/v1/tags/../users", 400)]
    [InlineData("/api/v1/tags/%2E%2E", 404)]
    [InlineData("/api/v1/users/..%2Fsetup", 404)]
    [InlineData("/api/v1/tags/1%2Fdevices", 404)]
    [InlineData("/api/v1/tags//devices", 404)]
    [InlineData("/api/v1/extrahop/", 200)]
    [InlineData("/api/v1/users/%73etup", 200)]
    [InlineData("/api/v1/devices?limit=abc", 400)]
    [InlineData("/api/v1/devices?search_type=nonsense", 200)]
    [InlineData("/api/v1/devices?search_type=nonsense&value=1", 400)]
    [InlineData("/api/v1/tags?unknown=1&unknown=2", 200)]
    public async Task A_target_is_taken_as_it_was_sent(string target, int status)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        Answer answer = await client.SendAsync("GET", target);

        Assert.Equal(status, answer.Status);
        if (status != 200)
        {
            Assert.Equal("application/json", answer.MediaType);
        }
    }

    [Fact]
    public async Task A_wrong_verb_is_told_the_right_ones()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        Answer answer = await client.SendAsync("PUT", "/api/v1/tags/1", "{}");

        Assert.Equal(405, answer.Status);
        Assert.Equal("DELETE,GET,PATCH", answer.Header("Allow"));
    }

    [Theory]
    [InlineData("ExtraHop", "apikey=wrong")]
    [InlineData("ExtraHop", "")]
    [InlineData("Bearer", "wrong")]
    [InlineData("Basic", "c2V0dXA6c2VjcmV0")]
    public async Task A_wrong_credential_is_a_401_with_a_message(string scheme, string parameter)
    {
        using var client = new TestClient(await SharedSystem.GetAsync(), key: null);
        client.Authorize(scheme, parameter);

        Answer answer = await client.GetAsync("/extrahop");

        Assert.Equal(401, answer.Status);
        Assert.NotEmpty(answer.Object["error_message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("\"text\"", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    [InlineData("{\"description\":1}", 422)]
    [InlineData("{\"name\":5}", 400)]
    public async Task A_body_that_cannot_be_meant_is_refused(string body, int status)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        Answer answer = await client.PostAsync("/tags", body);

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_body_nested_two_hundred_levels_is_refused()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        Answer answer = await client.PostAsync("/tags", new string('[', 200) + new string(']', 200));

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task Missing_members_are_named()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        Answer answer = await client.PostAsync("/metrics", """{"cycle":"30sec","from":-1000,"until":0}""");

        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Object["type"]!.GetValue<string>());
        Assert.Contains("metric_category", answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_certificate_is_served_over_plain_http_and_is_the_one_of_the_system()
    {
        ExtraHopSimulator system = await SharedSystem.GetAsync();
        using var http = new HttpClient();

        byte[] bytes = await http.GetByteArrayAsync(system.PublicCertificateUri);

        Assert.Equal(system.Certificate.RawData, bytes);
        Assert.Equal("http", system.PublicCertificateUri.Scheme);
        Assert.False(system.Certificate.HasPrivateKey);
        Assert.Equal(64, system.CertificateSha256.Length);
        Assert.True(system.Certificate.MatchesHostname("localhost"));
        Assert.True(system.Certificate.MatchesHostname("127.0.0.1"));
    }

    [Fact]
    public async Task Json_is_compressed_when_asked()
    {
        ExtraHopSimulator system = await SharedSystem.GetAsync();
        using var client = new TestClient(system);
        client.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        foreach (string path in new[] { "/devices?limit=20", "/devices/10001" })
        {
            Answer answer = await client.GetAsync(path);
            Assert.Equal("gzip", answer.Header("Content-Encoding"));
            using var plain = new StreamReader(new GZipStream(new MemoryStream(answer.Bytes), CompressionMode.Decompress));
            Assert.Contains("discovery_id", await plain.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Requests_are_recorded_raw_and_without_credentials()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        await client.PatchAsync("/users/a%2Fb?x=%20y", """{"name":"N","password":"geheim"}""");

        RecordedRequest request = Assert.Single(system.Requests);
        Assert.Equal("PATCH", request.Method);
        Assert.Equal("/api/v1/users/a%2Fb", request.Path);
        Assert.Equal("x=%20y", request.Query);
        Assert.Equal([" y"], request.QueryValues("x"));
        Assert.Equal("PATCH /users/{username}", request.OperationKey);
        Assert.Equal("ExtraHop [redacted]", request.Headers["authorization"]);
        Assert.True(request.Authorized);
        Assert.Equal("""{"name":"N","password":"[redacted]"}""", request.BodyText);
        Assert.Equal(32, request.BodyLength);
        system.Requests.Clear();
        Assert.Empty(system.Requests);
    }

    [Theory]
    [InlineData(SimulatedPrivileges.ReadOnly, "POST", "/tags", """{"name":"a"}""", 403)]
    [InlineData(SimulatedPrivileges.ReadOnly, "GET", "/tags", null, 200)]
    [InlineData(SimulatedPrivileges.ReadOnly, "POST", "/devices/search", "{}", 200)]
    [InlineData(SimulatedPrivileges.FullWrite, "POST", "/tags", """{"name":"a"}""", 201)]
    [InlineData(SimulatedPrivileges.FullWrite, "POST", "/extrahop/restart", null, 403)]
    [InlineData(SimulatedPrivileges.SystemAdministration, "POST", "/extrahop/restart", null, 202)]
    public async Task Privileges_bound_what_the_key_may_do(SimulatedPrivileges privileges, string method, string path, string? body, int status)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Privileges = privileges });
        using var client = new TestClient(system);

        Assert.Equal(status, (await client.SendAsync(method, "/api/v1" + path, body)).Status);
    }

    [Theory]
    [InlineData("Devices")]
    [InlineData("Port")]
    [InlineData("ApiKey")]
    public async Task An_option_that_makes_no_sense_is_named(string name)
    {
        SimulatorOptions options = name switch
        {
            "Devices" => new SimulatorOptions { Devices = -1 },
            "Port" => new SimulatorOptions { Port = 70_000 },
            _ => new SimulatorOptions { ApiKey = "two words" },
        };

        ArgumentException problem = await Assert.ThrowsAsync<ArgumentException>(() => ExtraHopSimulator.StartAsync(options));

        Assert.Contains("SimulatorOptions." + name, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("two words", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_an_error_and_a_stopped_system_frees_its_port()
    {
        ExtraHopSimulator first = await ExtraHopSimulator.StartAsync();
        var options = new SimulatorOptions { Port = first.BaseAddress.Port };
        await Assert.ThrowsAsync<IOException>(() => ExtraHopSimulator.StartAsync(options));
        await first.DisposeAsync();
        await using ExtraHopSimulator second = await ExtraHopSimulator.StartAsync(options);
        Assert.Equal(first.BaseAddress.Port, second.BaseAddress.Port);
    }

    [Fact]
    public async Task Sixty_four_clients_at_once_lose_nothing()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 500 });
        using var client = new TestClient(system);

        string?[] locations = await Task.WhenAll(Enumerable.Range(0, 64).Select(async number =>
        {
            Answer created = await client.PostAsync("/tags", $$"""{"name":"tag {{number}}"}""");
            Assert.Equal(201, created.Status);
            Assert.Equal(204, (await client.SendAsync("POST", created.Location + "/devices", $$"""{"assign":[{{10_000 + number}},10400]}""")).Status);
            Assert.Equal(200, (await client.GetAsync($"/devices?limit=50&offset={number}")).Status);
            Assert.Equal(204, (await client.PatchAsync($"/devices/{10_000 + number}", $$"""{"custom_name":"n{{number}}"}""")).Status);
            Assert.Equal(2, (await client.SendAsync("GET", created.Location + "/devices")).Array.Count);
            return created.Location;
        }));

        Assert.Equal(64, locations.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(64, (await client.GetAsync("/devices/10400/tags")).Array.Count);
        Assert.Equal("n63", (await client.GetAsync("/devices/10063")).Object["display_name"]!.GetValue<string>());
        Assert.Equal(64 * 5 + 2, system.Requests.Count);
    }
}
