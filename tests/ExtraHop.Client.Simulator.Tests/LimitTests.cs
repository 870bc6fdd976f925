using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>What newer firmware bounds, what older firmware named, and what the simulator does not read.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("26.3.0.1000", "6000", 5000)]
    [InlineData("26.3.0.1000", "-1", 5000)]
    [InlineData("26.3.0.1000", "7", 7)]
    [InlineData("9.8.0.1000", "6000", 5100)]
    public async Task A_detection_search_of_recent_firmware_holds_5000_at_most(string version, string limit, int count)
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Version = version, Detections = 5100 });
        using var client = new TestClient(system);
        Answer answer = await client.PostAsync("/detections/search", $$"""{"limit":{{limit}},"id_only":true}""");
        Assert.Equal(count, answer.Array.Count);
    }

    [Fact]
    public async Task Records_are_not_grouped_and_nobody_is_told_that_they_were()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        Answer answer = await client.PostAsync("/records/search", """{"from":"-1h","aggregations":{"fields":["clientAddr"]}}""");

        Assert.Equal(400, answer.Status);
        Assert.Contains("does not read this: 'aggregations'", (string)answer.Object["detail"]!, StringComparison.Ordinal);
        Assert.Equal(200, (await client.PostAsync("/records/search", """{"from":"-1h","aggregations":null}""")).Status);
    }

    [Fact]
    public async Task Metrics_of_an_activity_group_are_those_of_its_devices()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonNode group = (await client.GetAsync("/activitygroups")).Array[0]!;
        Assert.Equal("http_server", (string)group["type"]!);
        JsonArray devices = (await client.PostAsync("/devices/search",
            """{"limit":1000,"filter":{"field":"activity","operator":"=","operand":"http_server"}}""")).Array;
        Assert.InRange(devices.Count, 1, 249);

        Assert.Equal(
            await TotalAsync("device", [.. devices.Select(device => (long)device!["id"]!)]), await TotalAsync("activity_group", [(long)group["oid"]!]));
        Assert.Empty((await QueryAsync("activity_group", [99])).Object["stats"]!.AsArray());
        Assert.Equal(400, (await QueryAsync("activity_groups", [1])).Status);

        async Task<string> TotalAsync(string type, long[] ids) =>
            Assert.Single((await QueryAsync(type, ids)).Object["stats"]!.AsArray())!["values"]!.ToJsonString();

        Task<Answer> QueryAsync(string type, long[] ids) => client.PostAsync("/metrics/total",
            $$"""
            {"cycle":"30sec","from":1700000000000,"until":1700000600000,"metric_category":"http_server","metric_specs":[{"name":"req"}],
             "object_type":"{{type}}","object_ids":[{{string.Join(',', ids)}}]}
            """);
    }

    [Fact]
    public async Task A_console_asks_its_sensors_about_an_activity_group()
    {
        await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { Platform = SimulatedPlatform.Console, Sensors = 3 });
        using var client = new TestClient(system);
        Answer answer = await client.PostAsync("/metrics",
            """
            {"cycle":"30sec","from":"-5m","until":0,"metric_category":"http_server","metric_specs":[{"name":"req"}],"object_type":"activity_group","object_ids":[1]}
            """);
        Assert.Equal(3, (int)answer.Object["num_results"]!);
        Assert.False(answer.Object.ContainsKey("stats"));
    }
}
