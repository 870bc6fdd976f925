<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// The devices of a network that were active in the last 30 minutes.
string network = "10.20.0.0/24";

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
using var client = ExtraHopClient.FromEnvironment();
var search = new DeviceSearch
{
    ActiveFrom = "-30m",
    Filter = DeviceFilter.IpAddress.InNetwork(network),
    ResultFields = [DeviceField.Id, DeviceField.DisplayName, DeviceField.IPv4Address, DeviceField.MacAddress, DeviceField.Role, DeviceField.Vendor],
};
List<Device> devices = await client.Devices.EnumerateAsync(search).ToListAsync();
devices.Select(device => new { device.Id, device.DisplayName, device.IPv4Address, device.MacAddress, Role = device.Role?.Value, device.Vendor }).Dump(network);
