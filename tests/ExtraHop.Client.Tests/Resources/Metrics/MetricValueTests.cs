using System.Text.Json;

using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Metrics;

public sealed class MetricValueTests
{
    [Theory]
    [InlineData("null", MetricValueKind.None)]
    [InlineData("12", MetricValueKind.Count)]
    [InlineData("9223372036854775807", MetricValueKind.Count)]
    [InlineData("12.5", MetricValueKind.Number)]
    [InlineData("1e300", MetricValueKind.Number)]
    [InlineData("\"again\"", MetricValueKind.Text)]
    [InlineData("[]", MetricValueKind.Empty)]
    [InlineData("[1, 2.5, null]", MetricValueKind.Percentiles)]
    [InlineData("[{\"value\": 1.5, \"freq\": 4}]", MetricValueKind.Dataset)]
    [InlineData("{\"count\": 4, \"sum\": 20, \"sum2\": 120}", MetricValueKind.SampleSet)]
    [InlineData("[{\"vtype\": \"sset\", \"value\": {\"count\": 4, \"sum\": 20, \"sum2\": 120}}]", MetricValueKind.SampleSet)]
    [InlineData("[{\"key\": {\"key_type\": \"string\", \"str\": \"GET\"}, \"vtype\": \"count\", \"value\": 3}]", MetricValueKind.Keyed)]
    [InlineData("true", MetricValueKind.Other)]
    [InlineData("{\"bins\": [1, 2]}", MetricValueKind.Other)]
    [InlineData("[[1, 2], [3, 4]]", MetricValueKind.Other)]
    [InlineData("[{\"value\": 1}, 7]", MetricValueKind.Other)]
    public void Every_form_is_told_from_its_json_and_goes_back_as_it_came(string json, MetricValueKind kind)
    {
        MetricValue value = Read(json);
        Assert.Equal(kind, value.Kind);
        using var expected = JsonDocument.Parse(json);
        Assert.True(JsonAssert.Same(expected.RootElement, value.Raw), value.Raw.GetRawText());
        string written = JsonSerializer.Serialize(value, ExtraHopJson.TypeInfo<MetricValue>());
        Assert.Equal(value, Read(written));
    }

    [Fact]
    public void A_number_that_no_double_holds_is_kept_as_it_is()
    {
        MetricValue value = Read("1e999");
        Assert.Equal("1e999", value.Raw.GetRawText());
        Assert.Null(value.Count);
    }

    [Fact]
    public void Asking_for_another_form_gives_nothing_and_never_throws()
    {
        foreach (string json in (string[])["null", "1", "[]", "[1]", "{}", "\"x\"", "[{\"value\":1,\"freq\":1}]", "[{\"key\":{}}]", "{\"count\":1,\"sum\":1}"])
        {
            MetricValue value = Read(json);
            _ = (value.Count, value.Number, value.Scalar, value.Time, value.Text, value.SampleSet, value.IsEmpty, value["missing"], value.ToString());
            _ = (value.Percentiles.Count, value.Dataset.Count, value.Details.Count, value.Flatten().Count(), value.GetHashCode());
        }

        Assert.Equal(MetricValueKind.None, default(MetricValue).Kind);
        Assert.Equal(JsonValueKind.Null, default(MetricValue).Raw.ValueKind);
    }

    [Fact]
    public void Samples_know_their_mean_and_deviation()
    {
        MetricSampleSet samples = Read("{\"count\": 4, \"sum\": 20, \"sum2\": 120}").SampleSet!.Value;
        Assert.Equal(5, samples.Mean);
        Assert.Equal(5, samples.Variance);
        Assert.Equal(Math.Sqrt(5), samples.StandardDeviation);
    }

    [Fact]
    public void No_samples_have_no_mean_and_rounding_never_makes_a_negative_variance()
    {
        Assert.Null(new MetricSampleSet(0, 0, 0).Mean);
        Assert.Null(new MetricSampleSet(0, 0, 0).StandardDeviation);
        Assert.Equal(0, new MetricSampleSet(3, 0.3, 0.03 - 1e-18).StandardDeviation!.Value, 6);
        Assert.Equal(0, new MetricSampleSet(3, 3_000_000_000.3, 3_000_000_000_600_000_000).StandardDeviation);
    }

