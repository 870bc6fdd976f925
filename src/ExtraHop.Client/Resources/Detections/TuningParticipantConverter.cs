using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client.Resources.Detections;

/// <summary>Reads and writes the participant of a tuning rule: the text <c>Any</c>, or an object.</summary>
internal sealed class TuningParticipantConverter : JsonConverter<TuningParticipant>
{
    public override TuningParticipant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        if (element.ValueKind != JsonValueKind.Object)
        {
            // The one text that is known is Any; what a newer system says in its place is kept as a kind without members.
            string text = element.ToString();
            return string.Equals(text, "Any", StringComparison.OrdinalIgnoreCase)
                ? TuningParticipant.Any
                : new TuningParticipant(isAny: false) { ObjectType = new TuningParticipantType(text) };
        }

        Dictionary<string, JsonElement>? more = null;
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Name is "object_type" or "object_id" or "object_locality" or "object_value" or "object_hostname" or "object_scanner")
            {
                members[member.Name] = member.Value;
            }
            else
            {
                (more ??= new(StringComparer.Ordinal))[member.Name] = member.Value.Clone();
            }
        }

        return new TuningParticipant(isAny: false)
        {
            ObjectType = Text(members, "object_type") is { } type ? new TuningParticipantType(type) : (TuningParticipantType?)null,
            ObjectId = Number(members, "object_id"),
            LocalityValue = Text(members, "object_locality") is { } locality ? new Locality(locality) : (Locality?)null,
            Values = TuningParticipant.OneOrMore.From(members.GetValueOrDefault("object_value")),
            HostnameValues = TuningParticipant.OneOrMore.From(members.GetValueOrDefault("object_hostname")),
            ScannerValues = TuningParticipant.OneOrMore.From(members.GetValueOrDefault("object_scanner")),
            AdditionalProperties = more,
        };
    }

    public override void Write(Utf8JsonWriter writer, TuningParticipant value, JsonSerializerOptions options)
    {
        if (value.IsAny)
        {
            writer.WriteStringValue("Any");
            return;
        }

        writer.WriteStartObject();
        if (value.ObjectType is { } type)
        {
            writer.WriteString("object_type", type.Value);
        }

        if (value.ObjectId is { } id)
        {
            writer.WriteNumber("object_id", id);
        }

        // An answer has the locality among the values, where requests do not take it.
        bool isLocality = value.ObjectType == TuningParticipantType.LocalityType;
        if ((isLocality ? value.Locality : value.LocalityValue) is { } locality)
        {
            writer.WriteString("object_locality", locality.Value);
        }

        if (!isLocality)
        {
            Write(writer, "object_value", value.Values);
        }

        Write(writer, "object_hostname", value.HostnameValues);
        Write(writer, "object_scanner", value.ScannerValues);
        foreach (KeyValuePair<string, JsonElement> member in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, TuningParticipant.OneOrMore values)
    {
        if (!values.IsSet)
        {
            return;
        }

        if (!values.IsList)
        {
            writer.WriteString(name, values.Items[0]);
            return;
        }

        writer.WriteStartArray(name);
        foreach (string item in values.Items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static string? Text(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value.ToString() : null;

    private static long? Number(Dictionary<string, JsonElement> members, string name) =>
        long.TryParse(
            Text(members, name),
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out long number) ? number : null;
}
