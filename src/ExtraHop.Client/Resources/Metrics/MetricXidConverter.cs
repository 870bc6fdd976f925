using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Reads the ID of a deferred query, which systems send as a number and one document calls a list.</summary>
internal sealed class MetricXidConverter : JsonConverter<long?>
{
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        First(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
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

    internal static long? First(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt64(out long number) => number,
        JsonValueKind.String when long.TryParse(element.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
        JsonValueKind.Array when element.GetArrayLength() > 0 && element[0].ValueKind != JsonValueKind.Array => First(element[0]),
        _ => null,
    };
}
