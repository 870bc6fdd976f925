using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Writes sizes as text; reads texts and plain numbers of bytes.</summary>
public sealed class ByteSizeConverter : JsonConverter<ByteSize>
{
    /// <inheritdoc/>
    public override ByteSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw new JsonException($"Expected a size, found {reader.TokenType}.");
        }

        string text = JsonText.OfScalar(ref reader);
        return ByteSize.TryParse(text, out ByteSize size) ? size : throw new JsonException(ByteSize.Explain(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ByteSize value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
