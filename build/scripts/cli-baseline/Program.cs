// The same calls as `extrahop devices find` and `extrahop packets search`, by hand: HttpClient, a pinned certificate, JsonDocument.
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

string host = Environment.GetEnvironmentVariable("EXTRAHOP_HOST")!;
string pin = Environment.GetEnvironmentVariable("EXTRAHOP_CERTIFICATE_SHA256")!;
using var handler = new SocketsHttpHandler();
handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) =>
    string.Equals(certificate!.GetCertHashString(HashAlgorithmName.SHA256), pin, StringComparison.OrdinalIgnoreCase);
using var http = new HttpClient(handler) { BaseAddress = new Uri($"https://{host}/api/v1/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("ExtraHop", $"apikey={Environment.GetEnvironmentVariable("EXTRAHOP_API_KEY")}");

if (args[0] == "packets")
{
    using var search = new HttpRequestMessage(HttpMethod.Post, "packets/search") { Content = Json("""{"from":-1200000,"output":"pcapng","limit_bytes":1000000000}""") };
    using HttpResponseMessage answer = (await http.SendAsync(search, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
    await using FileStream file = File.Create(args[1]);
    await answer.Content.CopyToAsync(file);
    return;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 16_384);
using HttpResponseMessage page = (await http.PostAsync("devices/search", Json("""{"limit":1000,"offset":0}"""))).EnsureSuccessStatusCode();
using JsonDocument devices = await JsonDocument.ParseAsync(await page.Content.ReadAsStreamAsync());
foreach (JsonElement device in devices.RootElement.EnumerateArray())
{
    output.WriteLine(string.Join('\t', Text(device, "id"), Text(device, "display_name"), Text(device, "ipaddr4"), Text(device, "macaddr"), Text(device, "role"), Text(device, "vlanid"), Text(device, "vendor"), Text(device, "last_seen_time")));
}

static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

static string Text(JsonElement device, string name) => device.TryGetProperty(name, out JsonElement value) ? value.ToString() : "";
