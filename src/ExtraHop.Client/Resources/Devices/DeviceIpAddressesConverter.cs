using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Devices;

namespace ExtraHop.Client;

/// <summary>Reads IP addresses from a bare list or from an object, and writes an object.</summary>
public sealed class DeviceIpAddressesConverter : JsonConverter<DeviceIpAddresses>
{
    /// <inheritdoc/>
    public override DeviceIpAddresses Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var addresses = new DeviceIpAddresses();
        ListOrObject.Read(ref reader, "ipaddrs", addresses, static (ref Utf8JsonReader reader, string name, DeviceIpAddresses addresses) =>
        {
            switch (name)
            {
                case "ipaddrs":
                    addresses.IpAddresses = ListOrObject.ReadValue<IReadOnlyList<IpAddressObservation>>(ref reader);
                    break;
                case "current_ipaddrs":
                    addresses.CurrentIpAddresses = ListOrObject.ReadValue<IReadOnlyList<string>>(ref reader);
                    break;
                case "associated_ipaddrs":
                    addresses.AssociatedIpAddresses = ListOrObject.ReadValue<IReadOnlyList<string>>(ref reader);
                    break;
                default:
                    ListOrObject.Keep(ref reader, name, addresses);
                    break;
            }
        });
        return addresses;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeviceIpAddresses value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        ListOrObject.WriteList(writer, "ipaddrs", value.IpAddresses);
        ListOrObject.WriteList(writer, "current_ipaddrs", value.CurrentIpAddresses);
        ListOrObject.WriteList(writer, "associated_ipaddrs", value.AssociatedIpAddresses);
        ListOrObject.WriteKept(writer, value);
        writer.WriteEndObject();
    }
}
