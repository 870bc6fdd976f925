using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Triggers;

/// <summary>Numbers among the options of a trigger, which the oldest systems write as text. A blank or other text means that the option is not set.</summary>
internal sealed class HintNumberConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => JsonText.ReadInt64(ref reader, "an option of a trigger") is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null,
        JsonTokenType.String => int.TryParse(reader.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out int parsed) ? parsed : null,
        _ => throw new JsonException($"Expected a number, found {reader.TokenType}."),
    };

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
