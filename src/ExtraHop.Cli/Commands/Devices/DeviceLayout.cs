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
}
