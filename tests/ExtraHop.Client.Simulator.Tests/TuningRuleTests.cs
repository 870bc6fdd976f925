using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Tuning rules are written with one kind of object an end, and read back as systems do.</summary>
public sealed class TuningRuleTests
{
    private const string Rules = "/detections/rules/hiding";

    private static string Rule(string offender, string more = "") =>
        $$"""{"detection_type":"port_scan","expiration":0,"victim":"Any","offender":{{offender}}{{more}}}""";

    [Theory]
    [InlineData("\"any\"", "", "\"any\"")]
    [InlineData("null", "", "null")]
    [InlineData("[]", "", "[]")]
    [InlineData("""{"object_id":5}""", "", "object_type")]
    [InlineData("""{"object_type":"planet","object_id":5}""", "", "planet")]
    [InlineData("""{"object_type":"device"}""", "", "object_id")]
    [InlineData("""{"object_type":"ipaddr","object_value":[]}""", "", "object_value")]
    [InlineData("""{"object_type":"device","object_id":5,"object_value":"192.0.2.1"}""", "", "object_value")]
    [InlineData("""{"object_type":"locality_type","object_value":"internal"}""", "", "object_locality")]
    [InlineData("""{"object_type":"locality_type","object_locality":"outside"}""", "", "outside")]
    [InlineData("\"Any\"", ",\"description\":null", "description")]
    [InlineData("\"Any\"", ",\"properties\":null", "properties")]
    public async Task A_rule_that_cannot_be_is_refused_by_what_is_wrong(string offender, string more, string named)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer answer = await client.PostAsync(Rules, Rule(offender, more));

        Assert.Equal(422, answer.Status);
        Assert.Contains(named, answer.Object["error_message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(3, (await client.GetAsync(Rules)).Array.Count);
        Assert.Equal(404, (await client.PatchAsync(Rules + "/99", """{"enabled":false}""")).Status);
        if (more.Length == 0)
        {
            Assert.Equal(422, (await client.PatchAsync(Rules + "/1", $$"""{"offender":{{offender}}}""")).Status);
        }
    }

    [Theory]
    [InlineData("""{"object_type":"locality_type","object_locality":"external"}""", """{"object_type":"locality_type","object_value":"external"}""")]
    [InlineData("""{"object_type":"ipaddr","object_value":["192.0.2.1","198.51.100.0/24"]}""", """{"object_type":"ipaddr","object_value":["192.0.2.1","198.51.100.0/24"]}""")]
    [InlineData("""{"object_type":"device_group","object_id":2,"object_value":null}""", """{"object_type":"device_group","object_id":2}""")]
    [InlineData("""{"object_type":"scanner_service","object_scanner":"Any"}""", """{"object_type":"scanner_service","object_scanner":"Any"}""")]
    [InlineData("\"Any\"", "\"Any\"")]
    public async Task A_rule_is_read_back_with_the_member_of_its_kind(string written, string read)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);

        Answer created = await client.PostAsync(Rules, Rule(written));
        Assert.Equal(201, created.Status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(read), (await client.SendAsync("GET", created.Location!)).Object["offender"]));

        Assert.Equal(204, (await client.PatchAsync(Rules + "/2", $$"""{"victim":{{written}}}""")).Status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(read), (await client.GetAsync(Rules + "/2")).Object["victim"]));
    }

    [Fact]
    public async Task Seeded_rules_have_one_kind_of_object()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonNode[] ends = (await client.GetAsync(Rules)).Array.SelectMany(rule => new[] { rule!["offender"]!, rule["victim"]! }).ToArray();

        Assert.All(ends.OfType<JsonObject>(), end => Assert.Equal(2, end.Count));
        Assert.Contains(
            ends,
            end => end is JsonObject members && members["object_type"]!.GetValue<string>() == "locality_type"
                && members["object_value"]!.GetValue<string>() == "internal");
        JsonNode? device = ends.OfType<JsonObject>().Single(end => end["object_type"]!.GetValue<string>() == "device")["object_id"];
        Assert.Equal(200, (await client.GetAsync($"/devices/{device}")).Status);
    }
}
