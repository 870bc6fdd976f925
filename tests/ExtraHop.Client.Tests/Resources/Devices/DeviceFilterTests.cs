using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Tests.Resources.Devices;

public sealed class DeviceFilterTests
{
    public static TheoryData<DeviceFilter, string> Sentences => new()
    {
        { DeviceFilter.Role.Is("http_server"), """{"field":"role","operator":"=","operand":"http_server"}""" },
        { DeviceFilter.Role.Is(DeviceRole.DnsServer), """{"field":"role","operator":"=","operand":"dns_server"}""" },
        { DeviceFilter.Role.IsNot(DeviceRole.Printer), """{"field":"role","operator":"!=","operand":"printer"}""" },
        { DeviceFilter.Role.IsAnyOf(DeviceRole.Pc, DeviceRole.Printer), """{"field":"role","operator":"in","operand":["pc","printer"]}""" },
        { DeviceFilter.Role.IsNoneOf(DeviceRole.Pc), """{"field":"role","operator":"not_in","operand":["pc"]}""" },
        { DeviceFilter.Name.StartsWith("web"), """{"field":"name","operator":"startswith","operand":"web"}""" },
        { DeviceFilter.Name.Matches("^web[0-9]+$"), """{"field":"name","operator":"~","operand":"^web[0-9]\u002B$"}""" },
        { DeviceFilter.DnsName.DoesNotMatch("test"), """{"field":"dns_name","operator":"!~","operand":"test"}""" },
        { DeviceFilter.Vendor.IsAnyOf("Cisco", "Dell"), """{"field":"vendor","operator":"in","operand":["Cisco","Dell"]}""" },
        { DeviceFilter.Tag.Exists(), """{"field":"tag","operator":"exists"}""" },
        { DeviceFilter.CustomName.DoesNotExist(), """{"field":"custom_name","operator":"not_exists"}""" },
        { DeviceFilter.IpAddress.Is("10.20.0.7"), """{"field":"ipaddr","operator":"=","operand":"10.20.0.7"}""" },
        { DeviceFilter.IpAddress.IsNot(IPAddress.IPv6Loopback), """{"field":"ipaddr","operator":"!=","operand":"::1"}""" },
        { DeviceFilter.IpAddress.InNetwork("10.20.0.0/24"), """{"field":"ipaddr","operator":"=","operand":"10.20.0.0/24"}""" },
        { DeviceFilter.IpAddress.InNetwork(IPNetwork.Parse("2001:db8::/32")), """{"field":"ipaddr","operator":"=","operand":"2001:db8::/32"}""" },
        { DeviceFilter.IpAddress.NotInNetwork("0.0.0.0/0"), """{"field":"ipaddr","operator":"!=","operand":"0.0.0.0/0"}""" },
        { DeviceFilter.Vlan.Is(42), """{"field":"vlan","operator":"=","operand":"42"}""" },
        { DeviceFilter.Vlan.IsGreaterThan(1), """{"field":"vlan","operator":"\u003E","operand":"1"}""" },
        { DeviceFilter.Vlan.IsLessThan(1), """{"field":"vlan","operator":"\u003C","operand":"1"}""" },
        { DeviceFilter.Node.Is(7), """{"field":"node","operator":"=","operand":"7"}""" },
        { DeviceFilter.Id.Is(30064781284), """{"field":"id","operator":"=","operand":"30064781284"}""" },
        { DeviceFilter.DiscoverTime.IsAfter("-1d"), """{"field":"discover_time","operator":"\u003E","operand":"-1d"}""" },
        { DeviceFilter.DiscoverTime.IsAtOrBefore(DateTimeOffset.FromUnixTimeMilliseconds(1448474250000)), """{"field":"discover_time","operator":"\u003C=","operand":"1448474250000"}""" },
        { DeviceFilter.IsActive, """{"field":"is_active","operator":"=","operand":"true"}""" },
        { !DeviceFilter.IsCritical, """{"operator":"not","rules":[{"field":"is_critical","operator":"=","operand":"true"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_comparison_goes_out_as_the_API_wants_it(DeviceFilter filter, string json) => AssertJson(json, filter);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_filter_that_was_read_back_is_the_filter_that_was_sent(DeviceFilter filter, string json)
    {
        AssertJson(json, DeviceFilter.Parse(filter.ToJson()));
        AssertJson(json, DeviceFilter.Parse(filter.ToJson(indented: true)));
        Assert.Equal(filter.ToString(), DeviceFilter.Parse(filter.ToJson()).ToString());
    }

    [Fact]
    public void Not_binds_tighter_than_and_which_binds_tighter_than_or()
    {
        DeviceFilter filter = DeviceFilter.Role.Is("http_server") & DeviceFilter.IpAddress.InNetwork("10.20.0.0/24") | !DeviceFilter.Name.StartsWith("test");

        AssertJson(
            """
            {"operator":"or","rules":[
              {"operator":"and","rules":[{"field":"role","operator":"=","operand":"http_server"},{"field":"ipaddr","operator":"=","operand":"10.20.0.0/24"}]},
              {"operator":"not","rules":[{"field":"name","operator":"startswith","operand":"test"}]}]}
            """,
            filter);
        Assert.Equal("""(role = "http_server" and ipaddr = "10.20.0.0/24") or not (name startswith "test")""", filter.ToString());
    }

    [Fact]
    public void A_chain_of_one_operator_is_one_flat_list()
    {
        DeviceFilter a = DeviceFilter.Vlan.Is(1), b = DeviceFilter.Vlan.Is(2), c = DeviceFilter.Vlan.Is(3);

        Assert.Equal(3, (a & b & c).Rules.Count);
        Assert.Equal(3, (a | (b | c)).Rules.Count);
        Assert.Equal(2, (a & (b | c)).Rules.Count);
        Assert.Equal(2, (a | b).Rules.Count);
    }

    [Fact]
    public void Joining_filters_leaves_the_joined_ones_as_they_were()
    {
        DeviceFilter pair = DeviceFilter.Vlan.Is(1) & DeviceFilter.Vlan.Is(2);

        _ = pair & DeviceFilter.Vlan.Is(3);

        Assert.Equal(2, pair.Rules.Count);
    }

    [Fact]
    public void A_filter_turned_around_twice_is_the_filter() => Assert.Equal("vlan = \"1\"", (!!DeviceFilter.Vlan.Is(1)).ToString());

    [Fact]
    public void A_list_of_one_filter_is_that_filter()
    {
        DeviceFilter one = DeviceFilter.Vlan.Is(1);

        Assert.Same(one, DeviceFilter.AnyOf(one));
        Assert.Same(one, DeviceFilter.AllOf(one));
    }

    [Fact]
    public void A_list_of_addresses_is_one_comparison_each() => AssertJson(
        """{"operator":"or","rules":[{"field":"ipaddr","operator":"=","operand":"10.0.0.1"},{"field":"ipaddr","operator":"=","operand":"10.0.0.2"}]}""",
        DeviceFilter.IpAddress.IsAnyOf(["10.0.0.1", "10.0.0.2"]));

    [Fact]
    public void None_of_several_numbers_means_not_this_and_not_that() => AssertJson(
        """{"operator":"and","rules":[{"field":"id","operator":"!=","operand":"1"},{"field":"id","operator":"!=","operand":"2"}]}""",
        DeviceFilter.Id.IsNoneOf(1, 2));

    [Fact]
    public void A_range_is_two_comparisons_with_both_ends() =>
        Assert.Equal("vlan >= \"100\" and vlan <= \"199\"", DeviceFilter.Vlan.IsBetween(100, 199).ToString());

    [Fact]
    public void What_makes_no_sense_cannot_be_put_together()
    {
        Assert.Contains("empty", Error(() => DeviceFilter.Name.IsAnyOf()), StringComparison.Ordinal);
        Assert.Contains("Item 1", Error(() => DeviceFilter.Name.IsAnyOf("a", " ")), StringComparison.Ordinal);
        Assert.Contains("Exists()", Error(() => DeviceFilter.Name.Is("")), StringComparison.Ordinal);
        Assert.Contains("200 to 100", Error(() => DeviceFilter.Vlan.IsBetween(200, 100)), StringComparison.Ordinal);
        Assert.Contains("at least one", Error(() => DeviceFilter.AnyOf([])), StringComparison.Ordinal);
        Assert.Contains("at least one", Error(() => DeviceFilter.Id.IsAnyOf()), StringComparison.Ordinal);
        Assert.Contains("blank", Error(() => default(DeviceTextField).Is("x")), StringComparison.Ordinal);
        Assert.Contains("joins filters", Error(() => DeviceFilter.Compare("name", FilterOperator.And)), StringComparison.Ordinal);
        Assert.Contains("nothing to compare", Error(() => DeviceFilter.Compare("name", FilterOperator.EqualTo)), StringComparison.Ordinal);
        Assert.Contains("takes no operand", Error(() => DeviceFilter.Compare("name", FilterOperator.Exists, Element("1"))), StringComparison.Ordinal);
        Assert.Contains("blank", Error(() => DeviceFilter.Compare("", FilterOperator.Exists)), StringComparison.Ordinal);
        Assert.Contains("blank", Error(() => DeviceFilter.Compare("name", default, Element("1"))), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => DeviceFilter.Name.Is(null!));
        Assert.Throws<ArgumentNullException>(() => DeviceFilter.IsActive & null!);
        Assert.Throws<ArgumentNullException>(() => !(DeviceFilter)null!);
    }

    [Theory]
    [InlineData("10.20.0.5/24", "the network itself is '10.20.0.0/24'")]
    [InlineData("10.20.1.0/22", "the network itself is '10.20.0.0/22'")]
    [InlineData("2001:db8::1/64", "the network itself is '2001:db8::/64'")]
    [InlineData("10.20.0.0", "is not a network")]
    [InlineData("10.20.0.0/33", "is not a network")]
    [InlineData("2001:db8::/129", "is not a network")]
    [InlineData("10.20.0.0/-1", "is not a network")]
    [InlineData("10.20.0.0/", "is not a network")]
    [InlineData("10.20.0.0/24/8", "is not a network")]
    [InlineData("10.20/16", "is not a network")]
    [InlineData("10.20.0.[0-9]+", "is not a network")]
    public void A_mistyped_network_is_refused_with_what_was_expected(string network, string expected)
    {
        Assert.Contains(expected, Error(() => DeviceFilter.IpAddress.InNetwork(network)), StringComparison.Ordinal);
        Assert.Contains(expected, Error(() => DeviceFilter.IpAddress.NotInNetwork(network)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.20.0.0/24", "use InNetwork")]
    [InlineData("10", "is not an IP address")]
    [InlineData("10.20.0", "is not an IP address")]
    [InlineData("010.1.1.1", "is not an IP address")]
    [InlineData("10.20.0.256", "is not an IP address")]
    [InlineData("[::1]", "is not an IP address")]
    [InlineData("fe80::1%eth0", "is not an IP address")]
    [InlineData("", "is not an IP address")]
    public void A_mistyped_address_is_refused_with_what_was_expected(string address, string expected)
    {
        Assert.Contains(expected, Error(() => DeviceFilter.IpAddress.Is(address)), StringComparison.Ordinal);
        Assert.Contains(expected, Error(() => DeviceFilter.IpAddress.IsAnyOf("10.0.0.1", address)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_or_operator_of_tomorrow_can_be_used_today()
    {
        AssertJson("""{"field":"shoe_size","operator":"=","operand":"44"}""", DeviceFilter.Field("shoe_size").Is("44"));
        AssertJson("""{"field":"name","operator":"sounds_like","operand":{"value":"web"}}""", DeviceFilter.Compare("name", new("sounds_like"), Element("""{"value":"web"}""")));
    }

    [Fact]
    public void A_raw_filter_goes_out_as_it_came_unknown_members_and_all()
    {
        const string Text = """{"operator":"and","rules":[{"field":"software","operator":"=","operand":{"name":"x","since":null},"case":"off"},{"operator":"exists","field":"tag","rules":[]}],"hint":[1,2]}""";

        var filter = DeviceFilter.Raw(Element(Text));

        Assert.True(Same(Text, Json(filter)));
        Assert.Equal("off", filter.Rules[0].AdditionalProperties!["case"].GetString());
        Assert.Equal(2, (filter & DeviceFilter.IsActive).Rules.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"role=x\"")]
    [InlineData("""{"operator":7}""")]
    [InlineData("""{"operator":"and","rules":{}}""")]
    [InlineData("""{"operator":"and","rules":[1]}""")]
    public void What_is_not_a_filter_is_refused_as_raw_and_as_text(string json)
    {
        Assert.Contains("device filter", Error(() => DeviceFilter.Raw(Element(json))), StringComparison.Ordinal);
        Assert.Contains("device filter", Assert.Throws<FormatException>(() => DeviceFilter.Parse(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"field":"name"}""", "no 'operator' for 'name'")]
    [InlineData("{}", "no 'operator'")]
    [InlineData("""{"operator":" ","field":"name"}""", "no 'operator' for 'name'")]
    [InlineData("""{"operator":"="}""", "no 'field'")]
    [InlineData("""{"operator":"=","field":" ","operand":"x"}""", "no 'field'")]
    [InlineData("""{"operator":"and"}""", "no 'rules'")]
    [InlineData("""{"operator":"not","rules":[]}""", "no 'rules'")]
    [InlineData("""{"operator":"or","rules":[{"field":"vlan","operator":"exists"},{"field":"tag"}]}""", "no 'operator' for 'tag'")]
    public void What_is_missing_is_named_by_either_kind_of_filter(string json, string missing)
    {
        foreach (string message in new[]
        {
            Error(() => DeviceFilter.Raw(Element(json))), Error(() => RecordFilter.Raw(Element(json))),
            Assert.Throws<FormatException>(() => DeviceFilter.Parse(json)).Message, Assert.Throws<FormatException>(() => RecordFilter.Parse(json)).Message,
        })
        {
            Assert.Contains(missing, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_field_of_the_catalogue_stands_ready_and_no_other()
    {
        IEnumerable<string> ready = typeof(DeviceFilter).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => property.GetValue(null) is DeviceFilter flag ? flag.FieldName! : property.GetValue(null)!.ToString()!);
        IEnumerable<string> known = Catalogue.Models["DeviceFilter"].Single(static field => field.Name == "field").Enum!.Select(static value => (string)value!);

        Assert.Equal(known.Order(StringComparer.Ordinal), ready.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"operator":"and","rules":[""")]
    [InlineData("null")]
    public void Text_that_is_cut_or_null_is_refused(string json) => Assert.Throws<FormatException>(() => DeviceFilter.Parse(json));

    [Fact]
    public void Nesting_without_end_is_an_error_and_not_a_crash()
    {
        string json = string.Concat(Enumerable.Repeat("""{"operator":"not","rules":[""", 5000));

        Assert.Throws<FormatException>(() => DeviceFilter.Parse(json));
    }

    [Fact]
    public void A_group_reads_a_filter_with_nulls_and_unknown_operators()
    {
        DeviceGroup group = JsonSerializer.Deserialize<DeviceGroup>(
            """{"id":1,"filter":{"field":null,"operator":"xor","operand":null,"rules":[{"field":"x","operator":null,"rules":null}]}}""", ExtraHopJson.Options)!;

        Assert.Equal(new FilterOperator("xor"), group.Filter!.Operator);
        Assert.Equal("x", group.Filter.Rules.Single().FieldName);
        Assert.Null(JsonSerializer.Deserialize<DeviceGroup>("""{"id":1,"filter":null}""", ExtraHopJson.Options)!.Filter);
    }

    [Fact]
    public void Creating_and_changing_a_group_takes_the_same_filter()
    {
        DeviceFilter filter = DeviceFilter.Activity.Is("ftp_server");
        string inner = Json(filter);

        Assert.Equal($$"""{"filter":{{inner}},"name":"FTP"}""", JsonSerializer.Serialize(new DeviceGroupCreate { Name = "FTP", Filter = filter }, ExtraHopJson.Options));
        Assert.Equal($$"""{"filter":{{inner}}}""", JsonSerializer.Serialize(new DeviceGroupUpdate { Filter = filter }, ExtraHopJson.Options));
    }

    [Fact]
    public void A_filter_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus" } };
            Assert.Equal("discover_time > \"-60000\"", DeviceFilter.DiscoverTime.IsAfter(QueryTime.Ago(TimeSpan.FromMinutes(1))).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Error(Func<object> make) => Assert.ThrowsAny<ArgumentException>(make).Message;

    private static bool Same(string left, string right) => JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));

    private static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Json(DeviceFilter filter) => JsonSerializer.Serialize(filter, ExtraHopJson.Options);

    private static void AssertJson(string expected, DeviceFilter filter) =>
        Assert.True(Same(expected, Json(filter)), $"Expected {expected}, found {Json(filter)}.");
}
