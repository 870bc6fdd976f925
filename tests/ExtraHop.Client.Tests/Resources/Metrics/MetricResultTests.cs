using System.Text.Json;

using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Metrics;

public sealed class MetricResultTests
{
    private static readonly MetricQuery s_query = new()
    {
        ObjectType = MetricObjectType.Device,
        ObjectIds = [1, 2],
        From = "-1h",
        Cycle = MetricCycle.ThirtySeconds,
        Category = "http_server",
        Specs = ["req", MetricSpec.PercentilesOf("tprocess", 50, 95)],
    };

    [Fact]
    public void A_query_is_written_in_the_words_of_the_api()
    {
        MetricQuery query = s_query with { Specs = ["req", MetricSpec.Mean("tprocess"), MetricSpec.PercentilesOf("rtt", 50, 99.9),
            MetricSpec.ByKey("status_code", "404", "/^10\\./")] };
        string json = JsonSerializer.Serialize(query, ExtraHopJson.TypeInfo<MetricQuery>());
        using var expected = JsonDocument.Parse("""
            {"cycle":"30sec","from":"-1h","until":0,"metric_category":"http_server","object_type":"device","object_ids":[1,2],
             "metric_specs":[{"name":"req"},{"name":"tprocess","calc_type":"mean"},{"name":"rtt","calc_type":"percentiles","percentiles":[50,99.9]},
                             {"name":"status_code","key1":"404","key2":"/^10\\./"}]}
            """);
        using var actual = JsonDocument.Parse(json);
        Assert.True(JsonAssert.Same(expected.RootElement, actual.RootElement), json);
    }

    [Theory]
    [InlineData(new double[0], "at least one")]
    [InlineData(new[] { 50.0, 50.0 }, "50 is out of place")]
    [InlineData(new[] { 101.0 }, "101 is out of place")]
    [InlineData(new[] { double.NaN }, "out of place")]
    public void Percentiles_that_the_api_would_refuse_are_refused_here(double[] percentiles, string message)
    {
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => MetricSpec.PercentilesOf("rtt", percentiles)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_on_many_objects_splits_into_several()
    {
        MetricQuery query = s_query with { ObjectIds = [.. Enumerable.Range(1, 401).Select(static n => (long)n)] };
        MetricQuery[] parts = [.. query.Split()];
        Assert.Equal([200, 200, 1], parts.Select(static part => part.ObjectIds.Count));
        Assert.Equal(query.ObjectIds, parts.SelectMany(static part => part.ObjectIds));
        Assert.Same(s_query, Assert.Single(s_query.Split()));
    }

    [Theory]
    [InlineData("{\"xid\": 12, \"num_results\": 3}", 12L, 3)]
    [InlineData("{\"xid\": \"12\", \"num_results\": \"3\"}", 12L, 3)]
    [InlineData("{\"xid\": [12], \"num_results\": [3]}", 12L, 3)]
    [InlineData("{\"xid\": [12], \"num_results\": [{\"stats\": []}, {\"stats\": []}]}", 12L, 2)]
    [InlineData("{\"xid\": [12], \"num_results\": []}", 12L, 0)]
    [InlineData("{\"xid\": null, \"num_results\": null}", null, null)]
    [InlineData("{\"xid\": {\"odd\": 1}, \"num_results\": true}", null, null)]
    [InlineData("{}", null, null)]
    public void The_number_of_a_deferred_query_is_read_in_every_form(string json, long? xid, int? results)
    {
        MetricResponse response = JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<MetricResponse>())!;
        Assert.Equal((xid, results), (response.Xid, response.NumResults));
        Assert.Equal(xid is not null, response.IsDeferred);
    }

