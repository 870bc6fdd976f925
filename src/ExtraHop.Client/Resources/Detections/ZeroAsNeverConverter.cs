using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Detections;

/// <summary>Times of which both null and 0 mean never: both are read as null, and null is written as 0.</summary>
internal sealed class ZeroAsNeverConverter : JsonConverter<DateTimeOffset?>
{
    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        long milliseconds = JsonText.ReadInt64(ref reader, "a time in milliseconds");
        return milliseconds == 0 ? null : UnixTime.FromTicks(milliseconds, TimeSpan.TicksPerMillisecond);
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value?.ToUnixTimeMilliseconds() ?? 0);
}
