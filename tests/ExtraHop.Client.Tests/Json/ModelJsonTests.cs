using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Tests.Json;

/// <summary>JSON in and out, held for every object of the API.</summary>
public sealed class ModelJsonTests
{
    private static readonly Type[] s_models = [.. typeof(Device).Assembly.GetExportedTypes()
        .Where(static type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ExtraHopModel)))];

    public static TheoryData<Type> Models => [.. s_models];

    public static TheoryData<Type> Answers => [.. s_models.Where(static type => !type.IsAssignableTo(typeof(IRequestModel)))];

    private static readonly JsonSerializerOptions s_mine = new() { TypeInfoResolver = ExtraHopJson.TypeInfoResolver };

    [Fact]
    public void There_are_models_to_check() => Assert.True(Models.Count > 240 && Answers.Count > 120, $"{Models.Count} models, {Answers.Count} answers");

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_writes_nothing_that_was_never_set(Type type)
    {
        Assert.Equal("{}", ((ExtraHopModel)Activator.CreateInstance(type)!).ToJson());
        Assert.Equal("{}", FromJson(type, "{}").ToJson());
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_of_nulls_is_read_and_prints(Type type)
    {
        if (IsOpenObject(type))
        {
            return;
        }

        var nulls = new JsonObject(
            ExtraHopJson.Options.GetTypeInfo(type).Properties.Where(static p => !p.IsExtensionData)
                .Select(static p => KeyValuePair.Create(p.Name, (JsonNode?)null)));
        ExtraHopModel model = FromJson(type, nulls.ToJsonString());

        // Hints and the privilege to write tell null from nothing, and go back as they came.
        JsonObject written = JsonNode.Parse(model.ToJson())!.AsObject();
        Assert.All(written, static member => Assert.Null(member.Value));
        Assert.Equal(type == typeof(TriggerHints) || type == typeof(UserRoles), written.Count > 0);
        Assert.DoesNotContain('\n', model.ToString());
        Assert.All(
            type.GetProperties()
                .Where(static p =>
                p is { CanWrite: true, PropertyType.Name: "IReadOnlyList`1" or "String" }
                    && new NullabilityInfoContext().Create(p).ReadState == NullabilityState.NotNull),
            property => Assert.NotNull(property.GetValue(model)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void No_list_of_an_answer_has_a_null_for_an_item(Type type)
    {
        foreach (JsonPropertyInfo property in ExtraHopJson.Options.GetTypeInfo(type).Properties)
        {
            bool isList = property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))
                && property.PropertyType.GenericTypeArguments is [{ IsValueType: false }];
            if (isList && property is { IsExtensionData: false, CustomConverter: null, Get: { } get })
            {
                object? list = get(FromJson(type, $$"""{"{{property.Name}}":[null,null]}"""));
                Assert.Empty((System.Collections.IEnumerable)list!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Unknown_members_are_kept_three_deep(Type type)
    {
        const string Unknown = """{"a":{"b":{"c":[1,2.50,null,"ü\"<>"]}},"n":null,"big":12345678901234567890}""";
        JsonNode sample = Sample(type);
        sample["of_tomorrow"] = JsonNode.Parse(Unknown);
        ExtraHopModel model = FromJson(type, sample.ToJsonString());
        string json = model.ToJson();
        Assert.Contains($"\"of_tomorrow\":{Unknown}", json, StringComparison.Ordinal);
        Assert.Equal(json, FromJson(type, json).ToJson());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(model.ToJson(indented: true))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_member_that_is_named_like_a_property_which_is_not_on_the_wire_is_kept(Type type)
    {
        string[] known = [.. ExtraHopJson.Options.GetTypeInfo(type).Properties
            .Where(static p => p.Get is not null || p.Set is not null).Select(static p => p.Name)];
        IEnumerable<string> ignored = type.GetProperties()
            .Where(static p => p.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always })
            .SelectMany(static p => new[] { JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name), p.Name }).Except(known);
        foreach (string name in ignored)
        {
            JsonNode sample = Sample(type);
            sample[name] = JsonNode.Parse("""{"a":[1.50,null]}""");

            Assert.Contains($$"""
                "{{name}}":{"a":[1.50,null]}
                """, FromJson(type, sample.ToJsonString()).ToJson(), StringComparison.Ordinal);
            Assert.Contains(name, ((ExtraHopModel)JsonSerializer.Deserialize(sample, type, s_mine)!).AdditionalProperties!.Keys);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Serializing_under_foreign_options_gives_the_wire_form(Type type)
    {
        ExtraHopModel model = FromJson(type, Sample(type).ToJsonString());
        string wire = model.ToJson();
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])
            [
                new() { TypeInfoResolver = ExtraHopJson.TypeInfoResolver },
                new(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine(new EmptyResolver(), ExtraHopJson.TypeInfoResolver),
                    WriteIndented = true },
            ])
        {
            string json = JsonSerializer.Serialize(model, type, options);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(wire), JsonNode.Parse(json)), $"expected {wire}\nwritten  {json}");
            Assert.Equal(wire, ((ExtraHopModel)JsonSerializer.Deserialize(json, type, options)!).ToJson());
        }
    }

    [Fact]
    public void What_was_sent_is_written_back_zeros_and_empty_lists_included()
    {
        const string Json = """{"id":5,"activity":[],"discover_time":1700000000123,"is_l3":false,"on_watchlist":true,"vlanid":0,"of_tomorrow":{"a":[]}}""";
        Assert.Equal(Json, Device.FromJson(Json).ToJson());
        Assert.Equal("""{"id":7,"activity":[]}""", new Device { Id = 7, Activity = [] }.ToJson());
        Assert.Equal("""{"activity":["a"]}""", new Device { Activity = ["a"], DisplayName = null }.ToJson());
        Assert.Equal("""{"id":5,"vlanid":100}""", Device.FromJson("""{"id":"5","vlanid":"100"}""").ToJson());
    }

    [Fact]
    public void Lists_are_read_and_written_too()
    {
        IReadOnlyList<Tag> tags = ExtraHopJson.Deserialize<IReadOnlyList<Tag>>("""[{"id":1,"name":"web"},{"id":2,"name":"db"}]""");
        Assert.Equal(["web", "db"], tags.Select(static tag => tag.Name));
        Assert.Equal("""[{"id":1,"name":"web"},{"id":2,"name":"db"}]""", ExtraHopJson.Serialize(tags));
        string mine = JsonSerializer.Serialize(tags, s_mine);
        Assert.Equal("""[{"id":1,"name":"web"},{"id":2,"name":"db"}]""", mine);
    }

    [Fact]
    public void A_request_takes_members_that_it_does_not_have()
    {
        var tag = new TagCreate { Name = "", AdditionalProperties = ExtraHopJson.Members("""{"beta":true,"deep":{"a":[1]}}""") };
        Assert.Equal("""{"name":"","beta":true,"deep":{"a":[1]}}""", tag.ToJson());
        Assert.Equal(tag.ToJson(), TagCreate.FromJson(tag.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("7")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{"a":1}}""")]
    public void Members_that_are_no_object_are_refused(string json) => Assert.Throws<FormatException>(() => ExtraHopJson.Members(json));

    [Theory]
    [InlineData("null", "null")]
    [InlineData("", "line 1")]
    [InlineData("[]", "Device")]
    [InlineData("\"5\"", "Device")]
    [InlineData("{\"id\":5", "line 1")]
    [InlineData("{\"id\":{}}", "$.id")]
    [InlineData("{\n\"discover_time\":\"soon\"}", "line 2")]
    public void A_text_that_is_no_such_object_is_refused_and_says_where(string json, string hint) =>
        Assert.Contains(hint, Assert.Throws<FormatException>(() => Device.FromJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_request_without_what_it_needs_is_refused() =>
        Assert.Contains("TagCreate", Assert.Throws<FormatException>(() => TagCreate.FromJson("{}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_model_of_someone_else_has_no_wire_form() => Assert.Throws<NotSupportedException>(() => new Foreign().ToJson());

    internal static ExtraHopModel FromJson(Type type, string json)
    {
        try
        {
            return (ExtraHopModel)type.GetMethod(
                "FromJson", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!.Invoke(null, [json])!;
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    internal static bool IsOpenObject(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(OpenObject<>);

    /// <summary>An object with a value for every member, made from the members' types.</summary>
    internal static JsonNode Sample(Type type, int depth = 0)
    {
        JsonTypeInfo info = ExtraHopJson.Options.GetTypeInfo(type);
        return info.Kind == JsonTypeInfoKind.Object
            ? new JsonObject(
                info.Properties.Where(static p => !p.IsExtensionData && p.Name is not ("include_secrets" or "decrypt_files"))
                    .Select(p => KeyValuePair.Create(p.Name, p.Name is "ip1" or "ip2" ? "10.0.0.1" : Value(p.PropertyType, depth + 1))))
            : new JsonObject();
    }

    private static JsonNode? Value(Type type, int depth)
    {
        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Optional<>) || type.GetGenericTypeDefinition() == typeof(Nullable<>)))
        {
            return Value(type.GetGenericArguments()[0], depth);
        }

        if (type.IsGenericType && type.Name is "IReadOnlyList`1")
        {
            return depth > 4 ? new JsonArray() : new JsonArray(Value(type.GetGenericArguments()[0], depth));
        }

        if (type.IsGenericType && type.Name is "IReadOnlyDictionary`2")
        {
            return new JsonObject { ["a"] = Value(type.GetGenericArguments()[1], depth) };
        }

        return type switch
        {
            _ when type == typeof(bool) => true,
            _ when type == typeof(string) || type.IsAssignableTo(typeof(IWireValue)) && type.GetInterfaces().Any(static i => i.Name == "IOpenEnum`1") =>
                "10.20.0.7",
            _ when type.IsAssignableTo(typeof(ExtraHopModel)) => depth > 4 ? null : Sample(type, depth),
            _ when type == typeof(TuningParticipant) => "Any",
            _ when type == typeof(DeviceFilter) || type == typeof(RecordFilter) => new JsonObject { ["field"] = "name", ["operand"] = "x", ["operator"] = "=" },
            _ when type == typeof(FilterOperand) => "x",
            _ => 7,
        };
    }

    private sealed class EmptyResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => null;
    }

    private sealed record Foreign : ExtraHopModel<Foreign>;
}
