using System.Text.Json;

namespace ExtraHop.Client.Tests.Json;

/// <summary>No list says that its items may be null, so none of them is: a null in a list of the system is left out.</summary>
public class NullItemsTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = ExtraHopJson.TypeInfoResolver };

    [Fact]
    public void A_null_in_a_list_of_a_model_is_left_out()
    {
        var detection = Detection.FromJson(
            """{"id":1,"categories":["sec",null],"participants":[null,{"role":"victim","object_id":7},null],"mitre_tactics":[null]}""");
        Assert.Equal(["sec"], detection.Categories);
        Assert.Equal(7, Assert.Single(detection.Victims).ObjectId);
        Assert.Empty(detection.Offenders);
        Assert.Empty(detection.MitreTactics);
    }

    [Fact]
    public void A_null_in_a_list_of_models_is_left_out()
    {
        Assert.Equal([1L, 2L], ExtraHopJson.Deserialize<IReadOnlyList<Tag>>("""[null,{"id":1},null,{"id":2},null]""").Select(tag => tag.Id));
        Assert.Empty(ExtraHopJson.Deserialize<IReadOnlyList<Tag>>("[null]"));
    }

    [Fact]
    public async Task A_null_in_a_list_that_a_system_answers_with_is_left_out()
    {
        using var system = new TestSystem(new ScriptedTransport(
            ScriptedTransport.Status(200, """[null,{"id":1}]"""), ScriptedTransport.Status(200, """[{"id":2},null]""")));
        Assert.Equal([1L], (await system.Client.Tags.ListAsync()).Select(tag => tag.Id));
        await using RawResponse raw = await system.Client.SendAsync(HttpMethod.Get, "/tags");
        Assert.Equal([2L], raw.ReadJson<IReadOnlyList<Tag>>()!.Select(tag => tag.Id));
    }

    [Fact]
    public void A_null_is_left_out_under_options_of_the_user_too()
    {
        Device device = JsonSerializer.Deserialize<Device>("""{"id":1,"activity":[null,"net"]}""", s_options)!;
        Assert.Equal(["net"], device.Activity);
    }

    [Fact]
    public void A_null_that_is_a_value_stays()
    {
        Assert.Equal("""{"id":1,"future":[null,1]}""", Device.FromJson("""{"id":1,"future":[null,1]}""").ToJson());
        var record = ExtraHopRecord.FromJson("""{"_source":{"tags":["a",null]}}""");
        Assert.Equal(2, record.Source["tags"].GetArrayLength());
    }
}
