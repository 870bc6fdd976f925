using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Documents;

public sealed class OpenObjectTests
{
    private const string Config = """{"zeta":null,"alpha":{"rate":1.0,"big":1e3,"long":12345678901234567890,"list":[1,null,2.50]},"capture":{"n":null},"":""}""";

    [Fact]
    public void Order_nulls_and_the_spelling_of_numbers_survive()
    {
        var config = RunningConfig.FromJson(Config);

        Assert.Equal(Config, config.ToJson());
        Assert.Equal(Config, JsonSerializer.Serialize(config, ExtraHopJson.TypeInfo<RunningConfig>()));
        Assert.Equal(["zeta", "alpha", "capture", ""], config.Names);
    }

    [Fact]
    public void A_member_that_is_called_names_is_a_member()
    {
        const string Json = """{"a":1,"names":{"eda01":true},"Names":2}""";

        var config = RunningConfig.FromJson(Json);

        Assert.Equal(Json, config.ToJson());
        Assert.Equal(["a", "names", "Names"], config.Names);
    }

    [Fact]
    public void A_change_keeps_its_place_and_all_else()
    {
        var config = RunningConfig.FromJson("""{"a":1.0,"b":null,"c":3}""");

        config["b"] = JsonDocument.Parse("2e0").RootElement;
        config["d"] = JsonDocument.Parse("null").RootElement;

        Assert.Equal("""{"a":1.0,"b":2e0,"c":3,"d":null}""", config.ToJson());
    }

    [Fact]
    public void A_member_that_is_removed_leaves_the_order_alone()
    {
        var config = RunningConfig.FromJson("""{"a":1,"b":2,"c":3}""");

        Assert.True(config.Remove("b"));
        Assert.False(config.Remove("b"));
        config["z"] = JsonDocument.Parse("9").RootElement;

        Assert.Equal("""{"a":1,"c":3,"z":9}""", config.ToJson());
    }

    [Fact]
    public void A_member_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var config = RunningConfig.FromJson("""{"capture":{},"net":{}}""");

        string message = Assert.Throws<KeyNotFoundException>(() => config["Capture"]).Message;

        Assert.Contains("'Capture'", message, StringComparison.Ordinal);
        Assert.Contains("capture, net", message, StringComparison.Ordinal);
        Assert.False(config.TryGet("Capture", out _));
    }

    [Fact]
    public void An_undefined_value_cannot_be_set() => Assert.Throws<ArgumentException>(() => new RunningConfig { ["a"] = default });

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"a\":")]
    [InlineData("")]
    [InlineData("<html>")]
    public void What_is_no_object_is_refused(string text) => Assert.Throws<FormatException>(() => RunningConfig.FromJson(text));

    [Fact]
    public void An_empty_object_is_one()
    {
        Assert.Equal("{}", RunningConfig.FromJson("{}").ToJson());
        Assert.Equal("{}", new RunningConfig().ToJson());
    }

    [Fact]
    public void The_text_form_shows_no_content()
    {
        string text = RunningConfig.FromJson("""{"snmp":{"community":"hunter2"}}""").ToString();

        Assert.Equal("RunningConfig (1 members)", text);
    }

    [Fact]
    public void A_bundle_goes_back_as_it_came_and_is_read_by_kind()
    {
        const string Json = """{"Trigger":[{"name":"t","events":"[\"HTTP_REQUEST\"]"}],".meta":{"name":"b","created":1700000000,"extra":1.0},"NewKind":[null],"Alert":null}""";

        var bundle = BundleContent.FromJson(Json);

        Assert.Equal(Json, bundle.ToJson());
        Assert.Equal(Json, BundleContent.FromJson(JsonSerializer.Serialize(bundle, ExtraHopJson.TypeInfo<BundleContent>())).ToJson());
        Assert.Equal("b", bundle.Meta!.Name);
        Assert.Equal(1700000000, bundle.Meta.Created!.Value.ToUnixTimeSeconds());
        Assert.Equal("t", Assert.Single(bundle.Triggers).GetProperty("name").GetString());
        Assert.Single(bundle.ObjectsOf("NewKind"));
        Assert.Empty(bundle.Alerts);
        Assert.Empty(bundle.Dashboards);
    }

    [Fact]
    public void What_a_bundle_says_of_itself_can_be_changed_without_losing_the_rest()
    {
        var bundle = BundleContent.FromJson("""{".meta":{"name":"old","extra":1.0},"Alert":[]}""");

        bundle.Meta = bundle.Meta! with { Name = "new" };

        Assert.Equal("""{".meta":{"name":"new","extra":1.0},"Alert":[]}""", bundle.ToJson());
        bundle.Meta = null;
        Assert.Equal("""{"Alert":[]}""", bundle.ToJson());
    }

    [Fact]
    public void A_licence_tells_of_a_module_in_every_form()
    {
        License license = JsonSerializer.Deserialize("""{"modules":{"http":true,"dns":false,"db":1,"odd":null}}""", ExtraHopJson.TypeInfo<License>())!;

        Assert.True(license.HasModule("http"));
        Assert.True(license.HasModule("db"));
        Assert.False(license.HasModule("dns"));
        Assert.False(license.HasModule("odd"));
        Assert.False(license.HasModule("smtp"));
        Assert.False(new License().HasModule("http"));
    }
}
