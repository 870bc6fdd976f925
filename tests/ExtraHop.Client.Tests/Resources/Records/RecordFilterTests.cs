using System.Globalization;
using System.Net;
using System.Text.Json;

using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Records;

public sealed class RecordFilterTests
{
    [Fact]
    public void The_guides_filter_is_written_as_the_guide_writes_it()
    {
        RecordFilter filter = RecordFilter.Field("method").Is("GET") & RecordFilter.Field("statusCode").Is(404);
        AssertJson(
            """{"operator":"and","rules":[{"field":"method","operand":"GET","operator":"="},{"field":"statusCode","operand":"404","operator":"="}]}""",
            filter);
    }

    [Fact]
    public void Operands_are_text_whatever_they_are_made_from_and_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            FilterField<RecordFilter> field = RecordFilter.Field("f");
            Assert.Equal("\"404\"", Operand(field.Is(404)));
            Assert.Equal("\"-9223372036854775808\"", Operand(field.Is(long.MinValue)));
            Assert.Equal("\"1.5\"", Operand(field.IsAtLeast(1.5)));
            Assert.Equal("\"true\"", Operand(field.Is(true)));
            Assert.Equal("\"fe80::1\"", Operand(field.Is(IPAddress.Parse("fe80::1"))));
            Assert.Equal("\"10.0.0.0/8\"", Operand(field.IsIn(IPNetwork.Parse("10.0.0.0/8"))));
            Assert.Equal("\"1447973460000\"", Operand(field.IsLessThan(DateTimeOffset.FromUnixTimeMilliseconds(1447973460000))));
            Assert.Equal("\"\"", Operand(field.Is("")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Typed_operands_and_expressions_are_objects_with_text_inside()
    {
        AssertJson("""{"field":"client","operator":"=","operand":{"type":"device","value":"12884901889"}}""", RecordFilter.Field("client").Is(FilterOperand.Typed("device", 12884901889)));
        AssertJson("""{"field":"uri","operator":"~","operand":{"value":"^/api","is_regex":true}}""", RecordFilter.Field("uri").Matches(FilterOperand.Regex("^/api")));
    }

    [Fact]
    public void Joined_filters_of_one_kind_are_one_list_and_two_turns_are_none()
    {
        RecordFilter a = RecordFilter.Field("a").Exists();
        RecordFilter b = RecordFilter.Field("b").DoesNotExist();
        RecordFilter c = RecordFilter.Field("c").StartsWith("x");
        AssertJson("""{"operator":"and","rules":[{"field":"a","operator":"exists"},{"field":"b","operator":"not_exists"},{"field":"c","operator":"startswith","operand":"x"}]}""", a & b & c);
        Assert.Equal("a exists or (b not_exists and c startswith \"x\")", (a | (b & c)).ToString());
        Assert.Same(a, !!a);
        AssertJson("""{"operator":"not","rules":[{"field":"a","operator":"exists"}]}""", !a);
        AssertJson("""{"operator":"or","rules":[{"field":"s","operator":"=","operand":"1"},{"field":"s","operator":"=","operand":"2"}]}""", RecordFilter.Field("s").IsAnyOf(1, 2));
        AssertJson("""{"field":"s","operator":"=","operand":"1"}""", RecordFilter.Field("s").IsAnyOf(1));
    }

    [Fact]
    public void What_cannot_be_a_filter_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RecordFilter.Field(" "));
        Assert.Throws<ArgumentException>(() => RecordFilter.AllOf());
        Assert.Throws<ArgumentException>(() => RecordFilter.Field("s").IsAnyOf());
        Assert.Throws<ArgumentNullException>(() => RecordFilter.Field("s").Is((string)null!));
        Assert.Throws<ArgumentNullException>(() => RecordFilter.Field("s").Exists() & null!);
        Assert.Contains(
            "joins filters", Assert.Throws<ArgumentException>(() => RecordFilter.Compare("f", FilterOperator.And, "x")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "nothing to compare with",
            Assert.Throws<ArgumentException>(() => RecordFilter.Compare("f", FilterOperator.EqualTo)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "takes no operand",
            Assert.Throws<ArgumentException>(() => RecordFilter.Compare("f", FilterOperator.Exists, "x")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RecordFilter.Compare("f", default, "x"));
        Assert.Throws<ArgumentException>(() => RecordFilter.Compare("f", FilterOperator.EqualTo, default(FilterOperand)));
    }

    [Theory]
    [InlineData("{\"operator\":\"and\",\"rules\":[{\"field\":\"a\",\"operator\":\"near\",\"operand\":[1,2],\"new\":true}]}")]
    [InlineData("{\"field\":\"a\",\"operator\":\"=\",\"operand\":10,\"rules\":[]}")]
    public void Json_goes_through_as_it_is(string json)
    {
        AssertJson(json, RecordFilter.Parse(json));
        using var document = JsonDocument.Parse(json);
        AssertJson(json, RecordFilter.Raw(document.RootElement));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"field\":\"a\"}")]
    [InlineData("{\"operator\":7}")]
    [InlineData("{\"operator\":\"and\",\"rules\":{}}")]
    [InlineData("{\"operator\":\"and\",\"rules\":[\"x\"]}")]
    public void Json_that_is_no_filter_is_refused(string json) => Assert.Throws<FormatException>(() => RecordFilter.Parse(json));

    private static string Operand(RecordFilter filter) => filter.Operand!.Value.GetRawText();

    private static void AssertJson(string expected, RecordFilter filter)
    {
        string json = JsonSerializer.Serialize(filter, ExtraHopJson.TypeInfo<RecordFilter>());
        using var wanted = JsonDocument.Parse(expected);
        using var actual = JsonDocument.Parse(json);
        Assert.True(JsonAssert.Same(wanted.RootElement, actual.RootElement), json);
    }
}