    [Theory]
    [InlineData("\"again\"", false)]
    [InlineData("\"later\"", false)]
    [InlineData("{\"stats\": [], \"node_id\": 4}", true)]
    public void The_next_answer_is_a_word_or_numbers(string json, bool ready)
    {
        MetricNext next = JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<MetricNext>())!;
        Assert.Equal(ready, next.IsReady);
        Assert.Equal(ready ? 4 : null, next.Response?.NodeId);
        Assert.Equal(
            next.Text,
            JsonSerializer.Deserialize(JsonSerializer.Serialize(next, ExtraHopJson.TypeInfo<MetricNext>()), ExtraHopJson.TypeInfo<MetricNext>())!.Text);
    }

    [Theory]
    [InlineData(1447973460000L, 30000L, 30000L, 1447973490000L)]
    [InlineData(1447973460000L, 1447977060000L, 3600000L, 1447977060000L)]
    [InlineData(null, 30000L, 30000L, null)]
    [InlineData(null, 1447977060000L, null, 1447977060000L)]
    [InlineData(1447973460000L, null, null, null)]
    [InlineData(1447973460000L, -5L, null, null)]
    [InlineData(1447973460000L, long.MaxValue, null, null)]
    [InlineData(253402300799999L, 30000L, 30000L, null)]
    public void Duration_is_a_length_over_time_and_an_end_in_totals(long? time, long? duration, long? length, long? end)
    {
        var stat = new MetricStat { Time = time is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null, RawDuration = duration };
        Assert.Equal(length, (long?)stat.Length?.TotalMilliseconds);
        Assert.Equal(end, stat.End?.ToUnixTimeMilliseconds());
    }

    [Fact]
    public void Nulls_and_missing_members_are_read_as_nothing()
    {
        MetricResponse response = JsonSerializer.Deserialize(
            """{"stats": [{"oid": null, "time": null, "duration": null, "values": null}], "sensors": null, "cycle": null, "clock": null, "node_id": null, "new": 1}""",
            ExtraHopJson.TypeInfo<MetricResponse>())!;
        Assert.Empty(Assert.Single(response.Stats).Values);
        Assert.Empty(response.Sensors);
        Assert.True(response.AdditionalProperties!.ContainsKey("new"));
        Assert.Equal("req  tprocess (p50, p95)", new MetricResult(s_query, response).ToTable().ToString().Split('\n')[0]);
    }

    [Fact]
    public void Series_are_made_for_each_sensor_object_and_metric_and_sorted_by_time()
    {
        var result = new MetricResult(s_query, Response(1, (1, 60, 5), (2, 30, 7), (1, 30, 6)), Response(2, (1, 30, 9)));
        IReadOnlyList<MetricSeries> series = result.ToSeries();
        Assert.Equal(
            ["1/1 req: 6 5", "1/1 tprocess: 1.5, 2.5 1.5, 2.5", "1/2 req: 7", "1/2 tprocess: 1.5, 2.5", "2/1 req: 9", "2/1 tprocess: 1.5, 2.5"],
            series.Select(s => $"{s.SensorId}/{s.ObjectId} {s.Spec.Name}: {string.Join(' ', s.Points.Select(p => p.Value))}"));
        Assert.Equal(TimeSpan.FromSeconds(30), series[0].Points[0].Length);
    }

    [Fact]
    public void Blocks_of_sensors_within_one_answer_become_rows_of_their_sensor()
    {
        MetricResponse response = JsonSerializer.Deserialize(
            """{"sensors": [{"sensor_id": 3, "stats": [{"oid": 1, "time": 0, "duration": 30000, "values": [4]}]}, {"sensor_id": 4, "stats": []}]}""",
            ExtraHopJson.TypeInfo<MetricResponse>())!;
        Assert.Equal(3, Assert.Single(new MetricResult(s_query, response).Rows).SensorId);
    }

    [Fact]
    public void A_table_prints_aligned_with_numbers_to_the_right()
    {
        string text = new MetricResult(s_query, Response(null, (10212, 30, 5), (7, 60, 123456))).ToTable().ToString();
        Assert.Equal(
            """
            Time                  Object  req     tprocess (p50, p95)
            --------------------  ------  ------  -------------------
            1970-01-01 00:00:30Z   10212       5  1.5, 2.5
            1970-01-01 00:01:00Z       7  123456  1.5, 2.5

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_table_with_keys_expanded_has_a_line_for_each_key()
    {
        MetricQuery query = s_query with { Specs = ["req", "status_code"] };
        MetricResponse response = JsonSerializer.Deserialize(
            """
            {"node_id": 1, "stats": [{"oid": 1, "time": 0, "duration": 30000, "values": [9, [
                {"key": {"key_type": "string", "str": "200"}, "vtype": "count", "value": 8}, {"key": {"key_type": "string", "str": "404"}, "vtype": "count", "value": 1}]]}]}
            """,
            ExtraHopJson.TypeInfo<MetricResponse>())!;
        MetricTable table = new MetricResult(query, response).ToTable(expandKeys: true);
        Assert.Equal(["Time", "Sensor", "Object", "Key", "req", "status_code"], table.Columns);
        Assert.Equal([["", "9", ""], ["200", "", "8"], ["404", "", "1"]], table.Rows.Select(row => table.Cells(row).Skip(3)));
    }

    [Fact]
    public void Values_beyond_the_query_get_numbered_columns()
    {
        MetricQuery query = s_query with { Specs = ["req"] };
        Assert.Equal(["req", "#2"], new MetricResult(query, Response(null, (1, 30, 5))).ToTable().Metrics);
    }

    [Fact]
    public void An_answer_still_to_be_fetched_is_no_result()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new MetricResult(s_query, new MetricResponse { Xid = 5, NumResults = 2 }));
        Assert.Contains("deferred", error.Message, StringComparison.Ordinal);
    }

    private static MetricResponse Response(long? sensor, params (long Object, int Seconds, long Count)[] rows)
    {
        using var percentiles = JsonDocument.Parse("[1.5, 2.5]");
        JsonElement list = percentiles.RootElement.Clone();
        return new MetricResponse
        {
            NodeId = sensor,
            Stats = [.. rows.Select(row => new MetricStat
            {
                ObjectId = row.Object,
                Time = DateTimeOffset.UnixEpoch.AddSeconds(row.Seconds),
                RawDuration = 30000,
                Values = [MetricValue.FromCount(row.Count), MetricValue.FromJson(list)],
            })],
        };
    }

    [Fact]
    public void As_json_a_result_is_its_answers_with_what_this_version_does_not_know()
    {
        const string Block = """{"node_id":3,"stats":[{"oid":1,"time":1700000000000,"duration":30000,"values":[5,[1.5,null]],"beta":{"deep":[1]}}]}""";
        var result = new MetricResult(s_query, MetricResponse.FromJson(Block));

        using var expected = JsonDocument.Parse($"[{Block}]");
        using var actual = JsonDocument.Parse(result.ToJson());
        Assert.True(JsonAssert.Same(expected.RootElement, actual.RootElement), result.ToJson());
        Assert.Equal("[]", new MetricResult(s_query).ToJson());
    }

    [Fact]
    public void As_json_a_table_has_an_object_for_each_line_and_no_value_where_there_is_none()
    {
        var result = new MetricResult(s_query with { Specs = ["req", "req"] }, MetricResponse.FromJson(
            """{"stats":[{"oid":1,"time":1700000000000,"duration":30000,"values":[5,null]},{"oid":2,"time":1700000030000,"duration":30000,"values":[6]}]}"""));

        Assert.Equal(
            """[{"time":1700000000000,"length":30000,"object":1,"values":[{"metric":"req","value":5},{"metric":"req"}]},"""
            + """{"time":1700000030000,"length":30000,"object":2,"values":[{"metric":"req","value":6},{"metric":"req"}]}]""",
            result.ToTable().ToJson());
        Assert.Equal("[]", new MetricResult(s_query).ToTable().ToJson());
    }
}
