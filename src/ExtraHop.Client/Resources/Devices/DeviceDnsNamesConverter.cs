using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Devices;

namespace ExtraHop.Client;

/// <summary>Reads DNS names from a bare list or from an object, and writes an object.</summary>
public sealed class DeviceDnsNamesConverter : JsonConverter<DeviceDnsNames>
{
    /// <inheritdoc/>
    public override DeviceDnsNames Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var names = new DeviceDnsNames();
        ListOrObject.Read(ref reader, "dns_names", names, static (ref Utf8JsonReader reader, string name, DeviceDnsNames names) =>
        {
            switch (name)
            {
                case "dns_names":
                    names.DnsNames = ListOrObject.ReadValue<IReadOnlyList<DnsNameObservation>>(ref reader);
                    break;
                case "current_dns_names":
                    names.CurrentDnsNames = ListOrObject.ReadValue<IReadOnlyList<string>>(ref reader);
                    break;
                default:
                    ListOrObject.Keep(ref reader, name, names);
                    break;
            }
        });
        return names;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeviceDnsNames value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        ListOrObject.WriteList(writer, "dns_names", value.DnsNames);
        ListOrObject.WriteList(writer, "current_dns_names", value.CurrentDnsNames);
        ListOrObject.WriteKept(writer, value);
        writer.WriteEndObject();
    }
}
