using System.Text.Json.Nodes;

namespace ExtraHop.Client.Tests.Json;

/// <summary>Numbers that come as text, and texts that come as numbers: some versions and proxies write one for the other.</summary>
public sealed class NumbersAsTextTests
{
    public static TheoryData<Type> Answers => ModelJsonTests.Answers;

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_number_of_an_answer_is_read_from_text_too(Type type)
    {
        JsonNode sample = ModelJsonTests.Sample(type);
        string asNumbers = ModelJsonTests.FromJson(type, sample.ToJsonString()).ToJson();
        string asTexts = ModelJsonTests.FromJson(type, WithTexts(sample)!.ToJsonString()).ToJson();

        // What the model keeps as JSON, because its shape is open, stays the text that came.
        Assert.True(
            JsonNode.DeepEquals(WithTexts(JsonNode.Parse(asNumbers)), WithTexts(JsonNode.Parse(asTexts))), $"expected {asNumbers}\nread     {asTexts}");
    }

    [Fact]
    public void A_long_number_keeps_every_digit()
    {
        const long Odd = 9007199254740993; // a double has no such number
        Assert.Equal(Odd, Device.FromJson($$"""{"id":"{{Odd}}"}""").Id);
        Assert.Equal(Odd, Device.FromJson($$"""{"id":{{Odd}}}""").Id);
        Assert.Equal($"{Odd}", ThreatCollection.FromJson($$"""{"id":{{Odd}}}""").Id);
        Assert.Equal($$"""{"of_tomorrow":{{Odd}}}""", Device.FromJson($$"""{"of_tomorrow":{{Odd}}}""").ToJson());
    }

    [Theory]
    [InlineData("1700000000123")]
    [InlineData("\"1700000000123\"")]
    [InlineData("\"2023-11-14T22:13:20.123Z\"")]
    public void Times_of_users_are_typed_as_text_and_come_as_numbers(string wire)
    {
        var user = User.FromJson($$"""{"date_joined":{{wire}},"last_ui_login_time":{{wire}}}""");
        Assert.Equal((1700000000123, 1700000000123), (user.DateJoined?.ToUnixTimeMilliseconds(), user.LastUiLoginTime?.ToUnixTimeMilliseconds()));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("\"12\"", "12")]
    [InlineData("0.50", "0.50")]
    [InlineData("true", "true")]
    [InlineData("\"\"", "")]
    public void Texts_that_come_as_numbers_keep_their_spelling(string wire, string text)
    {
        Assert.Equal(text, Alert.FromJson($$"""{"operand":{{wire}}}""").Operand);
        Assert.Equal(text, ThreatCollection.FromJson($$"""{"id":{{wire}}}""").Id);
        Assert.Equal(text, Job.FromJson($$"""{"id":{{wire}}}""").Id);
        Assert.Equal(text, AssignmentFailure.FromJson($$"""{"id":{{wire}}}""").Id);
    }

    [Fact]
    public void Requests_write_the_kind_that_the_API_wants()
    {
        Assert.Equal(
            """{"from":"-1800000","until":"1714979289000","port1":"443","limit_bytes":"1000"}""",
            new PacketSearch
            {
                From = QueryTime.FromMilliseconds(-1_800_000),
                Until = DateTimeOffset.FromUnixTimeMilliseconds(1714979289000),
                LimitBytes = ByteSize.FromBytes(1000),
                Port1 = 443,
            }.ToJson());
        Assert.Equal("""{"filter":{},"from":-1800000}""", new DetectionSearch { Filter = new DetectionSearchFilter(), From = "-30m" }.ToJson());
        Assert.Contains("\"operand\":\"100\"", DeviceFilter.Vlan.Is(100).ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"twelve\"")]
    [InlineData("\"1e400\"")]
    [InlineData("\"\"")]
    [InlineData("[12]")]
    [InlineData("{}")]
    public void What_is_no_number_is_refused_and_says_where(string wire) =>
        Assert.Contains("$.id", Assert.Throws<FormatException>(() => Device.FromJson($$"""{"id":{{wire}}}""")).Message, StringComparison.Ordinal);

    /// <summary>The same document with every number as text.</summary>
    private static JsonNode? WithTexts(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, WithTexts(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithTexts)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonValue.Create(value.ToJsonString()),
        _ => node?.DeepClone(),
    };
}
