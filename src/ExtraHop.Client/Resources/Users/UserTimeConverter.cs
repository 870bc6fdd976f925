using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Resources.Users;

/// <summary>Times of users, which the documents type as text and systems send as milliseconds. A text that is neither a number nor a date is read as no time,
/// for a user must stay readable.</summary>
internal sealed class UserTimeConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return UnixTime.FromTicks(JsonText.ReadInt64(ref reader, "a time in milliseconds"), TimeSpan.TicksPerMillisecond);
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected a time in milliseconds, found {reader.TokenType}.");
        }

        string text = reader.GetString()!;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long milliseconds))
        {
            return UnixTime.FromTicks(milliseconds, TimeSpan.TicksPerMillisecond);
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time)
            ? time
            : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteNumberValue(time.ToUnixTimeMilliseconds());
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
