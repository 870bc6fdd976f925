using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Durations in seconds in the members of changes. One that is not set must be left out by its property's ignore condition.</summary>
public sealed class OptionalSecondsConverter : JsonConverter<Optional<TimeSpan>>
{
    private static readonly SecondsConverter s_seconds = new();

    /// <inheritdoc/>
    public override Optional<TimeSpan> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        s_seconds.Read(ref reader, typeof(TimeSpan), options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<TimeSpan> value, JsonSerializerOptions options) => s_seconds.Write(writer, value.Value, options);
}
