using System.Buffers.Binary;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Roles, add-ons and kinds of system bound what is answered.</summary>
public sealed class PrivilegeTests
{
    [Theory]
    [InlineData(SimulatedPlatform.Sensor, "GET", "/appliances/1/productkey", 404)]
    [InlineData(SimulatedPlatform.Sensor, "GET", "/appliances/firmware/next", 404)]
    [InlineData(SimulatedPlatform.Sensor, "GET", "/appliances", 200)]
    [InlineData(SimulatedPlatform.Console, "GET", "/appliances/1/productkey", 200)]
    [InlineData(SimulatedPlatform.Console, "GET", "/appliances/firmware/next", 200)]
    [InlineData(SimulatedPlatform.Packetstore, "GET", "/dashboards", 404)]
    [InlineData(SimulatedPlatform.Packetstore, "GET", "/packets/search?from=-30m", 200)]
    [InlineData(SimulatedPlatform.Packetstore, "GET", "/extrahop", 200)]
    [InlineData(SimulatedPlatform.Recordstore, "GET", "/packets/search?from=-30m", 404)]
    [InlineData(SimulatedPlatform.Recordstore, "GET", "/extrahop/cluster", 200)]
    [InlineData(SimulatedPlatform.Packetstore, "GET", "/extrahop/cluster", 404)]
    public async Task A_system_has_the_operations_of_its_kind(SimulatedPlatform platform, string method, string path, int status)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Platform = platform });
        using var client = new TestClient(system);
        Assert.Equal(status, (await client.SendAsync(method, "/api/v1" + path)).Status);
    }

    [Theory]
    [InlineData("""{"write":"limited"}""", "GET", "/devices?limit=1", null, 200)]
    [InlineData("""{"write":"limited"}""", "POST", "/tags", """{"name":"a"}""", 403)]
    [InlineData("""{"write":"full"}""", "POST", "/tags", """{"name":"a"}""", 201)]
    [InlineData("""{"write":"full"}""", "POST", "/extrahop/restart", null, 403)]
    [InlineData("""{"system":"full"}""", "POST", "/extrahop/restart", null, 202)]
    [InlineData("""{"metrics":"full"}""", "POST", "/records/search", """{"from":-60000}""", 200)]
    [InlineData("""{"metrics":"full"}""", "GET", "/devices?limit=1", null, 403)]
    [InlineData("""{"metrics":"restricted"}""", "POST", "/records/search", """{"from":-60000}""", 403)]
    [InlineData("""{"metrics":"restricted"}""", "GET", "/dashboards", null, 200)]
    [InlineData("""{"metrics":"restricted"}""", "GET", "/users/someone/apikeys", null, 200)]
    [InlineData("""{"metrics":"restricted"}""", "GET", "/users/setup/apikeys", null, 403)]
    [InlineData("""{"write":"full"}""", "GET", "/packets/search?from=-30m", null, 403)]
    [InlineData("""{"write":"limited","packets":"full"}""", "GET", "/packets/search?from=-30m", null, 200)]
    [InlineData("""{"write":"limited","packets":"full"}""", "GET", "/packets/search?from=-30m&output=keylog_txt", null, 403)]
    [InlineData("""{"write":"limited","packets":"full_with_keys"}""", "GET", "/packets/search?from=-30m&output=keylog_txt", null, 200)]
    [InlineData("""{"write":"limited","ndr":"none"}""", "GET", "/detections/1", null, 404)]
    [InlineData("""{"write":"limited","ndr":"full"}""", "GET", "/detections/1", null, 200)]
    public async Task A_user_may_do_what_its_roles_say(string roles, string method, string path, string? body, int status)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using TestClient client = await UserAsync(system, roles);
        Answer answer = await client.SendAsync(method, "/api/v1" + path, body);
        Assert.True(status == answer.Status, answer.Text);
    }

    [Fact]
    public async Task Without_detections_a_search_finds_none()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using TestClient client = await UserAsync(system, """{"write":"limited","ndr":"none"}""");
        Assert.Empty((await client.PostAsync("/detections/search", "{}")).Array);
        Assert.Empty((await client.GetAsync("/detections")).Array);
        using var setup = new TestClient(system);
        Assert.NotEmpty((await setup.PostAsync("/detections/search", "{}")).Array);
    }

    [Theory]
    [InlineData("pcap")]
    [InlineData("pcapng")]
    public async Task Slices_are_the_first_64_bytes_and_tell_the_length_of_the_whole(string output)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var setup = new TestClient(system);
        using TestClient client = await UserAsync(system, """{"write":"limited","packets":"slices_only"}""");
        List<(int Captured, int Original)> whole = Lengths((await setup.GetAsync($"/packets/search?from=-30m&output={output}")).Bytes, output);
        List<(int Captured, int Original)> sliced = Lengths((await client.GetAsync($"/packets/search?from=-30m&output={output}")).Bytes, output);

        Assert.Contains(whole, packet => packet.Captured > 64);
        Assert.All(sliced, packet => Assert.Equal(Math.Min(64, packet.Original), packet.Captured));
        Assert.Equal(whole.Select(packet => packet.Original), sliced.Select(packet => packet.Original));
    }

    [Fact]
    public async Task The_first_key_exists_once()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(201, (await client.PostAsync("/apikeys", """{"password":"default"}""")).Status);
        Assert.Equal(409, (await client.PostAsync("/apikeys", """{"password":"default"}""")).Status);
    }

    [Fact]
    public async Task A_console_offers_its_sensors_nothing_newer_than_itself()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(
            new SimulatorOptions { Platform = SimulatedPlatform.Console, JobStepDelay = TimeSpan.Zero });
        using var client = new TestClient(system);
        System.Text.Json.Nodes.JsonArray offers = (await client.GetAsync("/appliances/firmware/next")).Array;

        System.Text.Json.Nodes.JsonNode newest = Assert.Single(offers, offer => Version.Parse((string)offer!["version"]!) >= Version.Parse(system.Version))!;
        Assert.Equal(system.Version, (string)newest["version"]!);
        Assert.Equal([1L, 2L], newest["system_ids"]!.AsArray().Select(id => (long)id!));
        Assert.Equal(422, (await client.PostAsync("/appliances/firmware/upgrade", """{"system_ids":[1],"version":"9.9.1.1210"}""")).Status);
        Assert.Equal(202, (await client.PostAsync("/appliances/firmware/upgrade", $$"""{"system_ids":[1],"version":"{{system.Version}}"}""")).Status);
        Assert.Equal(system.Version, (string)(await client.GetAsync("/appliances/1")).Object["firmware_version"]!);
        Assert.DoesNotContain(
            1L, (await client.GetAsync("/appliances/firmware/next")).Array.SelectMany(offer => offer!["system_ids"]!.AsArray()).Select(id => (long)id!));
    }

    [Theory]
    [InlineData("POST", "//api/v1/metrics", """{"cycle":"30sec","metric_category":"http_client","metric_specs":[{"name":"req"}],"object_ids":[10001],"object_type":"device"}""", 200)]
    [InlineData("POST", "/api/v1/cloud/connect", """{"cloud_token":"t"}""", 201)]
    [InlineData("GET", "//api/v1/extrahop", null, 200)]
    public async Task What_the_vendors_scripts_leave_out_is_forgiven(string method, string path, string? body, int status)
    {
        ExtraHopSimulator system = await SharedSystem.GetAsync();
        using var client = new TestClient(system);
        Answer answer = await client.SendAsync(method, path, body);
        Assert.True(status == answer.Status, answer.Text);
    }

    private static async Task<TestClient> UserAsync(ExtraHopSimulator system, string roles)
    {
        using var setup = new TestClient(system);
        Answer made = await setup.PostAsync("/users", $$"""{"username":"someone","name":"Some One","password":"secret123","create_apikey":true,"granted_roles":{{roles}}}""");
        Assert.True(made.Status == 201, made.Text);
        return new TestClient(system, (string)made.Object["apikey"]!);
    }

    private static List<(int Captured, int Original)> Lengths(ReadOnlySpan<byte> capture, string output)
    {
        var lengths = new List<(int, int)>();
        bool isPcap = output == "pcap";
        for (int place = isPcap ? 24 : 0; place < capture.Length;)
        {
            ReadOnlySpan<byte> rest = capture[place..];
            int size = BinaryPrimitives.ReadInt32LittleEndian(rest[(isPcap ? 8 : 4)..]);
            if (isPcap)
            {
                lengths.Add((size, BinaryPrimitives.ReadInt32LittleEndian(rest[12..])));
                size += 16;
            }
            else if (BinaryPrimitives.ReadInt32LittleEndian(rest) == 6)
            {
                lengths.Add((BinaryPrimitives.ReadInt32LittleEndian(rest[20..]), BinaryPrimitives.ReadInt32LittleEndian(rest[24..])));
            }

            place += size;
        }

        return lengths;
    }
}
