using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Durations as whole milliseconds.</summary>
public sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        long milliseconds = JsonText.ReadInt64(ref reader, "a duration in milliseconds");
        return Math.Abs((double)milliseconds) < TimeSpan.MaxValue.TotalMilliseconds
            ? new TimeSpan(milliseconds * TimeSpan.TicksPerMillisecond)
            : throw new JsonException($"The duration of {milliseconds} milliseconds is too long.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMillisecond);
    }
}
