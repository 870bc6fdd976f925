using System.Text;
using ExtraHop.Client;
using ExtraHop.Client.Simulator;

namespace Consumer;

/// <summary><c>client.SendAsync(...)</c>: requests that are known at run time only.</summary>
internal static class OwnRequests
{
    public static async Task CheckAsync(ExtraHopClient client, ExtraHopSimulator system)
    {
        system.Faults.Add(Fault.Respond(503));
        await using (RawResponse answer = await client.SendAsync(HttpMethod.Get, "/extrahop/version"))
        {
            Checks.That((int)answer.StatusCode == 200 && answer.IsJson && answer.Length == answer.Json.Length, "status and JSON, after a retry");
            Checks.That(answer.ReadJson(MyJson.Default.MyVersion)?.Version == system.Version, "JSON as a user's own type");
        }

        system.Faults.Add(Fault.Respond(200, body: """{ "id" : 1.50,  "odd":"\u00e9" }"""));
        await using (RawResponse answer = await client.SendAsync(HttpMethod.Get, "/extrahop"))
        {
            Checks.That(Encoding.UTF8.GetString(answer.Json.Span) == """{ "id" : 1.50,  "odd":"\u00e9" }""", "JSON untouched");
        }

        await using (RawResponse answer = await client.SendAsync(HttpMethod.Post, "/tags", RawBody.Json("""{"name":"raw"}""")))
        {
            Checks.That((int)answer.StatusCode == 201 && answer.Location is not null && answer.Headers.Contains("Location") && answer.Length == 0, "Location and headers");
        }

        var search = new RawRequest(HttpMethod.Post, "/packets/search") { Body = RawBody.Json("""{"from":"-10m","bpf":"tcp"}"""), OnlyReads = true };
        system.Faults.Add(Fault.Reset());
        await using (RawResponse answer = await client.SendAsync(search))
        {
            byte[] magic = new byte[4];
            await answer.Content.ReadExactlyAsync(magic);
            Checks.That(!answer.IsJson && magic is [0xd4, 0xc3, 0xb2, 0xa1], "a stream, after a reset");
        }

        ExtraHopNotFoundException missing = await Checks.ThrowsAsync<ExtraHopNotFoundException>(() => client.SendAsync(HttpMethod.Get, "/tags/987654"));
        Checks.That(missing.StatusCode == System.Net.HttpStatusCode.NotFound, "an error");
        int before = system.Requests.Count;
        await Checks.ThrowsAsync<ArgumentException>(() => client.SendAsync(HttpMethod.Delete, "/tags/%2e%2e"));
        Checks.That(system.Requests.Count == before, "a path of dots is refused before anything is sent");
    }
}
