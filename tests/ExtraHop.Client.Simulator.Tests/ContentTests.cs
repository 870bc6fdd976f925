using System.IO.Compression;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Bundles, packs, threat collections, sensor tags, groups of people, keys, maps: what has rules of its own.</summary>
public sealed class ContentTests
{
    private static string Form(params (string Name, string Value)[] parts) =>
        string.Concat(parts.Select(part => $"--b\r\nContent-Disposition: form-data; name=\"{part.Name}\"\r\n\r\n{part.Value}\r\n")) + "--b--\r\n";

    private static Task<Answer> SendForm(TestClient client, string method, string path, string form) =>
        client.SendAsync(method, "/api/v1" + path, form, "multipart/form-data; boundary=\"b\"");

    [Fact]
    public async Task A_bundle_comes_back_as_it_was_brought()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        const string Bundle = """{".meta":{"name":"Mine","created":1447878253,"version":"1"},"Trigger":[{"name":"t","events":"[\"HTTP_REQUEST\"]"}],"Other":[1]}""";

        Answer created = await client.PostAsync("/bundles", Bundle);
        Assert.Equal(201, created.Status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Bundle), (await client.SendAsync("GET", created.Location!)).Json));
        Assert.Contains((await client.GetAsync("/bundles")).Array, bundle => bundle!["name"]!.GetValue<string>() == "Mine");
        Answer applied = await client.SendAsync("POST", created.Location + "/apply", """{"policy":"skip","include_assignments":false,"node_ids":[]}""");
        Assert.Equal(201, applied.Status);
        Assert.StartsWith("/api/v1/jobs/", applied.Location, StringComparison.Ordinal);
        Assert.Equal(204, (await client.SendAsync("DELETE", created.Location!)).Status);
        Assert.Equal(404, (await client.SendAsync("GET", created.Location!)).Status);
    }

    [Fact]
    public async Task A_support_pack_runs_and_is_downloaded_by_its_name()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = SharedSystem.Clock();
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { TimeProvider = time });
        using var client = new TestClient(system);

        Answer started = await client.PostAsync("/supportpacks/execute");
        Assert.Equal(202, started.Status);
        Assert.Equal("/api/v1/supportpacks/queue/1", started.Location);
        Assert.Equal("", (await client.SendAsync("GET", started.Location!)).Object["filename"]!.GetValue<string>());
        time.Advance(TimeSpan.FromSeconds(5));
        JsonObject done = (await client.SendAsync("GET", started.Location!)).Object;
        string name = done["filename"]!.GetValue<string>();
        Assert.Contains((await client.GetAsync("/supportpacks")).Array, pack => pack!["filename"]!.GetValue<string>() == name);
        Answer file = await client.GetAsync("/supportpacks/" + name);
        Assert.Equal("application/x-gzip", file.ContentType);
        Assert.Equal($"attachment; filename=\"{name}\"", file.Header("Content-Disposition"));
        Assert.Equal(done["size"]!.GetValue<string>(), file.Bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var content = new StreamReader(new GZipStream(new MemoryStream(file.Bytes), CompressionMode.Decompress));
        Assert.Contains(name, await content.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync("/supportpacks/..%2F..%2Fetc%2Fpasswd")).Status);
        Assert.Equal(404, (await client.GetAsync("/supportpacks/queue/99")).Status);
        Assert.Equal(422, (await SendForm(client, "POST", "/supportpacks", Form(("other", "x")))).Status);
        Assert.Equal(400, (await client.PostAsync("/supportpacks", "{}")).Status);
    }

    [Fact]
    public async Task A_threat_collection_is_uploaded_replaced_by_its_key_and_refused_twice()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Assert.Equal(
            204,
            (await SendForm(client, "POST", "/threatcollections", Form(("name", "bad"), ("user_key", "k1"), ("file", "<Observable/><Observable/>")))).Status);
        Assert.Equal(409, (await SendForm(client, "POST", "/threatcollections", Form(("name", "bad"), ("file", "x")))).Status);
        Assert.Equal(400, (await SendForm(client, "POST", "/threatcollections", Form(("name", "empty")))).Status);
        Assert.Equal(204, (await SendForm(client, "POST", "/threatcollections", Form(("file", "x")))).Status);
        Assert.Equal(204, (await SendForm(client, "PUT", "/threatcollections/~k1", Form(("name", "worse"), ("file", "x")))).Status);
        JsonNode made = (await client.GetAsync("/threatcollections")).Array.Single(one => one!["user_key"]!.GetValue<string>() == "k1")!;
        Assert.Equal("worse", made["name"]!.GetValue<string>());
        Assert.Equal(404, (await SendForm(client, "PUT", "/threatcollections/~k2", Form(("file", "x")))).Status);
    }

    [Fact]
    public async Task Sensor_tags_are_set_on_sensors_that_are_there()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Platform = SimulatedPlatform.Console });
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.PatchAsync("/appliances/1/sensortags", """{"sensortags":[2,3]}""")).Status);
        Assert.Equal(2, (await client.GetAsync("/appliances/1/sensortags")).Array.Count);
        Assert.Equal(422, (await client.PatchAsync("/appliances/1/sensortags", """{"sensortags":[99]}""")).Status);
        Assert.Equal(404, (await client.PatchAsync("/appliances/99/sensortags", """{"sensortags":[]}""")).Status);
        Assert.Equal(201, (await client.PostAsync("/appliances/sensortags/delete", """{"sensortags":[2]}""")).Status);
        Assert.Single((await client.GetAsync("/appliances/1/sensortags")).Array);
    }

    [Fact]
    public async Task Members_of_a_group_are_merged_by_patch_and_replaced_by_put()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        string group = (await client.PostAsync("/usergroups", """{"name":"people"}""")).Location!;
        Assert.Equal(409, (await client.PostAsync("/usergroups", """{"name":"people"}""")).Status);
        Assert.Equal(204, (await client.SendAsync("PATCH", group + "/members", """{"users":{"viewer":"member","ops":null}}""")).Status);
        Assert.Equal("""{"users":{"viewer":"member"}}""", (await client.SendAsync("GET", group + "/members")).Text);
        Assert.Equal(204, (await client.SendAsync("PUT", group + "/members", """{"users":{"setup":"member"}}""")).Status);
        Assert.Equal("""{"users":{"setup":"member"}}""", (await client.SendAsync("GET", group + "/members")).Text);
    }

    [Fact]
    public async Task Dashboards_and_maps_go_by_short_code_too()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        foreach (string set in new[] { "dashboards", "activitymaps" })
        {
            JsonNode one = (await client.GetAsync("/" + set)).Array.First(item => item!["short_code"] is not null)!;
            Assert.Equal(one["id"]!.ToString(), (await client.GetAsync($"/{set}/~{one["short_code"]}")).Object["id"]!.ToString());
            Assert.Equal(200, (await client.GetAsync($"/{set}/~{one["short_code"]}/sharing")).Status);
            Assert.Equal(404, (await client.GetAsync($"/{set}/~WRONG")).Status);
        }
    }

    [Fact]
    public async Task What_is_written_by_short_code_is_read_by_number_and_the_other_way_round()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        foreach (string set in new[] { "dashboards", "activitymaps" })
        {
            JsonNode one = (await client.GetAsync("/" + set)).Array.First(item => item!["short_code"] is not null)!;
            string byNumber = $"/{set}/{one["id"]}";
            string byCode = $"/{set}/~{one["short_code"]}";

            Assert.Equal(204, (await client.SendAsync("PUT", $"/api/v1{byCode}/sharing", """{"anyone":null,"users":{"viewer":"editor"},"groups":{}}""")).Status);
            Assert.Equal("editor", (await client.GetAsync(byNumber + "/sharing")).Object["users"]!["viewer"]!.GetValue<string>());
            Assert.Equal(204, (await client.SendAsync("PATCH", $"/api/v1{byNumber}/sharing", """{"users":{"viewer":"viewer"}}""")).Status);
            Assert.Equal("viewer", (await client.GetAsync(byCode + "/sharing")).Object["users"]!["viewer"]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("/dashboards/1/sharing")]
    [InlineData("/activitymaps/1/sharing")]
    public async Task Sharing_changes_one_and_leaves_the_others_and_null_takes_away(string path)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.SendAsync("PUT", "/api/v1" + path, """{"anyone":null,"users":{"ada":"viewer"},"groups":{"local.ops":"viewer"}}""")).Status);

        Assert.Equal(204, (await client.SendAsync("PATCH", "/api/v1" + path, """{"users":{"grace":"editor"},"groups":{}}""")).Status);
        Assert.Equal("""{"ada":"viewer","grace":"editor"}""", (await client.GetAsync(path)).Object["users"]!.ToJsonString());
        Assert.Equal("""{"local.ops":"viewer"}""", (await client.GetAsync(path)).Object["groups"]!.ToJsonString());

        Assert.Equal(204, (await client.SendAsync("PATCH", "/api/v1" + path, """{"users":{"ada":null}}""")).Status);
        Assert.Equal("""{"grace":"editor"}""", (await client.GetAsync(path)).Object["users"]!.ToJsonString());
    }

    [Fact]
    public async Task Built_in_objects_stay()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        JsonNode group = (await client.GetAsync("/devicegroups?type=built_in")).Array.Single()!["id"]!;
        Assert.Equal(422, (await client.DeleteAsync($"/devicegroups/{group}")).Status);
        Assert.Equal(200, (await client.GetAsync($"/devicegroups/{group}")).Status);
    }

    [Fact]
    public async Task Services_answer_with_an_object_inside_their_error()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Answer answer = await client.PatchAsync("/extrahop/services", """{"ssh":{"enabled":"yes"}}""");
        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Object["error_message"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_watchlist_is_one_list_under_both_its_names()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.PostAsync("/whitelist/device/10005")).Status);
        Assert.Equal(204, (await client.PostAsync("/watchlist/devices", """{"assign":[10001]}""")).Status);
        Assert.Equal([10_001L, 10_005L], (await client.GetAsync("/watchlist/devices")).Array.Select(device => device!["id"]!.GetValue<long>()));
        Assert.True((await client.GetAsync("/devices/10005")).Object["on_watchlist"]!.GetValue<bool>());
        Assert.Equal(404, (await client.PostAsync("/watchlist/device/1")).Status);
    }

    [Fact]
    public async Task A_change_keeps_what_it_does_not_name_and_a_new_object_holds_every_member()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Answer created = await client.PostAsync("/triggers", """{"name":"t","script":"x","events":["HTTP_REQUEST"],"apply_all":false,"debug":false,"disabled":false,"description":"d"}""");
        JsonObject before = (await client.SendAsync("GET", created.Location!)).Object;
        Assert.Equal(ApiCatalogue.Instance.Models["Trigger"].Names.Order(), before.Select(member => member.Key).Order());
        Assert.Equal(204, (await client.SendAsync("PATCH", created.Location!, """{"description":null,"id":999}""")).Status);
        JsonObject after = (await client.SendAsync("GET", created.Location!)).Object;
        Assert.Null(after["description"]);
        Assert.Equal(before["id"]!.ToString(), after["id"]!.ToString());
        Assert.Equal("HTTP_REQUEST", after["events"]![0]!.GetValue<string>());
    }
}
