using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Reads metric values of every form and writes them back as they came.</summary>
internal sealed class MetricValueConverter : JsonConverter<MetricValue>
{
    public override bool HandleNull => true;

    public override MetricValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Plain numbers are by far the most frequent; they need no document.
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt64(out long whole))
            {
                return MetricValue.FromCount(whole);
            }

            if (reader.TryGetDouble(out double real) && double.IsFinite(real))
            {
                return MetricValue.FromNumber(real);
            }
        }

        return reader.TokenType == JsonTokenType.Null ? default : MetricValue.FromJson(JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, MetricValue value, JsonSerializerOptions options) => value.Raw.WriteTo(writer);
}
