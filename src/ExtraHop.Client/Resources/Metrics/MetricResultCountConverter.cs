using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Metrics;

/// <summary>Reads how many answers follow, which systems send as a number and one document calls a list: a list of one number is that number, any other counts
/// its entries.</summary>
internal sealed class MetricResultCountConverter : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        long? number = element.ValueKind == JsonValueKind.Array && (element.GetArrayLength() != 1 || MetricXidConverter.First(element) is null)
            ? element.GetArrayLength()
            : MetricXidConverter.First(element);
        return number is { } count ? (int)Math.Clamp(count, 0, int.MaxValue) : null;
    }

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
