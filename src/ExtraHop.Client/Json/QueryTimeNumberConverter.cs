using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Json;

/// <summary>Writes query times as whole milliseconds where the API takes no units: <c>-30m</c> goes out as <c>-1800000</c>, which the system counts back from
/// its own clock.</summary>
internal sealed class QueryTimeNumberConverter : JsonConverter<QueryTime>
{
    private static readonly QueryTimeConverter s_reader = new();

    public override QueryTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        s_reader.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, QueryTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Milliseconds);
}
