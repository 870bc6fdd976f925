using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Triggers;

public sealed class TriggerHintsTests
{
    [Theory]
    [InlineData("96", 96)]
    [InlineData("\"96\"", 96)]
    [InlineData("96.0", 96)]
    [InlineData("\"\"", null)]
    [InlineData("\"all\"", null)]
    [InlineData("null", null)]
    [InlineData("99999999999", null)]
    public void Numbers_are_read_as_numbers_and_as_text(string wire, int? expected) => Assert.Equal(expected, Read($$"""{"snaplen":{{wire}}}""").SnapLength.Value);

    [Theory]
    [InlineData("[\"30sec\",\"5min\"]", "30sec,5min")]
    [InlineData("\"1hr\"", "1hr")]
    [InlineData("[\"1min\"]", "1min")]
    [InlineData("\"\"", "")]
    [InlineData("[]", "")]
    public void Cycles_are_read_as_a_list_and_as_text(string wire, string expected) =>
        Assert.Equal(expected, string.Join(',', Read($$"""{"cycle":{{wire}}}""").Cycles!));

    [Fact]
    public void Options_go_back_under_the_names_they_came_with()
    {
        const string Json = """{"snaplen":64,"cycle":["30sec"],"flowUdpAll":false,"fireClassifyOnExpiration":true,"newOption":{"a":1.0}}""";

        Assert.Equal(Json, JsonSerializer.Serialize(Read(Json), ExtraHopJson.TypeInfo<TriggerHints>()));
    }

    [Theory]
    [InlineData("""{"snaplen":"96"}""")]
    [InlineData("""{"snaplen":null}""")]
    [InlineData("""{"snaplen":"all"}""")]
    [InlineData("""{"snaplen":99999999999}""")]
    [InlineData("""{"payloadBytes":"a\"b"}""")]
    [InlineData("""{"cycle":"30sec"}""")]
    [InlineData("""{"cycle":""}""")]
    [InlineData("""{"cycle":null}""")]
    [InlineData("""{"metricTypes":null}""")]
    [InlineData("""{"flowClientString":null,"flowServerString":null}""")]
    [InlineData("""{"flowPayloadTurn":null}""")]
    [InlineData("""{"metricTypes":"extrahop.device.http_server"}""")]
    [InlineData("""{"metricTypes":["extrahop.device.http_server"]}""")]
    [InlineData("""{"metricTypes":["extrahop.device.http_server","extrahop.device.tcp"]}""")]
    public void What_was_read_goes_back_as_it_came(string json)
    {
        TriggerHints read = Read(json);

        Assert.Equal(JsonNormal(json), JsonNormal(read.ToJson()));
        Assert.Equal(JsonNormal(json[..^1] + ",\"flowUdpAll\":true}"), JsonNormal((read with { FlowUdpAll = true }).ToJson()));
        Assert.DoesNotContain("snaplen", new TriggerHints { FlowUdpAll = true }.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_ones_own_go_out_in_the_form_of_the_guides()
    {
        var hints = new TriggerHints { SnapLength = 96, MetricTypes = ["extrahop.device.tcp"], Cycles = [TriggerCycle.OneHour],
            PayloadBytes = new HintNumber(null) };

        Assert.Equal("""{"snaplen":96,"payloadBytes":null,"cycle":["1hr"],"metricTypes":"extrahop.device.tcp"}""", hints.ToJson());
        Assert.Equal("""{"metricTypes":["a","b"]}""", new TriggerHints { MetricTypes = ["a", "b"] }.ToJson());
        Assert.Equal((96, "96", true, false), ((int?)hints.SnapLength, hints.SnapLength.ToString(), hints.SnapLength.IsSet, default(HintNumber).IsSet));
    }

    [Fact]
    public void A_null_that_was_read_can_be_replaced_and_one_that_was_set_takes_a_text_away()
    {
        TriggerHints read = Read("""{"flowClientString":null,"flowServerString":"GET"}""");

        Assert.Equal("""{"flowClientString":"POST","flowServerString":null}""", (read with { FlowClientString = "POST", FlowServerString = null }).ToJson());
        Assert.Equal(Read("""{"flowClientString":null}"""), Read("""{"flowClientString":null}"""));
        Assert.Equal("""{"flowClassifyOnExpiration":null,"fireClassifyOnExpiration":null}""", Read("""{"flowClassifyOnExpiration":null,"fireClassifyOnExpiration":null}""").ToJson());
    }

    [Theory]
    [InlineData("""{"flowClassifyOnExpiration":true}""", true)]
    [InlineData("""{"fireClassifyOnExpiration":true}""", true)]
    [InlineData("""{"flowClassifyOnExpiration":false,"fireClassifyOnExpiration":true}""", false)]
    [InlineData("{}", false)]
    public void Both_spellings_of_the_expiration_are_read(string json, bool expected) => Assert.Equal(expected, Read(json).RunsOnExpiration);

    [Fact]
    public void Options_that_no_event_reads_are_found()
    {
        var hints = new TriggerHints { PayloadBytes = 512, FlowUdpAll = true, SnapLength = 96, Cycles = [TriggerCycle.OneHour] };

        Assert.Equal(["flowUdpAll", "cycle"], hints.Unread([TriggerEvent.HttpRequest]).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["snaplen", "payloadBytes", "flowUdpAll"], hints.Unread([TriggerEvent.MetricCycleEnd]));
        Assert.Empty(hints.Unread([TriggerEvent.HttpRequest, TriggerEvent.UdpPayload, TriggerEvent.MetricRecordCommit]));
        Assert.Empty(new TriggerHints().Unread([]));
    }

    [Fact]
    public void An_event_that_nobody_knows_reads_what_every_packet_event_does()
    {
        Assert.Empty(new TriggerHints { SnapLength = 96 }.Unread([new TriggerEvent("QUIC_OPEN")]));
        Assert.Equal(["payloadBytes"], new TriggerHints { PayloadBytes = 1 }.Unread([new TriggerEvent("QUIC_OPEN")]));
    }

    [Fact]
    public void Every_rule_names_an_option_of_the_model()
    {
        IEnumerable<string> members = ExtraHopJson.TypeInfo<TriggerHints>().Properties.Select(static p => p.Name);

        Assert.Empty(TriggerHintRule.All.Select(static r => r.Name).Except(members));
    }

    [Theory]
    [InlineData("{\"snaplen\":[]}")]
    [InlineData("{\"metricTypes\":{}}")]
    [InlineData("{\"metricTypes\":[{}]}")]
    [InlineData("{\"cycle\":{}}")]
    [InlineData("{\"cycle\":[{}]}")]
    public void Other_shapes_are_an_error(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static string JsonNormal(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();

    private static TriggerHints Read(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<TriggerHints>())!;
}
