<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// Tags every device of a network. The tag is created where it does not exist.
string name = "web tier";
string network = "10.20.0.0/24";

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
using var client = ExtraHopClient.FromEnvironment();
var search = new DeviceSearch { Filter = DeviceFilter.IpAddress.InNetwork(network), ResultFields = [DeviceField.Id, DeviceField.DisplayName] };
List<Device> devices = await client.Devices.EnumerateAsync(search).ToListAsync();
if (devices.Count == 0)
{
    $"No device in {network}; nothing was changed.".Dump();
    return;
}

Tag tag = await client.Tags.GetOrCreateAsync(name);
AssignmentResult result = await client.Tags.AssignDevicesAsync(tag.Id, Assignment.Add(devices.Select(device => device.Id)));
result.Failures.Select(failure => new { failure.Id, failure.Reason }).Dump("Refused");
devices.Select(device => new { device.Id, device.DisplayName }).Dump($"Asked for: '{tag.Name}'");
