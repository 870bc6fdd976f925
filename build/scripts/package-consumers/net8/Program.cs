// The README's tasks, in the language of .NET 8.
using System.Text.Json;
using ExtraHop.Client;
using ExtraHop.Client.Packets;

using var client = ExtraHopClient.FromEnvironment();
ExtraHopSystem system = await client.ExtraHop.GetAsync();
Console.WriteLine($"on {Environment.Version.Major}: {system.Platform}, newer than 9.8: {system.Firmware > FirmwareVersion.Parse("9.8")}");

List<Device> servers = [];
await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch
{
    ActiveFrom = "-30m",
    Filter = DeviceFilter.Role.Is("http_server") & !DeviceFilter.Name.StartsWith("test"),
}))
{
    servers.Add(device);
}

Console.WriteLine($"devices: {servers.Count}, all of the role: {servers.TrueForAll(device => device.Role == "http_server")}");

MetricResult result = await client.Metrics.QueryAllAsync(new MetricQuery
{
    From = QueryTime.Ago(TimeSpan.FromHours(6)),
    Cycle = MetricCycle.FiveMinutes,
    Category = "http_server",
    Specs = [new MetricSpec { Name = "req" }, new MetricSpec { Name = "rsp_error" }],
    ObjectType = MetricObjectType.Device,
    ObjectIds = [servers[0].Id],
});
MetricTable table = result.ToTable();
Console.WriteLine($"metrics: {table.Rows.Count} rows of {string.Join(", ", table.Metrics)}");

int failures = 0;
await foreach (ExtraHopRecord record in client.Records.EnumerateAsync(
    new RecordQuery { From = "-15m", Types = ["~http"], Filter = RecordFilter.Field("method").Is("GET") }, TimeSpan.FromMinutes(1)))
{
    failures += record.ClientAddress is null ? 0 : 1;
}

Console.WriteLine($"records: {failures}");

IReadOnlyList<Detection> detections = await client.Detections.SearchAsync(new DetectionSearch { Filter = new DetectionSearchFilter { Status = ["new", DetectionSearchFilter.None] } });
Console.WriteLine($"detections: {detections.Count}");

CreatedResource created = await client.Tags.CreateAsync(new TagCreate { Name = "net8" });
AssignmentResult assigned = await client.Tags.AssignDevicesAsync(created.Id, Assignment.Add([servers[0].Id, servers[1].Id]));
await client.Tags.DeleteAsync(created.Id);
try
{
    await client.Tags.GetAsync(created.Id);
}
catch (ExtraHopNotFoundException error)
{
    Console.WriteLine($"tag: assigned {assigned.IsComplete}, then {(int)error.StatusCode} {error.Method} {error.PathTemplate}");
}

await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m", Bpf = Bpf.Tcp & !Bpf.TcpPort(22) });
using CaptureReader reader = capture.OpenReader();
var flows = new FlowTable();
while (await reader.FillAsync())
{
    Count(reader, flows);
}

Console.WriteLine($"packets: {flows.TotalPackets}, {flows.TopTalkers(3).Count} top talkers");

var json = new JsonSerializerOptions { TypeInfoResolver = ExtraHopJson.TypeInfoResolver };
Console.WriteLine($"json: {JsonSerializer.Serialize(servers[0], json) == servers[0].ToJson()}, {Device.FromJson(servers[0].ToJson()).Id == servers[0].Id}");
Console.WriteLine($"open enum: {new JobStatus("done") == JobStatus.Done}, '{default(JobStatus)}'");

static void Count(CaptureReader reader, FlowTable flows)
{
    while (reader.TryRead(out PacketRecord packet))
    {
        flows.Add(packet);
    }
}
