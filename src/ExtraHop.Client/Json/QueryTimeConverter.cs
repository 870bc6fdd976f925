using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Writes query times as the number of their milliseconds, or as text where they have a unit; reads both.</summary>
public sealed class QueryTimeConverter : JsonConverter<QueryTime>
{
    /// <inheritdoc/>
    public override QueryTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return QueryTime.FromMilliseconds(JsonText.ReadInt64(ref reader, "a query time"));
        }

        string text = reader.GetString()!;
        return QueryTime.TryParse(text, out QueryTime time) ? time : throw new JsonException(QueryTime.Explain(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QueryTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.HasUnit)
        {
            writer.WriteStringValue(value.Value);
        }
        else
        {
            writer.WriteNumberValue(value.Milliseconds);
        }
    }
}
