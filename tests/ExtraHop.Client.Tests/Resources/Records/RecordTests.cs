using System.Net;
using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Records;

public sealed class RecordTests
{
    private static readonly ExtraHopRecord s_record = Read("""
        {"_id": "r1", "_index": "x", "_source": {
            "timestamp": 1447973460000.25, "flowId": "abc", "method": "GET", "statusCode": 404, "isPipelined": "true", "processingTime": 1.5,
            "clientAddr": {"type": "ipaddr4", "value": "10.0.0.5"}, "clientPort": "51000", "serverAddr": "fe80::1", "serverPort": 443,
            "client": {"type": "device", "value": ["7fe0", "7fe1"]}, "tags": ["a", 2, null], "empty": [], "nothing": null, "odd": {"a": 1}}}
        """);

    [Fact]
    public void Common_fields_have_their_types_in_every_form_of_the_wire()
    {
        Assert.Equal("r1", s_record.Id);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1447973460000).AddTicks(2500), s_record.Timestamp);
        Assert.Equal("abc", s_record.FlowId);
        Assert.Equal("GET", s_record.GetString("method"));
        Assert.Equal(404, s_record.GetInt64("statusCode"));
        Assert.Equal("404", s_record.GetString("statusCode"));
        Assert.True(s_record.GetBoolean("isPipelined"));
        Assert.Equal(1.5, s_record.GetDouble("processingTime"));
        Assert.Equal(IPAddress.Parse("10.0.0.5"), s_record.ClientAddress);
        Assert.Equal("ipaddr4", s_record["clientAddr"].Type);
        Assert.Equal(51000, s_record.ClientPort);
        Assert.Equal(IPAddress.Parse("fe80::1"), s_record.ServerAddress);
        Assert.Equal(443, s_record.ServerPort);
    }

    [Fact]
    public void Lists_give_their_entries_and_stand_for_their_first()
    {
        Assert.Equal(["7fe0", "7fe1"], s_record.GetStrings("client"));
        Assert.Equal("7fe0", s_record.GetString("client"));
        Assert.Equal("7fe0, 7fe1", s_record["client"].ToString());
        Assert.Equal(["a", "2", ""], s_record.GetStrings("tags"));
        Assert.Equal(["GET"], s_record.GetStrings("method"));
        Assert.Empty(s_record.GetStrings("empty"));
        Assert.Null(s_record.GetString("empty"));
        Assert.Empty(s_record.GetStrings("missing"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("nothing")]
    [InlineData("odd")]
    [InlineData("METHOD")]
    public void Fields_that_are_not_there_or_of_another_form_are_null(string name)
    {
        Assert.Null(s_record.GetString(name));
        Assert.Null(s_record.GetInt64(name));
        Assert.Null(s_record.GetDouble(name));
        Assert.Null(s_record.GetBoolean(name));
        Assert.Null(s_record.GetTime(name));
        Assert.Null(s_record.GetIpAddress(name));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e20")]
    [InlineData("\"NaN\"")]
    public void Numbers_that_are_no_time_are_null(string json) => Assert.Null(Read("{\"_source\": {\"timestamp\": " + json + "}}").Timestamp);

    [Fact]
    public void What_has_no_property_is_kept_and_a_record_without_fields_is_empty()
    {
        Assert.True(s_record.AdditionalProperties!.ContainsKey("_index"));
        Assert.Contains("odd", s_record.Fields);
        Assert.Equal("{\"a\": 1}", s_record["odd"].ToString());
        Assert.Empty(Read("{\"_source\": null}").Source);
        Assert.Null(new ExtraHopRecord().Timestamp);
        string again = JsonSerializer.Serialize(s_record, ExtraHopJson.TypeInfo<ExtraHopRecord>());
        Assert.Equal(s_record.Source.Count, Read(again).Source.Count);
    }

    [Fact]
    public void An_answer_with_nothing_in_it_is_read()
    {
        RecordResponse response = JsonSerializer.Deserialize(
            """{"records": null, "total": null, "from": null, "until": null, "cursor": null, "warnings": null}""", ExtraHopJson.TypeInfo<RecordResponse>())!;
        Assert.Empty(response.Records);
        Assert.Null(response.Total);
    }

    private static ExtraHopRecord Read(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<ExtraHopRecord>())!;
}
