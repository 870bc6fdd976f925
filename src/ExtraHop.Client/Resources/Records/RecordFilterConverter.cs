using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Reads and writes record filters: <c>{"field","operator","operand"}</c> or <c>{"operator","rules"}</c>, unknown members included.</summary>
internal sealed class RecordFilterConverter : JsonConverter<RecordFilter>
{
    public override RecordFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FilterOf(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, RecordFilter value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.FieldName is { } field)
        {
            writer.WriteString("field", field);
        }

        writer.WriteString("operator", value.Operator.Value);
        if (value.Operand is { } operand)
        {
            writer.WritePropertyName("operand");
            operand.WriteTo(writer);
        }

        if (value.HasRules)
        {
            writer.WriteStartArray("rules");
            foreach (RecordFilter rule in value.Rules)
            {
                Write(writer, rule, options);
            }

            writer.WriteEndArray();
        }

        foreach (KeyValuePair<string, JsonElement> member in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    // The depth is bounded by the document's own, which the reader limits.
    private static RecordFilter FilterOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Expected a record filter as an object, found {element.ValueKind}.");
        }

        string? field = null;
        string? @operator = null;
        JsonElement? operand = null;
        List<RecordFilter>? rules = null;
        Dictionary<string, JsonElement>? more = null;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            switch (member.Name)
            {
                case "field":
                    field = TextOf(member);
                    break;
                case "operator":
                    @operator = TextOf(member);
                    break;
                case "operand":
                    operand = member.Value.ValueKind == JsonValueKind.Null ? null : member.Value.Clone();
                    break;
                case "rules" when member.Value.ValueKind == JsonValueKind.Array:
                    rules = [.. member.Value.EnumerateArray().Select(FilterOf)];
                    break;
                case "rules" when member.Value.ValueKind == JsonValueKind.Null:
                    break;
                case "rules":
                    throw new JsonException($"The rules of a record filter are a list, found {member.Value.ValueKind}.");
                default:
                    (more ??= new(StringComparer.Ordinal))[member.Name] = member.Value.Clone();
                    break;
            }
        }

        return @operator is null
            ? throw new JsonException("A record filter needs an operator, such as '='.")
            : RecordFilter.FromWire(new RecordFilterOperator(@operator), field, operand, rules, more);
    }

    private static string? TextOf(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString(),
        JsonValueKind.Null => null,
        _ => throw new JsonException($"The {member.Name} of a record filter is a text, found {member.Value.ValueKind}."),
    };
}