    [Fact]
    public void Percentiles_keep_their_order_and_a_missing_one_is_not_a_number()
    {
        Assert.Equal([1, double.NaN, 9.5], Read("[1, null, 9.5]").Percentiles);
        Assert.Null(Read("[1, 2]").Scalar);
        Assert.Equal(7, Read("[7]").Scalar);
    }

    [Fact]
    public void A_distribution_has_its_mean_as_scalar()
    {
        MetricValue value = Read("[{\"value\": 1, \"freq\": 3}, {\"value\": 5, \"freq\": 1}]");
        Assert.Equal([new MetricDatasetPoint(1, 3), new MetricDatasetPoint(5, 1)], value.Dataset);
        Assert.Equal(2, value.Scalar);
        Assert.Equal("2 values, mean 2", value.ToString());
    }

    [Fact]
    public void Keys_are_found_by_text_address_and_host_name()
    {
        MetricValue value = Read("""
            [{"key": {"key_type": "string", "str": "404"}, "vtype": "count", "value": 3},
             {"key": {"key_type": "ipaddr", "addr": "10.0.0.5", "host": "web1", "device_oid": 4294967301}, "vtype": "max", "value": 8}]
            """);
        Assert.Equal(3, value["404"].Count);
        Assert.Equal(8, value["10.0.0.5"].Count);
        Assert.Equal(8, value["WEB1"].Count);
        Assert.Equal(MetricValueKind.None, value["500"].Kind);
        Assert.Equal(4294967301, value.Details[1].Key.DeviceObjectId);
        Assert.Equal(MetricValueType.Max, value.Details[1].ValueType);
        Assert.Equal("404=3, web1=8", value.ToString());
    }

    [Fact]
    public void Nested_keys_flatten_to_paths()
    {
        MetricValue value = Read("""
            [{"key": {"key_type": "string", "str": "TLS 1.2"}, "vtype": "tset", "value": [
                {"key": {"key_type": "ipaddr", "addr": "10.0.0.5"}, "value": 3}, {"key": {"key_type": "ipaddr", "addr": "10.0.0.6"}, "value": 4}]},
             {"key": {"key_type": "string", "str": "TLS 1.3"}, "vtype": "sset", "value": {"count": 2, "sum": 6, "sum2": 20}},
             {"key": {"key_type": "string", "str": "SSLv3"}, "vtype": "tset", "value": []}]
            """);
        Assert.Equal(
            ["TLS 1.2 / 10.0.0.5=3", "TLS 1.2 / 10.0.0.6=4", "TLS 1.3=3 ± 1 (n=2)"],
            value.Flatten().Select(leaf => $"{leaf.Name}={leaf.Value}"));
        Assert.Equal(MetricValueKind.Keyed, value["SSLv3"].Kind);
        Assert.True(value["SSLv3"].IsEmpty);
    }

    [Theory]
    [InlineData("{\"key_type\": \"uint\", \"uint\": 443}", "443")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("17", "17")]
    [InlineData(
        "{\"key_type\": \"ipaddr\", \"addr\": \"10.0.0.5\", \"device_oid\": {\"odd\": 1}}",
        "{\"key_type\": \"ipaddr\", \"addr\": \"10.0.0.5\", \"device_oid\": {\"odd\": 1}}")]
    [InlineData("null", "")]
    public void Keys_of_unknown_forms_still_have_a_name(string key, string name)
    {
        MetricDetail detail = Assert.Single(Read($"[{{\"key\": {key}, \"vtype\": \"count\", \"value\": 1, \"extra\": true}}]").Details);
        Assert.Equal(name, detail.Key.Name);
        Assert.Equal(1, detail.Value.Count);
        Assert.True(detail.AdditionalProperties!.ContainsKey("extra"));
    }

    [Fact]
    public void A_wrapped_number_has_the_numbers_form_and_the_whole_json()
    {
        MetricValue value = Read("{\"vtype\": \"time\", \"value\": 1447973460000}");
        Assert.Equal(1447973460000, value.Count);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1447973460000), value.Time);
        Assert.Equal("{\"vtype\": \"time\", \"value\": 1447973460000}", value.Raw.GetRawText());
    }

    [Fact]
    public void Text_is_the_same_under_every_culture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            Assert.Equal("1.5", Read("1.5").ToString());
            Assert.Equal("1.5", Read("1.5").Raw.GetRawText());
            Assert.Equal("1.5, -", Read("[1.5, null]").ToString());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static MetricValue Read(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<MetricValue>());
}
