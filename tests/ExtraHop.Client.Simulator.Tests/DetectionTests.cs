using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Detections keep the rules of their states, and are what the catalogue lists.</summary>
public sealed class DetectionTests
{
    private static async Task<JsonObject> ReadAsync(TestClient client, int id) => (await client.GetAsync($"/detections/{id}")).Object;

    [Theory]
    [InlineData("""{"status":"open"}""", "open")]
    [InlineData("""{"status":7}""", "'status'")]
    [InlineData("""{"status":"closed","resolution":"done"}""", "done")]
    [InlineData("""{"status":"in_progress","resolution":"action_taken"}""", "in_progress")]
    [InlineData("""{"status":null,"resolution":"action_taken"}""", "open")]
    [InlineData("""{"resolution":"no_action_taken"}""", "new")]
    [InlineData("""{"ai_disposition":"harmless"}""", "harmless")]
    public async Task A_state_that_cannot_be_is_refused_and_changes_nothing(string body, string named)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.PatchAsync("/detections/1", """{"status":"new"}""")).Status);
        JsonObject before = await ReadAsync(client, 1);

        Answer answer = await client.PatchAsync("/detections/1", body);

        Assert.True(answer.Status is 400 or 422, answer.Text);
        Assert.Contains(named, answer.Object["error_message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(before, await ReadAsync(client, 1)));
    }

    [Fact]
    public async Task A_ticket_changes_all_of_its_detections_or_none()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        await client.PatchAsync("/detections/1", """{"ticket_id":"T-1","status":"closed"}""");
        await client.PatchAsync("/detections/2", """{"ticket_id":"T-1","status":"new"}""");

        Assert.Equal(422, (await client.PatchAsync("/detections/tickets", """{"ticket_id":"T-1","resolution":"action_taken"}""")).Status);
        Assert.Null((await ReadAsync(client, 1))["resolution"]);
        Assert.Equal(204, (await client.PatchAsync("/detections/tickets", """{"ticket_id":"T-1","status":"closed","resolution":"action_taken"}""")).Status);
        Assert.Equal("action_taken", (await ReadAsync(client, 1))["resolution"]!.GetValue<string>());
        Assert.Equal("action_taken", (await ReadAsync(client, 2))["resolution"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"status":"in_progress"}""")]
    [InlineData("""{"status":null}""")]
    public async Task A_resolution_ends_when_a_detection_is_opened_again(string reopen)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.PatchAsync("/detections/1", """{"status":"closed"}""")).Status);
        Assert.Equal(204, (await client.PatchAsync("/detections/1", """{"resolution":"no_action_taken","ai_disposition":"benign_true_positive"}""")).Status);
        Assert.Equal("no_action_taken", (await ReadAsync(client, 1))["resolution"]!.GetValue<string>());

        Assert.Equal(204, (await client.PatchAsync("/detections/1", reopen)).Status);

        Assert.Null((await ReadAsync(client, 1))["resolution"]);
        Assert.Equal("benign_true_positive", (await ReadAsync(client, 1))["ai_disposition"]!.GetValue<string>());
    }

    [Fact]
    public async Task Detections_are_what_the_catalogue_lists()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonObject[] detections = (await client.PostAsync("/detections/search", """{"limit":1000}""")).Array.Select(detection => detection!.AsObject()).ToArray();
        ApiModel participant = ApiCatalogue.Instance.Models["DetectionParticipant"];

        foreach (JsonObject detection in detections)
        {
            bool isSecurity = detection["categories"]!.AsArray().Any(category => category!.GetValue<string>() == "sec");
            Assert.Equal(isSecurity, detection.ContainsKey("risk_score"));
            Assert.Equal(isSecurity ? 1 : 0, detection["mitre_techniques"]!.AsArray().Count);
            Assert.All(
                detection["mitre_techniques"]!.AsArray(),
                one => Assert.Equal(["id", "legacy_ids", "name", "url"], one!.AsObject().Select(member => member.Key).Order()));
            Assert.NotEmpty(detection["properties"]!.AsObject());
            Assert.Equal(detection["status"]?.GetValue<string>() == "closed", detection["resolution"] is not null);
            Assert.Equal(["offender", "victim"], detection["participants"]!.AsArray().Select(one => one!["role"]!.GetValue<string>()));
            Assert.All(
                detection["participants"]!.AsArray(), one => Assert.All(one!.AsObject(), member => Assert.True(participant.Has(member.Key), member.Key)));
            Assert.All(
                detection["participants"]!.AsArray(),
                one => Assert.Equal(one!["object_type"]!.GetValue<string>() == "device", one.AsObject().ContainsKey("object_id")));
        }

        Assert.Contains(detections, detection => detection["participants"]![1]!["external"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_note_says_who_wrote_it_and_when()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
        using var client = new TestClient(system);
        Assert.Equal(204, (await client.PutAsync("/detections/1/notes", """{"note":"seen before"}""")).Status);

        JsonObject note = (await client.GetAsync("/detections/1/notes")).Object;

        Assert.Equal(("seen before", "setup"), (note["note"]!.GetValue<string>(), note["author"]!.GetValue<string>()));
        Assert.True(note["update_time"]!.GetValue<long>() > 0);
    }
}
