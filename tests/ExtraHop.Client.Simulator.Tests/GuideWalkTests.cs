using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>The walks that the guides take, as somebody without our client would take them.</summary>
public sealed class GuideWalkTests
{
    [Fact]
    public async Task A_tag_is_created_read_and_deleted_and_then_gone()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer created = await client.PostAsync("/tags", """{"name":"my_test_tag"}""");
        Assert.Equal(201, created.Status);
        Assert.Equal("text/plain; charset=utf-8", created.ContentType);
        Assert.Equal(0, created.ContentLength);
        Assert.Matches("^/api/v1/tags/[0-9]+$", created.Location);

        Answer read = await client.SendAsync("GET", created.Location!);
        Assert.Equal(200, read.Status);
        Assert.Equal("my_test_tag", read.Object["name"]!.GetValue<string>());
        Assert.Equal(["id", "mod_time", "name"], read.Object.Select(member => member.Key).Order());

        Assert.Equal(204, (await client.SendAsync("DELETE", created.Location!)).Status);
        Answer gone = await client.SendAsync("GET", created.Location!);
        Assert.Equal(404, gone.Status);
        Assert.NotEmpty(gone.Object["error_message"]!.GetValue<string>());
        Assert.Equal(404, (await client.SendAsync("DELETE", created.Location!)).Status);
    }

    [Fact]
    public async Task Every_device_of_a_subnet_is_tagged_page_by_page()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Devices = 400 });
        using var client = new TestClient(system);
        string tag = (await client.PostAsync("/tags", """{"name":"subnet"}""")).Location!;

        var found = new List<long>();
        for (int offset = 0; ; offset += 100)
        {
            Answer page = await client.GetAsync($"/devices?limit=100&offset={offset}&search_type=ip%20address&value=10.20.0.%5B0-9%5D%2B");
            Assert.Equal(200, page.Status);
            if (page.Array.Count == 0)
            {
                break;
            }

            Assert.All(page.Array, device => Assert.StartsWith("10.20.0.", device!["ipaddr4"]!.GetValue<string>(), StringComparison.Ordinal));
            found.AddRange(page.Array.Select(device => device!["id"]!.GetValue<long>()));
        }

        Assert.Equal(250, found.Count);
        Answer assigned = await client.SendAsync("POST", tag + "/devices", $$"""{"assign":[{{string.Join(',', found)}}]}""");
        Assert.Equal(204, assigned.Status);
        Answer tagged = await client.SendAsync("GET", tag + "/devices");
        Assert.Equal(found.Order(), tagged.Array.Select(device => device!["id"]!.GetValue<long>()).Order());
        Assert.Contains("subnet", (await client.GetAsync($"/devices/{found[0]}/tags")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_metric_of_one_device_comes_in_cycles_and_adds_up_to_its_total()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        const string Query = """{"cycle":"30sec","from":1760000000000,"until":1760001800000,"metric_category":"http_client","metric_specs":[{"name":"req"}],"object_ids":[10003],"object_type":"device"}""";

        JsonObject answer = (await client.PostAsync("/metrics", Query)).Object;
        JsonArray stats = answer["stats"]!.AsArray();
        Assert.Equal(60, stats.Count);
        Assert.All(stats, stat => Assert.Equal(30_000, stat!["duration"]!.GetValue<long>()));
        Assert.All(stats, stat => Assert.Single(stat!["values"]!.AsArray()));
        Assert.Equal("30sec", answer["cycle"]!.GetValue<string>());

        JsonArray total = (await client.PostAsync("/metrics/total", Query)).Object["stats"]!.AsArray();
        Assert.Equal(stats.Sum(stat => stat!["values"]![0]!.GetValue<long>()), Assert.Single(total)!["values"]![0]!.GetValue<long>());
    }

    [Fact]
    public async Task A_record_query_filters_and_refuses_operands_that_are_no_text()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        const string Query = """{"filter":{"operator":"and","rules":[{"field":"method","operand":"GET","operator":"="},{"field":"statusCode","operand":"404","operator":"="}]},"from":-21600000,"limit":100,"types":["~http"]}""";

        JsonObject answer = (await client.PostAsync("/records/search", Query)).Object;
        JsonArray records = answer["records"]!.AsArray();
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Equal(404, record!["_source"]!["statusCode"]!.GetValue<int>()));
        Assert.All(records, record => Assert.Equal("GET", record!["_source"]!["method"]!.GetValue<string>()));
        Assert.True(answer["total"]!.GetValue<int>() >= records.Count);
        Assert.False(answer.ContainsKey("cursor"));

        Answer refused = await client.PostAsync("/records/search", Query.Replace("\"404\"", "404", StringComparison.Ordinal));
        Assert.Equal(422, refused.Status);
    }

    [Fact]
    public async Task A_device_group_is_created_renamed_and_deleted()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer created = await client.PostAsync("/devicegroups",
            """{"name":"","description":"FTP Example","dynamic":true,"field":"type","value":"/^extrahop.device.ftp_server$/","include_custom_devices":true}""");
        Assert.Equal(201, created.Status);
        Assert.Equal(204, (await client.SendAsync("PATCH", created.Location!, """{"name":"FTP Servers"}""")).Status);
        JsonObject group = (await client.SendAsync("GET", created.Location!)).Object;
        Assert.Equal("FTP Servers", group["name"]!.GetValue<string>());
        Assert.Equal("FTP Example", group["description"]!.GetValue<string>());
        Assert.Equal(204, (await client.SendAsync("DELETE", created.Location!)).Status);
        Assert.Equal(404, (await client.SendAsync("GET", created.Location!)).Status);
    }

    [Fact]
    public async Task A_product_key_is_replaced_and_never_recorded()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Assert.Equal(204, (await client.PutAsync("/license/productkey", """{"product_key":"SECRET-KEY-1"}""")).Status);
        Assert.Equal("SECRET-KEY-1", (await client.GetAsync("/license/productkey")).Object["product_key"]!.GetValue<string>());
        Assert.DoesNotContain(system.Requests, request => request.BodyText.Contains("SECRET-KEY-1", StringComparison.Ordinal));
        Assert.Contains("[redacted]", system.Requests[0].BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_configuration_comes_back_as_it_was_put()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        const string Config = """{"hostname":"other","nested":{"list":[1,2.5,null,"ü"],"flag":false}}""";

        Answer changed = await client.PutAsync("/runningconfig", Config);
        Assert.Equal(204, changed.Status);
        Assert.StartsWith("/api/v1/jobs/", changed.Location, StringComparison.Ordinal);
        Assert.Null((await client.PutAsync("/runningconfig", Config)).Location);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Config), (await client.GetAsync("/runningconfig")).Json));
        Assert.False(JsonNode.DeepEquals(JsonNode.Parse(Config), (await client.GetAsync("/runningconfig/saved")).Json));
        Assert.Equal(204, (await client.PostAsync("/runningconfig/save")).Status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Config), (await client.GetAsync("/runningconfig/saved")).Json));
        Assert.Equal("""{"hostname":"other"}""", (await client.GetAsync("/runningconfig?section=hostname")).Text);
        Assert.Equal(404, (await client.GetAsync("/runningconfig?section=nothing")).Status);
    }

    [Fact]
    public async Task A_signing_request_is_one()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer answer = await client.PostAsync("/extrahop/sslcert/signingrequest",
            """{"subject":{"common_name":"eda.example.com","country_code":"NL"},"subject_alternative_names":[{"type":"dns","name":"eda.example.com"},{"type":"ip","name":"192.0.2.1"}]}""");

        Assert.Equal(200, answer.Status);
        var request = System.Security.Cryptography.X509Certificates.CertificateRequest.LoadSigningRequestPem(
            answer.Object["pem"]!.GetValue<string>(), System.Security.Cryptography.HashAlgorithmName.SHA256);
        Assert.Contains("CN=eda.example.com", request.SubjectName.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assignment_tells_parts_from_nothing()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer part = await client.PostAsync("/tags/1/devices", """{"assign":[10001,999999]}""");
        Assert.Equal(207, part.Status);
        JsonNode failure = Assert.Single(part.Object["failures"]!.AsArray())!;
        Assert.Equal("assign", failure["action"]!.GetValue<string>());
        Assert.Equal("999999", failure["id"]!.GetValue<string>());
        Assert.NotEmpty(failure["reason"]!.GetValue<string>());
        Assert.Equal(422, (await client.PostAsync("/tags/1/devices", """{"assign":[999999]}""")).Status);
        Assert.Equal(404, (await client.PostAsync("/tags/77/devices", """{"assign":[10001]}""")).Status);
        Assert.Single((await client.GetAsync("/tags/1/devices")).Array);
        Assert.Equal(204, (await client.PostAsync("/tags/1/devices", """{"unassign":[10001]}""")).Status);
        Assert.Empty((await client.GetAsync("/tags/1/devices")).Array);
    }

    [Fact]
    public async Task A_user_is_created_with_a_key_that_works_until_the_user_is_gone()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer created = await client.PostAsync("/users", """{"username":"a/b","name":"A","password":"secret123","granted_roles":{"write":"personal"},"create_apikey":true}""");
        Assert.Equal(201, created.Status);
        string key = created.Object["apikey"]!.GetValue<string>();
        Assert.Equal(409, (await client.PostAsync("/users", """{"username":"a/b","name":"A","password":"secret123"}""")).Status);
        using var other = new TestClient(system, key);
        JsonObject user = (await other.GetAsync("/users/a%2Fb")).Object;
        Assert.Equal("personal", user["effective_roles"]!["write"]!.GetValue<string>());
        Assert.Equal(204, (await client.DeleteAsync("/users/a%2Fb")).Status);
        Assert.Equal(401, (await other.GetAsync("/users")).Status);

        Answer moved = await client.GetAsync("/users/setup/apikeys/1");
        Assert.Equal(301, moved.Status);
        Assert.Equal("/api/v1/apikeys/1", moved.Location);
        Assert.Equal(422, (await client.PostAsync("/users", """{"username":"x","name":"X","password":"secret123","granted_roles":{"write":"everything"}}""")).Status);
        Assert.Equal(400, (await client.PostAsync("/users", """{"name":"X","password":"secret123"}""")).Status);
    }
}
