using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using Microsoft.Extensions.DependencyInjection;
using Refit;

Console.WriteLine($"native: {!RuntimeFeature.IsDynamicCodeSupported}");

// From a container, as services have it.
var services = new ServiceCollection();
services.AddExtraHopClient("sensor", options =>
{
    options.Host = Environment.GetEnvironmentVariable("EXTRAHOP_HOST");
    options.ApiKey = Environment.GetEnvironmentVariable("EXTRAHOP_API_KEY");
    options.TrustedCertificateSha256 = Environment.GetEnvironmentVariable("EXTRAHOP_CERTIFICATE_SHA256");
    options.JsonTypeInfoResolver = MyJson.Default;
});
services.AddExtraHopApi<IMyApi>("sensor");
await using ServiceProvider provider = services.BuildServiceProvider();
IExtraHopClient client = provider.GetRequiredKeyedService<IExtraHopClient>("sensor");

var devices = new List<Device>();
await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch { ActiveFrom = "-30m", Filter = DeviceFilter.Role.Is("http_server") }))
{
    devices.Add(device);
}

// The overload that takes type info is the one for native programs.
var json = new JsonSerializerOptions { TypeInfoResolver = ExtraHopJson.TypeInfoResolver };
string text = JsonSerializer.Serialize(devices[0], json.GetTypeInfo(typeof(Device)));
Console.WriteLine($"devices: {devices.Count}, json: {text == devices[0].ToJson()}");

MyVersion version = await provider.GetRequiredKeyedService<IMyApi>("sensor").GetVersionAsync();
Console.WriteLine($"own interface: {version.Version == (await client.ExtraHop.GetAsync()).Version}");

await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-5m", Bpf = Bpf.Tcp });
int packets = 0;
await foreach (Packet packet in capture.ReadAllAsync())
{
    packets += packet.Data.Length > 0 ? 1 : 0;
}

Console.WriteLine($"packets: {packets}");

public interface IMyApi
{
    [Get("/extrahop/version")]
    Task<MyVersion> GetVersionAsync(CancellationToken cancellationToken = default);
}

public sealed record MyVersion(string Version);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MyVersion))]
internal sealed partial class MyJson : JsonSerializerContext;
