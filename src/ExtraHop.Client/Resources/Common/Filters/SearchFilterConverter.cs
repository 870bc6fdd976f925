using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Reads and writes device and record filters: <c>{"field","operator","operand"}</c> or <c>{"operator","rules"}</c>, unknown members
/// included.</summary>
/// <typeparam name="TFilter">The kind of filter.</typeparam>
public sealed class SearchFilterConverter<TFilter> : JsonConverter<TFilter>
    where TFilter : SearchFilter<TFilter>, ISearchFilter<TFilter>
{
    /// <inheritdoc/>
    public override TFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected a {TFilter.Kind} as an object, found {reader.TokenType}.");
        }

        string? field = null;
        string? @operator = null;
        JsonElement? operand = null;
        List<TFilter>? rules = null;
        Dictionary<string, JsonElement>? more = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "field" when reader.TokenType is JsonTokenType.String or JsonTokenType.Null:
                    field = reader.GetString();
                    break;
                case "operator" when reader.TokenType is JsonTokenType.String or JsonTokenType.Null:
                    @operator = reader.GetString();
                    break;
                case "operand":
                    operand = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                    break;
                case "rules" when reader.TokenType == JsonTokenType.Null:
                    break;
                case "rules" when reader.TokenType == JsonTokenType.StartArray:
                    rules = ReadRules(ref reader, typeToConvert, options);
                    break;
                case "field" or "operator" or "rules":
                    throw new JsonException($"Expected '{name}' of a {TFilter.Kind} as {(name == "rules" ? "a list" : "text")}, found {reader.TokenType}.");
                default:
                    (more ??= [])[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        return SearchFilter<TFilter>.Of(new FilterOperator(@operator!), field, operand, rules, more);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TFilter value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value.FieldName is { } field)
        {
            writer.WriteString("field"u8, field);
        }

        if (value.Operator.Value is { } @operator)
        {
            writer.WriteString("operator"u8, @operator);
        }

        if (value.Operand is { } operand)
        {
            writer.WritePropertyName("operand"u8);
            operand.WriteTo(writer);
        }

        if (value.HasRules)
        {
            writer.WriteStartArray("rules"u8);
            foreach (TFilter rule in value.Rules)
            {
                Write(writer, rule, options);
            }

            writer.WriteEndArray();
        }

        if (value.AdditionalProperties is { } more)
        {
            foreach ((string name, JsonElement element) in more)
            {
                writer.WritePropertyName(name);
                element.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private List<TFilter> ReadRules(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var rules = new List<TFilter>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rules.Add(Read(ref reader, typeToConvert, options));
        }

        return rules;
    }
}
