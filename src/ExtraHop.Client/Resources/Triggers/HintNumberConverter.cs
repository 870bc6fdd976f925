using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Triggers;

/// <summary>Numbers among the options of a trigger, which the oldest systems write as text, and others as <c>all</c> or null.</summary>
internal sealed class HintNumberConverter : JsonConverter<HintNumber>
{
    public override bool HandleNull => true;

    public override HintNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return new HintNumber(null);
            case JsonTokenType.Number:
                string number = Encoding.UTF8.GetString(reader.ValueSpan);
                return new HintNumber(reader.TryGetDouble(out double value) && value == (int)value ? (int)value : null, number);
            case JsonTokenType.String:
                string text = reader.GetString()!;
                return new HintNumber(
                    int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int parsed) ? parsed : null,
                    "\"" + JsonEncodedText.Encode(text) + "\"");
            default:
                throw new JsonException($"Expected a number, found {reader.TokenType}.");
        }
    }

    public override void Write(Utf8JsonWriter writer, HintNumber value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json ?? "null");
}
