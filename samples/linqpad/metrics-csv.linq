<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// HTTP requests and errors of ten devices over the last 6 hours.
string network = "10.20.0.0/24";

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
using var client = ExtraHopClient.FromEnvironment();
var search = new DeviceSearch { Filter = DeviceFilter.IpAddress.InNetwork(network), Limit = 10, ResultFields = [DeviceField.Id, DeviceField.DisplayName] };
IReadOnlyList<Device> devices = await client.Devices.SearchAsync(search);
MetricResult result = await client.Metrics.QueryAllAsync(new MetricQuery
{
    From = "-6h",
    Cycle = MetricCycle.FiveMinutes,
    Category = "http_server",
    Specs = ["req", "rsp_error"],
    ObjectType = MetricObjectType.Device,
    ObjectIds = [.. devices.Select(device => device.Id)],
});

Dictionary<long, string?> names = devices.ToDictionary(device => device.Id, device => device.DisplayName);
MetricTable table = result.ToTable();
table.Rows
    .Select(row => new { row.Time, Device = names[row.ObjectId!.Value], Requests = row.Values[0].Number, Errors = row.Values[1].Number })
    .Dump("HTTP");
