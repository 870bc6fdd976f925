using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Devices, records, detections and metrics: filters, pages, cursors, deferred answers.</summary>
public sealed class SearchTests
{
    private static IEnumerable<long> Ids(JsonNode list) => list.AsArray().Select(item => item!["id"]!.GetValue<long>());

    [Theory]
    [InlineData("""{"field":"role","operand":"pc","operator":"="}""", "role", "pc", true)]
    [InlineData("""{"operator":"not","rules":[{"field":"role","operand":"pc","operator":"="}]}""", "role", "pc", false)]
    [InlineData("""{"operator":"and","rules":[{"field":"vendor","operand":"Cisco","operator":"="},{"field":"vlan","operand":"1","operator":">="}]}""", "vendor", "Cisco", true)]
    [InlineData("""{"field":"vendor","operand":["Cisco"],"operator":"in"}""", "vendor", "Cisco", true)]
    [InlineData("""{"field":"ipaddr","operand":"10.20.0.5","operator":"="}""", "ipaddr4", "10.20.0.5", true)]
    [InlineData("""{"field":"name","operand":"^web-","operator":"~"}""", "role", "http_server", true)]
    public async Task A_device_search_finds_what_its_filter_says(string filter, string member, string value, bool equal)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());

        JsonArray found = (await client.PostAsync("/devices/search", $$"""{"filter":{{filter}},"limit":1000}""")).Array;

        Assert.NotEmpty(found);
        Assert.All(found, device => Assert.Equal(equal, device![member]!.GetValue<string>() == value));
    }

    [Theory]
    [InlineData("""{"filter":{"field":"role","operand":"wizard","operator":"="}}""")]
    [InlineData("""{"filter":{"field":"colour","operand":"red","operator":"="}}""")]
    [InlineData("""{"filter":{"field":"name","operand":"(","operator":"~"}}""")]
    [InlineData("""{"filter":{"field":"name","operand":"x","operator":"sounds like"}}""")]
    [InlineData("""{"filter":{"operator":"and"}}""")]
    [InlineData("""{"filter":{"field":"ipaddr","operand":"10.0.0.0/99","operator":"="}}""")]
    [InlineData("""{"active_from":"yesterday"}""")]
    public async Task A_device_search_that_makes_no_sense_is_a_400(string body)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Answer answer = await client.PostAsync("/devices/search", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Object["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_hundred_thousand_devices_are_paged_to_their_end()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 100_000 });
        using var client = new TestClient(system);

        Assert.Equal(100, (await client.GetAsync("/devices?search_type=any")).Array.Count);
        JsonArray last = (await client.GetAsync("/devices?limit=1000&offset=99000")).Array;
        Assert.Equal(1000, last.Count);
        Assert.Equal(109_999, last[^1]!["id"]!.GetValue<long>());
        Assert.Empty((await client.GetAsync("/devices?limit=1000&offset=100000")).Array);
        Assert.Single((await client.PostAsync("/devices/search", """{"filter":{"field":"discovery_id","operand":"x","operator":"!="},"limit":1,"offset":99999,"result_fields":["id"]}""")).Array);
        Assert.Equal(404, (await client.GetAsync("/devices/110000")).Status);
    }

    [Fact]
    public async Task A_console_puts_the_sensor_into_the_upper_half_of_a_number()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(
            new SimulatorOptions { Platform = SimulatedPlatform.Console, Sensors = 3, Devices = 30 });
        using var client = new TestClient(system);

        JsonArray devices = (await client.GetAsync("/devices")).Array;
        Assert.Equal([1L, 2L, 3L], Ids(devices).Select(id => id >> 32).Distinct().Order());
        Assert.All(devices, device => Assert.Equal(device!["id"]!.GetValue<long>() >> 32, device["node_id"]!.GetValue<long>()));
        Assert.Equal(200, (await client.GetAsync($"/devices/{Ids(devices).First()}")).Status);
        Assert.Equal(404, (await client.GetAsync("/devices/10000")).Status);
        Assert.Equal("ecm", (await client.GetAsync("/extrahop/platform")).Object["platform"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_dynamic_group_fills_itself_and_a_static_one_is_filled()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string dynamic = (await client.PostAsync("/devicegroups", """{"name":"pcs","filter":{"field":"role","operand":"pc","operator":"="}}""")).Location!;
        string fixedGroup = (await client.PostAsync("/devicegroups", """{"name":"mine"}""")).Location!;

        Assert.All((await client.SendAsync("GET", dynamic + "/devices")).Array, device => Assert.Equal("pc", device!["role"]!.GetValue<string>()));
        Assert.Equal(422, (await client.SendAsync("POST", dynamic + "/devices", """{"assign":[10001]}""")).Status);
        Assert.Equal(204, (await client.SendAsync("POST", fixedGroup + "/devices/10001")).Status);
        Assert.Equal([10_001L], Ids((await client.SendAsync("GET", fixedGroup + "/devices")).Array));
        Assert.Equal(204, (await client.SendAsync("DELETE", fixedGroup + "/devices/10001")).Status);
        Assert.Equal(404, (await client.SendAsync("DELETE", fixedGroup + "/devices/10001")).Status);
        Assert.Equal(409, (await client.PostAsync("/devicegroups", """{"name":"mine"}""")).Status);
    }

    [Theory]
    [InlineData("""{"cursor":"CURSOR","context_ttl":30000}""", "")]
    [InlineData("""{"cursor":"CURSOR"}""", "?context_ttl=30000")]
    public async Task Records_are_walked_with_a_cursor_until_a_page_is_empty(string body, string query)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Records = 800 });
        using var client = new TestClient(system);

        JsonObject page = (await client.PostAsync("/records/search", """{"from":-21600000,"limit":150,"types":["~http"],"context_ttl":"1m"}""")).Object;
        int total = page["total"]!.GetValue<int>();
        var seen = new HashSet<string>();
        while (page["records"]!.AsArray().Count > 0)
        {
            Assert.All(page["records"]!.AsArray(), record => Assert.True(seen.Add(record!["_id"]!.GetValue<string>())));
            string next = body.Replace("CURSOR", page["cursor"]!.GetValue<string>(), StringComparison.Ordinal);
            page = (await client.PostAsync("/records/cursor" + query, next)).Object;
        }

        Assert.Equal(total, seen.Count);
        Assert.Equal(400, total);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 429)]
    public async Task Records_go_on_when_they_should(bool keep, int later)
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = time, KeepCapturing = keep });
        using var client = new TestClient(system);
        time.Advance(TimeSpan.FromDays(1));
        JsonObject page = (await client.PostAsync("/records/search", """{"from":"-1h","limit":10000}""")).Object;

        long[] times = [.. page["records"]!.AsArray().Select(record => record!["_source"]!["timestamp"]!.GetValue<long>())];
        Assert.Equal(later, times.Length, 1.0);
        Assert.Equal(times.OrderDescending(), times);
        Assert.Equal(times.Length, page["records"]!.AsArray().Select(record => record!["_id"]!.GetValue<string>()).Distinct().Count());
        DateTimeOffset now = time.GetUtcNow();
        Assert.All(times, written => Assert.InRange(written, now.AddHours(-1).ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()));
    }

    [Fact]
    public async Task A_cursor_runs_out_with_its_time()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = time });
        using var client = new TestClient(system);
        string cursor = (await client.PostAsync("/records/search", """{"from":-21600000,"limit":1,"context_ttl":1000}""")).Object["cursor"]!.GetValue<string>();
        Assert.Equal(200, (await client.PostAsync("/records/cursor", $$"""{"cursor":"{{cursor}}"}""")).Status);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(422, (await client.PostAsync("/records/cursor", $$"""{"cursor":"{{cursor}}"}""")).Status);
        Assert.Equal(422, (await client.PostAsync("/records/cursor", """{"cursor":"made up"}""")).Status);
    }

    [Fact]
    public async Task A_third_partys_store_pages_by_offset_and_ours_does_not()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(
            new SimulatorOptions { Recordstore = SimulatedRecordstore.ThirdParty, Records = 300 });
        using var client = new TestClient(system);
        JsonObject page = (await client.PostAsync("/records/search", """{"from":-21600000,"limit":100,"offset":250,"context_ttl":1000}""")).Object;
        Assert.Equal(50, page["records"]!.AsArray().Count);
        Assert.Equal(300, page["total"]!.GetValue<int>());
        Assert.False(page.ContainsKey("cursor"));
        Assert.Equal(422, (await client.PostAsync("/records/search", """{"from":-21600000,"offset":10001}""")).Status);
        using var own = new TestClient(await SharedSystem.GetAsync());
        Assert.Equal(422, (await own.PostAsync("/records/search", """{"from":-21600000,"offset":100}""")).Status);
    }

    [Fact]
    public async Task Records_are_sorted_by_number_or_text()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonObject page = (await client.PostAsync("/records/search", """{"from":-21600000,"types":["~http"],"limit":50,"sort":[{"field":"rspBytes","direction":"desc"}]}""")).Object;
        int[] sizes = page["records"]!.AsArray().Select(record => record!["_source"]!["rspBytes"]!.GetValue<int>()).ToArray();
        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    [Fact]
    public async Task A_consoles_group_answer_is_fetched_in_blocks()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(
            new SimulatorOptions { Platform = SimulatedPlatform.Console, Sensors = 2, MetricsNotReady = 1 });
        using var client = new TestClient(system);
        const string Query = """{"cycle":"5min","from":-1800000,"until":0,"metric_category":"net","metric_specs":[{"name":"bytes_in"},{"name":"bytes_out"}],"object_ids":[3],"object_type":"device_group"}""";

        JsonObject first = (await client.PostAsync("/metrics", Query)).Object;
        Assert.False(first.ContainsKey("stats"));
        Assert.Equal(2, first["num_results"]!.GetValue<int>());
        string next = $"/metrics/next/{first["xid"]}";
        for (int sensor = 1; sensor <= 2; sensor++)
        {
            Assert.Equal("\"again\"", (await client.GetAsync(next)).Text);
            JsonObject block = (await client.GetAsync(next)).Object;
            Assert.Equal(sensor, block["node_id"]!.GetValue<int>());
            Assert.NotEmpty(block["stats"]!.AsArray());
            Assert.All(block["stats"]!.AsArray(), stat => Assert.Equal(sensor, stat!["oid"]!.GetValue<long>() >> 32));
            Assert.All(block["stats"]!.AsArray(), stat => Assert.Equal(2, stat!["values"]!.AsArray().Count));
        }

        Assert.Equal(404, (await client.GetAsync(next)).Status);
        Assert.Equal(404, (await client.GetAsync("/metrics/next/none")).Status);
    }

    [Fact]
    public async Task Values_have_the_shape_of_their_stat()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        async Task<JsonNode?> Value(string category, string spec) => (await client.PostAsync("/metrics/total",
            $$"""{"cycle":"1hr","from":-7200000,"until":0,"metric_category":"{{category}}","metric_specs":[{{spec}}],"object_ids":[10001],"object_type":"device"}"""))
            .Object["stats"]![0]!["values"]![0];

        Assert.True((await Value("http_server", """{"name":"req"}"""))!.GetValue<long>() >= 0);
        Assert.True((await Value("http_server", """{"name":"tprocess","calc_type":"mean"}"""))!.GetValue<double>() > 0);
        Assert.Equal(3, (await Value("http_server", """{"name":"tprocess","calc_type":"percentiles","percentiles":[5,50,95]}"""))!.AsArray().Count);
        Assert.All((await Value("http_server", """{"name":"tprocess"}"""))!.AsArray(), point => Assert.True(point!["freq"]!.GetValue<long>() > 0));
        JsonArray codes = (await Value("http_server", """{"name":"status_code"}"""))!.AsArray();
        Assert.Contains("404", codes.Select(entry => entry!["key"]!["str"]!.GetValue<string>()));
        Assert.Single((await Value("http_server", """{"name":"status_code","key1":"404"}"""))!.AsArray());
        Assert.Equal(2, (await Value("http_server", """{"name":"status_code","key1":"/^[45]/"}"""))!.AsArray().Count);
        JsonArray peers = (await Value("ssl_server_detail", """{"name":"connected"}"""))!.AsArray();
        Assert.All(peers, entry => Assert.Equal("ipaddr", entry!["key"]!["key_type"]!.GetValue<string>()));
        JsonArray nested = (await Value("ssl_server_detail", """{"name":"key_agreement"}"""))!.AsArray();
        Assert.All(nested, entry => Assert.Equal("tset", entry!["vtype"]!.GetValue<string>()));
        Assert.All(nested, entry => Assert.NotEmpty(entry!["value"]!.AsArray()));
        JsonArray sampleset = (await Value("http_server_detail", """{"name":"tprocess"}"""))!.AsArray();
        Assert.All(sampleset, entry => Assert.True(entry!["value"]!["sum2"]!.GetValue<double>() > 0));
    }

    [Theory]
    [InlineData("ssh_server", "connected", 400)]
    [InlineData("no_such_category", "req", 200)]
    public async Task An_unknown_stat_is_an_error_and_an_unknown_category_is_no_data(string category, string stat, int status)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Answer answer = await client.PostAsync("/metrics",
            $$"""{"cycle":"30sec","from":-60000,"until":0,"metric_category":"{{category}}","metric_specs":[{"name":"{{stat}}"}],"object_ids":[10001],"object_type":"device"}""");
        Assert.Equal(status, answer.Status);
        if (status == 200)
        {
            Assert.Empty(answer.Object["stats"]!.AsArray());
        }
    }

    [Fact]
    public async Task Detections_are_filtered_sorted_and_paged()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Detections = 120 });
        using var client = new TestClient(system);

        JsonArray risky = (await client.PostAsync("/detections/search", """{"filter":{"risk_score_min":80},"limit":200}""")).Array;
        Assert.NotEmpty(risky);
        Assert.All(risky, detection => Assert.True(detection!["risk_score"]!.GetValue<int>() >= 80));
        Assert.Contains((await client.PostAsync("/detections/search", """{"filter":{"categories":["perf"]},"limit":200}""")).Array, one => !one!.AsObject().ContainsKey("risk_score"));
        Assert.All((await client.PostAsync("/detections/search", """{"filter":{"status":[".none"]}}""")).Array, one => Assert.Null(one!["status"]));

        var seen = new List<long>();
        for (int offset = 0; ; offset += 50)
        {
            JsonArray page = (await client.PostAsync("/detections/search", $$"""{"limit":50,"offset":{{offset}},"sort":[{"field":"mod_time","direction":"asc"}]}""")).Array;
            if (page.Count == 0)
            {
                break;
            }

            seen.AddRange(page.Select(one => one!["mod_time"]!.GetValue<long>()));
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(20, (await client.PostAsync("/detections/search", $$"""{"mod_time":{{seen[100]}} }""")).Array.Count);
        Assert.Equal(422, (await client.PostAsync("/detections/search", """{"limit":20001}""")).Status);

        Assert.Equal(204, (await client.PatchAsync("/detections/7", """{"ticket_id":"T-1","status":"closed","resolution":"action_taken","assignee":null}""")).Status);
        JsonObject changed = (await client.GetAsync("/detections/7")).Object;
        Assert.Equal("closed", changed["status"]!.GetValue<string>());
        Assert.Null(changed["assignee"]);
    }
}
