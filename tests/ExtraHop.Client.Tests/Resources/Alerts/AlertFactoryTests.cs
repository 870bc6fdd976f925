using System.Globalization;
using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Alerts;

public sealed class AlertFactoryTests
{
    [Fact]
    public void A_threshold_alert_sends_no_member_of_detections()
    {
        AlertCreate alert = AlertCreate.Threshold("Errors", "extrahop.device.http_server", "rsp_error", AlertOperator.GreaterThan, 0.5m) with
        {
            IntervalLength = TimeSpan.FromMinutes(5),
        };

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(alert, ExtraHopJson.TypeInfo<AlertCreate>()));

        Assert.Equal(
            ["apply_all", "field_name", "interval_length", "name", "operand", "operator", "stat_name", "type"],
            json.RootElement.EnumerateObject().Select(static p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("0.5", json.RootElement.GetProperty("operand").GetString());
        Assert.Equal(300, json.RootElement.GetProperty("interval_length").GetInt32());
        Assert.Equal(">", json.RootElement.GetProperty("operator").GetString());
    }

    [Fact]
    public void A_ratio_divides_two_metrics()
    {
        var alert = AlertCreate.ThresholdRatio("Share", "extrahop.device.http_server", "rsp_error", "rsp", AlertOperator.GreaterThanOrEqual, 0.05m);

        string json = JsonSerializer.Serialize(alert, ExtraHopJson.TypeInfo<AlertCreate>());

        Assert.Contains("\"field_name2\":\"rsp\"", json, StringComparison.Ordinal);
        Assert.Contains("\"field_op\":\"/\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detection_alert_sends_no_member_of_thresholds()
    {
        string json = JsonSerializer.Serialize(
            AlertCreate.Detection("Attacks", AlertObjectType.Device, categories: ["sec.attack"]), ExtraHopJson.TypeInfo<AlertCreate>());

        using var document = JsonDocument.Parse(json);
        Assert.Equal(
            ["apply_all", "categories", "name", "object_type", "type"],
            document.RootElement.EnumerateObject().Select(static p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Operands_do_not_follow_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("0.05", AlertCreate.Threshold("a", "b", "c", AlertOperator.LessThan, 0.05m).Operand);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal("statName", Assert.Throws<ArgumentException>(() => AlertCreate.Threshold("a", " ", "c", AlertOperator.LessThan, 1)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentException>(() => AlertCreate.ThresholdRatio("a", "b", "c", "", AlertOperator.LessThan, 1)).ParamName);
    }

    [Fact]
    public void A_change_sends_seconds_and_only_what_is_set()
    {
        Assert.Equal(
            """{"refire_interval":600}""",
            JsonSerializer.Serialize(new AlertUpdate { RefireInterval = TimeSpan.FromMinutes(10) }, ExtraHopJson.TypeInfo<AlertUpdate>()));
        Assert.Equal("{}", JsonSerializer.Serialize(new AlertUpdate(), ExtraHopJson.TypeInfo<AlertUpdate>()));
    }

    [Fact]
    public void An_operand_is_read_as_text_and_as_number()
    {
        Assert.Equal("10", JsonSerializer.Deserialize("""{"operand":10}""", ExtraHopJson.TypeInfo<Alert>())!.Operand);
        Assert.Equal("10", JsonSerializer.Deserialize("""{"operand":"10"}""", ExtraHopJson.TypeInfo<Alert>())!.Operand);
        Assert.Null(JsonSerializer.Deserialize("""{"operand":null,"categories":null}""", ExtraHopJson.TypeInfo<Alert>())!.Operand);
    }
}
