using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Triggers;

/// <summary>The metric types of a trigger: one of them as text, or a list.</summary>
internal sealed class MetricTypeListConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            string text = reader.GetString()!;
            return new HintList<string>(text.Length == 0 ? [] : [text]);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected a metric type or a list of them, found {reader.TokenType}.");
        }

        var types = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            types.Add(reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                ? JsonText.OfScalar(ref reader)
                : throw new JsonException($"Expected a metric type, found {reader.TokenType}."));
        }

        return types;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        // One type of a program's own goes out as text, the form that every guide prints.
        if (value is HintList<string> or { Count: 1 } and not List<string>)
        {
            writer.WriteStringValue(value.Count == 0 ? string.Empty : value[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (string type in value)
        {
            writer.WriteStringValue(type);
        }

        writer.WriteEndArray();
    }
}
