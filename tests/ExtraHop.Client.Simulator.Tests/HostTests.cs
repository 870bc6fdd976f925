using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Systems that run alone, and what makes two of them distinct.</summary>
public sealed class HostTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extrahop-simulate-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Two_systems_of_one_seed_share_the_world_and_nothing_else()
    {
        await using ExtraHopSimulator one = await ExtraHopSimulator.StartAsync();
        await using ExtraHopSimulator other = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(one);
        using var second = new TestClient(other);

        Assert.Equal(
            (await client.GetAsync("/devices/10007")).Object["macaddr"]!.GetValue<string>(),
            (await second.GetAsync("/devices/10007")).Object["macaddr"]!.GetValue<string>());
        Assert.NotEqual(one.ApiKey, other.ApiKey);
        Assert.NotEqual(one.ClientId, other.ClientId);
        Assert.NotEqual(one.ClientSecret, other.ClientSecret);
        Assert.NotEqual(one.CertificateSha256, other.CertificateSha256);
        Assert.NotEqual(one.Certificate.Subject, other.Certificate.Subject);
        Assert.NotEqual(KeyIdentifier(one.Certificate), KeyIdentifier(other.Certificate));
        Assert.NotEqual((await client.PostAsync("/extrahop/sslcert")).Location, (await second.PostAsync("/extrahop/sslcert")).Location);
        using var mixedUp = new TestClient(one, other.ApiKey);
        Assert.Equal(401, (await mixedUp.GetAsync("/extrahop")).Status);
    }

    [Fact]
    public async Task A_fixed_key_stays_fixed_and_the_hostname_resolves_to_the_system()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { ApiKey = "fixed" });
        using var client = new TestClient(system, "fixed");

        string hostname = (await client.GetAsync("/extrahop")).Object["hostname"]!.GetValue<string>();

        Assert.Contains(await System.Net.Dns.GetHostAddressesAsync(hostname), System.Net.IPAddress.IsLoopback);
        Assert.True(system.Certificate.MatchesHostname(hostname));
    }

    [Fact]
    public async Task A_host_writes_certificates_systems_and_requests_for_other_programs()
    {
        var plan = new SimulationPlan
        {
            Systems = [new SimulatorOptions(), new SimulatorOptions { Platform = SimulatedPlatform.RevealX360 }],
            CertificateFile = In("systems.pem"),
            SystemsFile = In("systems.csv"),
            RequestLogFile = In("requests.jsonl"),
            Faults = FaultFile.Parse("""[{"kind": "reset_before_headers", "path_prefix": "/api/v1/tags"}]"""),
        };
        await using (SimulatorHost host = await SimulatorHost.StartAsync(plan))
        {
            var bundle = new X509Certificate2Collection();
            bundle.ImportFromPemFile(plan.CertificateFile!);
            Assert.Equal(host.Systems.Select(system => system.Certificate.Thumbprint), bundle.Select(certificate => certificate.Thumbprint));
            Assert.Equal(
                [$"{host.Systems[0].Host},{host.Systems[0].ApiKey}", $"{host.Systems[1].Host},{host.Systems[1].ClientId},{host.Systems[1].ClientSecret}"],
                await File.ReadAllLinesAsync(plan.SystemsFile!));
            using var client = new TestClient(host.Systems[0]);
            Assert.Equal(404, (await client.GetAsync("/devices/1?x=y")).Status);
            await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/tags"));
            var description = new StringWriter();
            host.Describe(description);
            Assert.Contains(host.Systems[0].ApiKey, description.ToString(), StringComparison.Ordinal);
            Assert.Contains($"token endpoint  https://{host.Systems[1].Host}/oauth2/token", description.ToString(), StringComparison.Ordinal);
        }

        JsonNode[] lines = (await File.ReadAllLinesAsync(plan.RequestLogFile!)).Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal(["/api/v1/devices/1", "/api/v1/tags"], lines.Select(line => line["path"]!.GetValue<string>()));
        Assert.Equal(404, lines[0]["status"]!.GetValue<int>());
        Assert.Equal("x=y", lines[0]["query"]!.GetValue<string>());
        Assert.Null(lines[1]["status"]);
    }

    [Theory]
    [InlineData("{}", "expected a list")]
    [InlineData("[1]", "Fault 1")]
    [InlineData("[", "not valid JSON")]
    [InlineData("""[{}, {"state": 1}]""", "Fault 2 has a member 'state'")]
    [InlineData("""[{"kind": "sideways"}]""", "stall_body")]
    [InlineData("""[{"status": "503"}]""", "'status' of fault 1")]
    [InlineData("""[{"status": 99}]""", "Status")]
    public void A_fault_file_that_makes_no_sense_is_refused_with_the_place(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => FaultFile.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""[{"kind": "redirect", "redirect_to": "https://x/"}]""", 302)]
    [InlineData("""[{"kind": "redirect", "redirect_to": "https://x/", "status": 307}]""", 307)]
    [InlineData("""[{"kind": "empty_body"}]""", 200)]
    [InlineData("""[{"kind": "html_body"}]""", 502)]
    [InlineData("""[{"kind": "early_answer"}]""", 413)]
    [InlineData("""[{"kind": "status"}]""", 503)]
    public void A_fault_file_without_a_status_has_that_of_the_kind(string json, int expected) =>
        Assert.Equal(expected, FaultFile.Parse(json).Single().Status);

    [Fact]
    public void A_fault_file_reads_every_member_that_can_be_written_down()
    {
        IEnumerable<string> written = typeof(Fault).GetProperties().Where(property => property.CanWrite && property.Name != nameof(Fault.When))
            .Select(property => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        string message = Assert.Throws<FormatException>(() => FaultFile.Parse("""[{"?": 1}]""")).Message;
        string[] known = message[(message.IndexOf("one of ", StringComparison.Ordinal) + 7)..^1].Split(", ");

        Assert.Equal(written.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        Fault fault = FaultFile.Parse("""[{"kind": "drip_body", "drip_bytes": 3, "drip_delay": 0.5, "times": "always", "retry_after": 1.5, "retry_after_as_date": true, "method": "GET"}]""").Single();
        Assert.Equal(
            new Fault
            {
                Kind = FaultKind.DripBody,
                DripBytes = 3,
                DripDelay = TimeSpan.FromSeconds(0.5),
                Times = int.MaxValue,
                RetryAfter = TimeSpan.FromSeconds(1.5),
                RetryAfterAsDate = true,
                Method = "GET",
            },
            fault);
    }

    [Fact]
    public async Task An_empty_plan_an_unknown_platform_and_a_taken_port_are_refused()
    {
        Assert.Contains("rx360", Assert.Throws<ArgumentException>(() => SimulationPlan.ParsePlatform("cloud")).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => SimulatorHost.StartAsync(new SimulationPlan { Systems = [] }));
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        await Assert.ThrowsAsync<IOException>(
            () => SimulatorHost.StartAsync(new SimulationPlan { Systems = [new SimulatorOptions { Port = system.BaseAddress.Port }] }));
    }

    [Fact]
    public async Task Waiting_ends_with_the_time_or_the_token_and_neither_is_an_error()
    {
        await using SimulatorHost host = await SimulatorHost.StartAsync(new SimulationPlan { Systems = [new SimulatorOptions()] });
        using var stop = new CancellationTokenSource();
        await host.WaitAsync(TimeSpan.Zero);
        Task waiting = host.WaitAsync(cancellationToken: stop.Token);
        Assert.False(waiting.IsCompleted);
        await stop.CancelAsync();
        await waiting;
    }

    private static string KeyIdentifier(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifier!;

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
