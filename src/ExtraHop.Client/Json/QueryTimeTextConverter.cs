using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Json;

/// <summary>Writes query times as text, absolute ones too, where the API takes no number: <c>"-30m"</c>, <c>"1714979289000"</c>.</summary>
internal sealed class QueryTimeTextConverter : JsonConverter<QueryTime>
{
    private static readonly QueryTimeConverter s_reader = new();

    public override QueryTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        s_reader.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, QueryTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
