using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Devices;

/// <summary>How devices are listed.</summary>
internal static class DeviceLayout
{
    public static RowLayout<Device> List { get; } = RowLayout.Of<Device>(
        "devices",
        new("id", static device => device.Id.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        new("name", static device => device.DisplayName),
        new("address", static device => device.IPv4Address ?? device.IPv6Address),
        new("mac", static device => device.MacAddress),
        new("role", static device => device.Role?.Value),
        new("vlan", static device => device.VlanId?.ToString(CultureInfo.InvariantCulture)) { IsNumber = true, OnlyData = true },
        new("vendor", static device => device.Vendor),
        new("last seen", static device => Times.Exact(device.LastSeenTime)) { OnlyData = true });

    /// <summary>Every member, under its name in the API.</summary>
    public static RowLayout<Device> Full { get; } = Members(DeviceMembers.Names);

    /// <summary>Some members, under their names in the API.</summary>
    public static RowLayout<Device> Members(IEnumerable<string> names)
    {
        // The columns of a row are asked for one after the other: the members are read once.
        Device? last = null;
        Dictionary<string, string> values = [];
        string? Value(Device device, string name)
        {
            if (!ReferenceEquals(device, last))
            {
                (last, values) = (device, DeviceMembers.Of(device));
            }

            return values.GetValueOrDefault(name);
        }

        return RowLayout.Of<Device>("devices", [.. names.Select(name => new Column<Device>(name, device => Value(device, name)))]);
    }
}
