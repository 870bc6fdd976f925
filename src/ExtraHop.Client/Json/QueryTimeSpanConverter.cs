using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Writes lengths of time as text with a unit; reads those and plain milliseconds.</summary>
public sealed class QueryTimeSpanConverter : JsonConverter<QueryTimeSpan>
{
    /// <inheritdoc/>
    public override QueryTimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw new JsonException($"Expected a length of time, found {reader.TokenType}.");
        }

        string text = JsonText.OfScalar(ref reader);
        return QueryTimeSpan.TryParse(text, out QueryTimeSpan length) ? length : throw new JsonException(QueryTimeSpan.Explain(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QueryTimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
