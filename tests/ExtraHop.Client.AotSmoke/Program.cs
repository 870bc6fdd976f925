using System.Net;
using System.Net.Sockets;
using System.Text;
using ExtraHop.Client;
using ExtraHop.Client.AotSmoke;
using ExtraHop.Client.Packets;
using Microsoft.Extensions.DependencyInjection;

// A few bytes of HTTP on loopback stand for a system: what is tested is the natively compiled client.
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
Task server = ServeAsync(listener, stop.Token);

int port = ((IPEndPoint)listener.LocalEndpoint).Port;
using var client = ExtraHopClient.Create($"http://127.0.0.1:{port}", "smoke-key", Configure);

Device device = await client.Devices.GetAsync(12884901889, stop.Token);
Check(device is { Id: 12884901889, DisplayName: "web-1" } && device.AdditionalProperties!.ContainsKey("tomorrow"), "a device is read, unknown members kept");

CreatedResource created = await client.Tags.CreateAsync(new TagCreate { Name = "smoke" }, stop.Token);
Check(created.Id == 7, "a tag is created");

await client.Users.UpdateAsync("ada", new UserUpdate { Name = "Ada" }, stop.Token);

try
{
    await client.Tags.GetAsync(404, stop.Token);
    Check(false, "a missing tag is an error");
}
catch (ExtraHopNotFoundException error)
{
    Check(error.ErrorMessage == "gone", "the error says why");
}

byte[] pcap = [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 9, 9, 9];
using var reader = CaptureReader.FromMemory(pcap);
int packets = 0;
while (reader.Fill())
{
    while (reader.TryRead(out PacketRecord packet))
    {
        packets += packet.Data.Length;
    }
}

Check(packets == 3, "a capture is read");

// Both escape hatches: an interface of one's own, also from a container, and a request put together at run time.
await CheckInterfaceAsync(client.For<ISmokeApi>(), stop.Token);
var services = new ServiceCollection();
services.AddExtraHopClient("smoke", options =>
{
    (options.Host, options.ApiKey) = ($"http://127.0.0.1:{port}", "smoke-key");
    Configure(options);
});
services.AddExtraHopApi<ISmokeApi>("smoke");
await using (ServiceProvider provider = services.BuildServiceProvider())
{
    await CheckInterfaceAsync(provider.GetRequiredKeyedService<ISmokeApi>("smoke"), stop.Token);
}

await using (RawResponse answer = await client.SendAsync(
    HttpMethod.Post, "/widgets", RawBody.Json(new Widget { WheelCount = 3 }, SmokeJson.Default.Widget), stop.Token))
{
    Check(answer.StatusCode == HttpStatusCode.Created && answer.Location == "/api/v1/widgets/9", "a request of run time is answered");
}

try
{
    client.For<IRefused>();
    Check(false, "an interface that cannot be called is refused");
}
catch (ArgumentException error)
{
    Check(error.Message.Contains("IRefused.GetAsync", StringComparison.Ordinal), "the refusal names the method");
}

await stop.CancelAsync();
await server;
Console.WriteLine("native smoke run: all well");
return 0;

static void Configure(ExtraHopClientOptions options)
{
    options.JsonTypeInfoResolver = SmokeJson.Default;
    options.ReadingPosts.Add("/widgets/search");
    options.Retry = new RetryOptions { BaseDelay = TimeSpan.Zero };
}

static async Task CheckInterfaceAsync(ISmokeApi api, CancellationToken cancellationToken)
{
    Check((await api.GetAsync(7, "-30m", deep: true, [1, 2], cancellationToken)).WheelCount == 4,
        "JSON of a type of one's own is read, the query as the API reads it");
    Check((await api.CreateAsync(new Widget { WheelCount = 3 }, cancellationToken)).Id == 9, "what was created is named");
    Check((await api.SearchAsync(cancellationToken)).Count == 1, "a POST that only reads is sent again after a 503");
}

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"failed: {what}");
        Environment.Exit(1);
    }
}

static async Task ServeAsync(TcpListener listener, CancellationToken cancellationToken)
{
    int searches = 0;
    try
    {
        while (true)
        {
            using TcpClient connection = await listener.AcceptTcpClientAsync(cancellationToken);
            NetworkStream stream = connection.GetStream();
            byte[] buffer = new byte[64 * 1024];
            int read = await stream.ReadAsync(buffer, cancellationToken);
            string request = Encoding.ASCII.GetString(buffer, 0, read);
            string answer = request.Split('\r')[0] switch
            {
                var line when line.StartsWith("GET /api/v1/devices/12884901889 ", StringComparison.Ordinal) => Json("200 OK", """{"id":12884901889,"display_name":"web-1","tomorrow":1}"""),
                var line when line.StartsWith("POST /api/v1/tags ", StringComparison.Ordinal) =>
                    "HTTP/1.1 201 Created\r\nLocation: /api/v1/tags/7\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "GET /api/v1/widgets/7?from=-30m&deep=true&ids=1%2C2 HTTP/1.1" => Json("200 OK", """{"wheel_count":4}"""),
                "POST /api/v1/widgets HTTP/1.1" => "HTTP/1.1 201 Created\r\nLocation: /api/v1/widgets/9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "POST /api/v1/widgets/search HTTP/1.1" => ++searches % 2 == 1 ? Json("503 Service Unavailable", "{}") : Json("200 OK", """[{"wheel_count":4}]"""),
                var line when line.StartsWith("PATCH ", StringComparison.Ordinal) => "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
                _ => Json("404 Not Found", """{"error_message":"gone"}"""),
            };
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), cancellationToken);
        }
    }
    catch (OperationCanceledException)
    {
        // The run is over.
    }
}

static string Json(string status, string body) =>
    $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";
