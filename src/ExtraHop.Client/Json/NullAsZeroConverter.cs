using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Json;

/// <summary>Reads numbers of which some versions send null: null is zero.</summary>
internal sealed class NullAsZeroConverter : JsonConverter<long>
{
    public override bool HandleNull => true;

    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? 0 : JsonText.ReadInt64(ref reader, "a number");

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
