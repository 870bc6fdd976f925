using System.Net;
using System.Text.Json;

using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Detections;

public sealed class DetectionModelTests
{
    [Fact]
    public void A_detection_of_nulls_is_read()
    {
        Detection detection = Read<Detection>("""
            {"id": 5, "appliance_id": null, "assignee": null, "categories": null, "create_time": null, "description": null, "end_time": null, "is_user_created": null,
             "mitre_tactics": null, "mitre_techniques": null, "mod_time": null, "participants": null, "properties": null, "recommended": null, "recommended_factors": null,
             "resolution": null, "risk_score": null, "start_time": null, "status": null, "ticket_id": null, "ticket_url": null, "title": null, "type": null,
             "update_time": null, "activity_log": null, "ai_disposition": null}
            """);
        Assert.Equal((5, null), (detection.Id, detection.ApplianceId));
        Assert.True(detection.IsOpen);
        Assert.Empty(detection.Offenders);
        Assert.Null(detection.Recommended);
        Assert.Null(detection.IsUserCreated);
    }

    [Fact]
    public void What_a_partial_answer_does_not_say_is_unknown()
    {
        Detection detection = Read<Detection>("""{"id": 5}""");
        Assert.Equal(5, detection.Id);
        Assert.Equal((null, null, null, null, null), (detection.IsOpen, detection.ApplianceId, detection.Url, detection.Recommended, detection.IsUserCreated));
        Assert.True(Read<Detection>("""{"id": 5, "status": null}""").IsOpen);
        Assert.True(Read<Detection>("""{"id": 5, "title": "SQL injection"}""").IsOpen);
        Assert.True(Read<Detection>("""{"id": 5, "status": "new"}""").IsOpen);
        Assert.False(Read<Detection>("""{"id": 5, "status": "closed"}""").IsOpen);

        Device device = Read<Device>("""{"id": 7, "display_name": "web-1"}""");
        Assert.Equal((null, null, null, null), (device.IsL3, device.OnWatchlist, device.DiscoveryId, device.ExtraHopId));
    }

    [Fact]
    public void Participants_fall_into_offenders_and_victims_with_their_addresses()
    {
        Detection detection = Read<Detection>("""
            {"id": 5, "status": "closed", "participants": [
                {"id": 1, "object_type": "ipaddr", "object_value": "198.51.100.7", "role": "offender", "external": true, "hostname": null, "endpoint": null},
                {"id": 2, "object_type": "device", "object_id": 12884901889, "role": "victim", "hostname": "db1", "object_value": 7},
                {"id": 3, "object_type": "application", "object_id": 4, "role": null}],
             "mitre_techniques": [{"id": "T1071", "name": "n", "url": "u", "legacy_ids": ["T1043"]}], "mitre_tactics": [{"id": "TA0011", "name": "n", "url": "u"}]}
            """);
        Assert.Equal(IPAddress.Parse("198.51.100.7"), Assert.Single(detection.Offenders).Address);
        Assert.Equal("db1", Assert.Single(detection.Victims).Name);
        Assert.Equal("7", detection.Participants[1].ObjectValue);
        Assert.Equal("application 4", detection.Participants[2].Name);
        Assert.Null(detection.Participants[2].Address);
        Assert.False(detection.IsOpen);
        Assert.Equal(["T1043"], detection.MitreTechniques[0].LegacyIds);
        Assert.Empty(detection.MitreTactics[0].LegacyIds);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("0", null)]
    [InlineData("1700000000123", 1700000000123L)]
    public void Null_and_zero_both_mean_that_a_rule_never_ends(string json, long? expected)
    {
        TuningRule rule =
            Read<TuningRule>("{\"expiration\": " + json + ", \"properties\": null, \"description\": null, \"offender\": \"Any\", \"victim\": null}");
        Assert.Equal(expected, rule.Expiration?.ToUnixTimeMilliseconds());
        Assert.True(rule.Offender.IsAny);
        Assert.True(rule.Victim.IsAny);
        Assert.Empty(rule.Properties);
    }

    [Fact]
    public void A_new_rule_sends_its_end_always_and_leaves_out_what_systems_refuse()
    {
        var rule = new TuningRuleCreate { DetectionType = "all_security", Offender = TuningParticipant.Scanner("Qualys"), Victim = TuningParticipant.Any };
        Assert.Equal(
            """{"detection_type":"all_security","offender":{"object_type":"scanner_service","object_scanner":["Qualys"]},"victim":"Any","expiration":0}""",
            JsonSerializer.Serialize(rule, ExtraHopJson.TypeInfo<TuningRuleCreate>()));
    }

    [Fact]
    public void A_change_tells_leave_alone_from_set_to_null()
    {
        var change = new DetectionUpdate { Assignee = null, Status = DetectionStatus.Closed };
        Assert.Equal("""{"assignee":null,"status":"closed"}""", JsonSerializer.Serialize(change, ExtraHopJson.TypeInfo<DetectionUpdate>()));
        var rule = new TuningRuleUpdate { Victim = TuningParticipant.Any, Expiration = null };
        Assert.Equal("""{"victim":"Any","expiration":null}""", JsonSerializer.Serialize(rule, ExtraHopJson.TypeInfo<TuningRuleUpdate>()));
    }

    [Fact]
    public void A_search_writes_dot_none_for_detections_without()
    {
        var search = new DetectionSearch { Filter = new() { Assignee = [DetectionSearchFilter.None], Status = [DetectionStatus.New, DetectionStatus.None],
            RiskScoreMin = 60 }, From = "-1d" };
        using var expected = JsonDocument.Parse("""{"filter":{"risk_score_min":60,"assignee":[".none"],"status":["new",".none"]},"from":-86400000}""");
        using var actual = JsonDocument.Parse(JsonSerializer.Serialize(search, ExtraHopJson.TypeInfo<DetectionSearch>()));
        Assert.True(JsonAssert.Same(expected.RootElement, actual.RootElement));
    }

    [Fact]
    public void Property_filters_send_texts_as_text_and_numbers_as_numbers()
    {
        Assert.Equal(
            """{"property":"host","operator":"~","operand":"^a"}""",
            JsonSerializer.Serialize(
                DetectionPropertyFilter.Of("host", DetectionPropertyOperator.Matches, "^a"), ExtraHopJson.TypeInfo<DetectionPropertyFilter>()));
        Assert.Equal(
            """{"property":"port","operator":"=","operand":443}""",
            JsonSerializer.Serialize(
                DetectionPropertyFilter.Of("port", DetectionPropertyOperator.EqualTo, 443), ExtraHopJson.TypeInfo<DetectionPropertyFilter>()));
        Assert.Throws<ArgumentException>(() => DetectionPropertyFilter.Of(" ", DetectionPropertyOperator.EqualTo, 1));
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<T>())!;
}
