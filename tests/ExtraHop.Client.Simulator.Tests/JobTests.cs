using Microsoft.Extensions.Time.Testing;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Jobs walk through their steps by the clock, reboot the system when asked, and fail when told.</summary>
public sealed class JobTests
{
    private readonly FakeTimeProvider _time = SharedSystem.Clock();

    private SimulatorOptions Options => new() { TimeProvider = _time, JobStepDelay = TimeSpan.FromSeconds(10), RebootDuration = TimeSpan.FromSeconds(60) };

    private const string Upgrade = """{"firmware_url":"https://example.com/eda/9.7.1.tar","upgrade":true}""";

    [Fact]
    public async Task An_upgrade_walks_through_its_steps_and_changes_the_version()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options);
        using var client = new TestClient(system);

        Answer started = await client.PostAsync("/extrahop/firmware/download/url", Upgrade);
        Assert.Equal(202, started.Status);
        Assert.Matches("^/api/v1/jobs/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", started.Location);

        for (int step = 1; step <= 4; step++)
        {
            System.Text.Json.Nodes.JsonObject job = (await client.SendAsync("GET", started.Location!)).Object;
            Assert.Equal("RUNNING", job["status"]!.GetValue<string>());
            Assert.Equal(step, job["step_number"]!.GetValue<int>());
            Assert.Equal(4, job["total_steps"]!.GetValue<int>());
            Assert.NotEmpty(job["step_description"]!.GetValue<string>());
            Assert.Equal("9.8.0.1000", system.Version);
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal("DONE", (await client.SendAsync("GET", started.Location!)).Object["status"]!.GetValue<string>());
        Assert.Equal("9.7.1", system.Version);
        Assert.Equal("9.7.1", (await client.GetAsync("/extrahop/version")).Object["version"]!.GetValue<string>());
        Assert.Equal("9.8.0.1000", (await client.GetAsync("/extrahop/firmware/previous")).Object["version"]!.GetValue<string>());
        Assert.Single((await client.GetAsync("/jobs")).Array);
        Assert.Equal(404, (await client.GetAsync("/jobs/nothing")).Status);
    }

    [Fact]
    public async Task A_reboot_refuses_connections_and_comes_back_on_the_same_port()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options with { RebootOnUpgrade = true });
        using var client = new TestClient(system);
        Answer started = await client.PostAsync("/extrahop/firmware/download/url", Upgrade);

        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.True(system.IsUnreachable);
        await AssertUnreachableAsync(() => client.SendAsync("GET", started.Location!));
        using (var fresh = new TestClient(system))
        {
            await AssertUnreachableAsync(() => fresh.GetAsync("/extrahop"));
        }

        using (var http = new HttpClient())
        {
            await AssertUnreachableAsync(() => http.GetAsync(system.PublicCertificateUri));
        }

        _time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(system.IsUnreachable);
        Assert.Equal("DONE", (await client.SendAsync("GET", started.Location!)).Object["status"]!.GetValue<string>());
        Assert.Equal("9.7.1", system.Version);
    }

    [Theory]
    [InlineData("FAILED")]
    [InlineData("TIMEOUT")]
    public async Task A_job_ends_badly_when_told(string outcome)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options with { RebootOnUpgrade = true });
        using var client = new TestClient(system);
        if (outcome == "FAILED")
        {
            system.Jobs.FailNext("The disk is full.");
        }
        else
        {
            system.Jobs.TimeOutNext("The disk is full.");
        }

        Answer started = await client.PostAsync("/extrahop/firmware/download/url", Upgrade);
        _time.Advance(TimeSpan.FromMinutes(10));

        System.Text.Json.Nodes.JsonObject job = (await client.SendAsync("GET", started.Location!)).Object;
        Assert.Equal(outcome, job["status"]!.GetValue<string>());
        Assert.Equal("The disk is full.", job["details"]!.GetValue<string>());
        Assert.Equal("9.8.0.1000", system.Version);
        Answer next = await client.PostAsync("/extrahop/sslcert");
        Assert.Equal(201, next.Status);
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("DONE", (await client.SendAsync("GET", next.Location!)).Object["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Firmware_is_uploaded_upgraded_and_rolled_back()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options);
        using var client = new TestClient(system);

        Assert.Equal(422, (await client.PostAsync("/extrahop/firmware/latest/upgrade")).Status);
        Assert.Equal(415, (await client.SendAsync("POST", "/api/v1/extrahop/firmware", "image", "application/octet-stream")).Status);
        Assert.Equal(422, (await client.SendAsync("POST", "/api/v1/extrahop/firmware", "", "application/vnd.extrahop.firmware")).Status);
        Assert.Equal(400, (await client.GetAsync("/extrahop/firmware/previous")).Status);
        Assert.Equal(400, (await client.PostAsync("/extrahop/firmware/previous/rollback")).Status);

        Answer uploaded = await client.SendAsync("POST", "/api/v1/extrahop/firmware", "image", "application/vnd.extrahop.firmware");
        Assert.Equal(201, uploaded.Status);
        Assert.NotEmpty(uploaded.Object["success_message"]!.GetValue<string>());
        Answer upgrade = await client.PostAsync("/extrahop/firmware/latest/upgrade");
        Assert.Equal(202, upgrade.Status);
        _time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("9.9.1.1210", system.Version);
        Answer back = await client.PostAsync("/extrahop/firmware/previous/rollback");
        Assert.Equal(202, back.Status);
        Assert.Null(back.Location);
        Assert.Equal("9.8.0.1000", system.Version);
    }

    [Theory]
    [InlineData("""{"firmware_url":"file:///etc/passwd"}""")]
    [InlineData("""{"firmware_url":"not an address"}""")]
    [InlineData("""{"firmware_url":""}""")]
    public async Task A_firmware_address_that_cannot_be_fetched_is_a_422(string body)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Assert.Equal(422, (await client.PostAsync("/extrahop/firmware/download/url", body)).Status);
    }

    [Fact]
    public async Task A_shutdown_lasts_until_the_power_comes_back()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options with { RebootOnUpgrade = true });
        using var client = new TestClient(system);
        Assert.Equal(202, (await client.PostAsync("/extrahop/shutdown")).Status);
        _time.Advance(TimeSpan.FromDays(1));
        await AssertUnreachableAsync(() => client.GetAsync("/extrahop"));
        system.PowerOn();
        Assert.Equal(200, (await client.GetAsync("/extrahop")).Status);
    }

    [Fact]
    public async Task A_console_upgrades_its_sensors_with_remote_jobs()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(Options with { Platform = SimulatedPlatform.Console, Sensors = 3 });
        using var client = new TestClient(system);
        Answer started = await client.PostAsync("/appliances/firmware/upgrade", """{"version":"9.8.0.1000","system_ids":[1,3]}""");
        Assert.Equal(202, started.Status);
        System.Text.Json.Nodes.JsonArray remote = (await client.SendAsync("GET", started.Location!)).Object["remote_jobs"]!.AsArray();
        Assert.Equal([1L, 3L], remote.Select(job => job!["system_id"]!.GetValue<long>()));
        _time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("DONE", (await client.SendAsync("GET", started.Location!)).Object["status"]!.GetValue<string>());
        Assert.Equal("9.8.0.1000", (await client.GetAsync("/appliances/3")).Object["firmware_version"]!.GetValue<string>());
        Assert.Equal("9.7.1.1210", (await client.GetAsync("/appliances/2")).Object["firmware_version"]!.GetValue<string>());
        Assert.Equal(422, (await client.PostAsync("/appliances/firmware/upgrade", """{"version":"9.8.0.1000","system_ids":[77]}""")).Status);
    }

    /// <summary>The runtime gives the socket's own error, bare, where a connection was reset as soon as it was made.</summary>
    private static async Task AssertUnreachableAsync(Func<Task> call)
    {
        Exception error = await Assert.ThrowsAnyAsync<Exception>(call);
        Assert.True(error is HttpRequestException or System.Net.Sockets.SocketException, error.ToString());
    }
}
