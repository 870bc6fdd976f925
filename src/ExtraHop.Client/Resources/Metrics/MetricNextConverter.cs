using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Reads an object as numbers that came, and a text as the word that they are not ready.</summary>
internal sealed class MetricNextConverter : JsonConverter<MetricNext>
{
    public override MetricNext Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? MetricNext.NotReady(reader.GetString()!)
        : MetricNext.Ready(JsonSerializer.Deserialize(ref reader, ExtraHopJson.TypeInfo<MetricResponse>())!);

    public override void Write(Utf8JsonWriter writer, MetricNext value, JsonSerializerOptions options)
    {
        if (value.IsReady)
        {
            JsonSerializer.Serialize(writer, value.Response, ExtraHopJson.TypeInfo<MetricResponse>());
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
