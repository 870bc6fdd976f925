using Consumer;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync(new SimulatorOptions { JobStepDelay = TimeSpan.FromMilliseconds(20) });

void Configure(ExtraHopClientOptions options)
{
    options.Host = system.Host;
    options.ApiKey = system.ApiKey;
    options.TrustedCertificateSha256 = system.CertificateSha256;
    options.JsonTypeInfoResolver = MyJson.Default;
    options.ReadingPosts.Add("/customizations/{backup}/download");
    options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(10) };
    options.JobWait = new JobWaitOptions { MinimumInterval = TimeSpan.FromMilliseconds(20), MaximumInterval = TimeSpan.FromMilliseconds(100) };
}

var options = new ExtraHopClientOptions();
Configure(options);
using ExtraHopClient client = ExtraHopClient.Create(options);

int devices = 0;
await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch()))
{
    devices++;
}

await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-10m", Bpf = Bpf.Tcp });
long packets = await Checks.CountAsync(capture);
Checks.That(devices > 0 && packets > 0, $"the library's own operations: {devices} devices, {packets} packets");

await OwnInterface.CheckAsync(client, system);
await OwnRequests.CheckAsync(client, system);
await Container.CheckAsync(Configure, system);
return 0;
