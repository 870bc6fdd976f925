using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>Times as milliseconds since 1970-01-01 UTC, which is what the API writes unless a member says otherwise.</summary>
public sealed class UnixMillisecondsConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        UnixTime.FromTicks(JsonText.ReadInt64(ref reader, "a time in milliseconds"), TimeSpan.TicksPerMillisecond);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }
}
