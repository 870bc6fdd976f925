using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

// Yours when EXTRAHOP_HOST and EXTRAHOP_API_KEY are set, otherwise a simulated system inside this process. Nothing is changed on either.
bool real = Environment.GetEnvironmentVariable("EXTRAHOP_HOST") is { Length: > 0 };
await using ExtraHopSimulator? simulator = real ? null : await ExtraHopSimulator.StartAsync();
using ExtraHopClient client = simulator is null
    ? ExtraHopClient.FromEnvironment()
    : ExtraHopClient.Create(simulator.Host, simulator.ApiKey, options => options.TrustedCertificateSha256 = simulator.CertificateSha256);

ExtraHopSystem system = await client.ExtraHop.GetAsync();
Console.WriteLine($"{system.DisplayHost}: {system.Platform} {system.Version}");

int servers = 0;
await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch { ActiveFrom = "-30m", Filter = DeviceFilter.Role.Is("http_server") }))
{
    servers++;
    Console.WriteLine($"  {device.DisplayName} {device.IPv4Address}");
}

// The packets of the last five minutes, counted while they arrive and never held in memory.
await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m", Bpf = Bpf.Tcp, LimitBytes = ByteSize.FromMegabytes(50) });
var flows = new FlowTable();
using CaptureReader packets = capture.OpenReader();
while (await packets.FillAsync())
{
    while (packets.TryRead(out PacketRecord packet))
    {
        flows.Add(packet);
    }
}

Console.WriteLine($"{servers} HTTP servers; {flows.TotalPackets} packets in {flows.Count} conversations");
