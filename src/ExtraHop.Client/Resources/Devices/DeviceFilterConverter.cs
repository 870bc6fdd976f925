using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Reads and writes device filters: <c>{"field","operator","operand"}</c> or <c>{"operator","rules"}</c>, unknown members included.</summary>
public sealed class DeviceFilterConverter : JsonConverter<DeviceFilter>
{
    /// <inheritdoc/>
    public override DeviceFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected a device filter as an object, found {reader.TokenType}.");
        }

        string? field = null;
        string? @operator = null;
        JsonElement? operand = null;
        List<DeviceFilter>? rules = null;
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
                    throw new JsonException($"Expected '{name}' of a device filter as {(name == "rules" ? "a list" : "text")}, found {reader.TokenType}.");
                default:
                    (more ??= [])[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        return DeviceFilter.FromWire(new DeviceFilterOperator(@operator!), field is null ? (DeviceFilterField?)null : new DeviceFilterField(field), operand, rules, more);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeviceFilter value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value.Field is { } field)
        {
            writer.WriteString("field"u8, field.Value);
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
            foreach (DeviceFilter rule in value.Rules)
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

    private List<DeviceFilter> ReadRules(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var rules = new List<DeviceFilter>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rules.Add(Read(ref reader, typeToConvert, options));
        }

        return rules;
    }
}
