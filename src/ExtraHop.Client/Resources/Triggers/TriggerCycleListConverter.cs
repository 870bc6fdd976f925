using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Triggers;

/// <summary>The cycles of a trigger: a list, or one of them as text.</summary>
internal sealed class TriggerCycleListConverter : JsonConverter<IReadOnlyList<TriggerCycle>>
{
    public override IReadOnlyList<TriggerCycle> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            string text = reader.GetString()!;
            return new HintList<TriggerCycle>(text.Length == 0 ? [] : [new TriggerCycle(text)]);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected a cycle or a list of cycles, found {reader.TokenType}.");
        }

        var cycles = new List<TriggerCycle>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            cycles.Add(reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                ? new TriggerCycle(JsonText.OfScalar(ref reader))
                : throw new JsonException($"Expected a cycle, found {reader.TokenType}."));
        }

        return cycles;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TriggerCycle> value, JsonSerializerOptions options)
    {
        if (value is HintList<TriggerCycle>)
        {
            writer.WriteStringValue(value.Count == 0 ? string.Empty : value[0].Value);
            return;
        }

        writer.WriteStartArray();
        foreach (TriggerCycle cycle in value)
        {
            writer.WriteStringValue(cycle.Value);
        }

        writer.WriteEndArray();
    }
}
